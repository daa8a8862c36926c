import { siteName } from '../site.ts';
import type { DocumentData } from './document-data.ts';
import { languages, type Bilingual, type Lang } from '../languages.ts';
import type { SegmentType } from './segment-type.ts';
import { textIn } from './document-texts.ts';
import { originOf } from './text-origins.ts';
import { escapeXml } from '../escape-xml.ts';

/** One aligned unit of a translation memory. */
export interface TranslationUnit {
  /** Unique in the file: `slug p12s3`. */
  id: string;
  document: string;
  block: string;
  en: string;
  zh: string;
  /** Whose words each text is. */
  origins: Bilingual<Bilingual>;
  /** The text that was translated. */
  sourceLang: Lang;
  /** From 0 to 1, where the two texts were aligned by machine. */
  confidence?: number | undefined;
  /** Default: sentence. */
  segment?: SegmentType | undefined;
  /** An editor's remark on the translation. */
  note?: Bilingual | undefined;
}

/** The aligned units of a document; none where it has one text. A block that stands in both as it is has none. */
export function translationUnits(document: DocumentData): TranslationUnit[] {
  const originIn = (lang: Lang) => originOf(textIn(document, lang)?.status ?? 'site-translation', lang);
  const origins = { en: originIn('en'), zh: originIn('zh') };
  return document.blocks.flatMap((block) =>
    block.units
      .filter(({ en, zh }) => en !== '' && zh !== '')
      .map(({ id, ...unit }) => ({
        ...unit,
        id: `${document.id} ${id}`,
        document: document.id,
        block: block.id,
        origins,
        sourceLang: document.lang,
      })),
  );
}

const names = { en: 'en', zh: 'zh-CN' } as const;

const headerAttributes = [
  `creationtool="${escapeXml(siteName.en)}"`,
  'creationtoolversion="1"',
  'segtype="sentence"',
  'o-tmf="YAML"',
  'adminlang="en"',
  'datatype="plaintext"',
].join(' ');

/**
 * A translation memory in TMX 1.4b (LISA OSCAR, 2005), one `tu` for each aligned unit, with its notes and
 * with props that name document, block, the origin of either text and how sure the alignment is. It names no
 * DTD: a parser would look for the file. The header has no note and a `tuv` nothing but its text, since
 * lttoolbox takes neither.
 *
 * @param createdOn `20220225T000000Z`: the date of the texts, not of the build, so that the same input gives
 *   the same file
 */
export function tmx(units: readonly TranslationUnit[], createdOn: string): string {
  const langs = new Set(units.map(({ sourceLang }) => sourceLang));
  const srclang = langs.size > 1 ? '*all*' : names[[...langs][0] ?? 'en'];
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header ${headerAttributes} srclang="${srclang}" creationdate="${createdOn}">
${sharedOrigins(units)}  </header>
  <body>
${units.map((unit) => translationUnit(unit, langs.size > 1)).join('')}  </body>
</tmx>
`;
}

/** Where all English is of one kind, or all Chinese, the head of the file says so. */
function sharedOrigins(units: readonly TranslationUnit[]): string {
  return languages
    .flatMap((lang) => {
      const origins = new Set(units.map((unit) => inBoth(unit.origins[lang])));
      return origins.size === 1 ? [`    ${originProp(lang, [...origins][0]!)}\n`] : [];
    })
    .join('');
}

function originProp(lang: Lang, origin: string): string {
  return prop(lang === 'en' ? 'english-origin' : 'chinese-origin', origin);
}

function translationUnit(unit: TranslationUnit, saysLanguage: boolean): string {
  const { id, document, block, origins, sourceLang, segment, note, confidence } = unit;
  const about = [
    ...(note ? [noteIn('en', note.en), noteIn('zh-CN', note.zh)] : []),
    prop('document', document),
    prop('block', block),
    ...languages.map((lang) => originProp(lang, inBoth(origins[lang]))),
    ...(confidence === undefined ? [] : [prop('alignment-confidence', confidence.toFixed(2))]),
    ...languages.map((lang) => variant(names[lang], unit[lang])),
  ];
  const attributes = [
    `tuid="${escapeXml(id)}"`,
    ...(segment && segment !== 'sentence' ? [`segtype="${segment}"`] : []),
    ...(saysLanguage ? [`srclang="${names[sourceLang]}"`] : []),
  ];
  return `    <tu ${attributes.join(' ')}>
${about.map((line) => `      ${line}\n`).join('')}    </tu>
`;
}

function prop(type: string, text: string): string {
  return `<prop type="x-${type}">${escapeXml(text)}</prop>`;
}

function noteIn(lang: string, text: string): string {
  return `<note xml:lang="${lang}">${escapeXml(text)}</note>`;
}

function variant(lang: string, text: string): string {
  return `<tuv xml:lang="${lang}"><seg>${escapeXml(text)}</seg></tuv>`;
}

function inBoth({ en, zh }: Bilingual): string {
  return `${en} · ${zh}`;
}
