import { siteName } from '../site.ts';
import type { DocumentData } from './document-data.ts';
import type { Bilingual } from '../languages.ts';
import type { SegmentType } from './segment-type.ts';
import { siteTranslation } from './site-translation.ts';
import { sourceOrigins } from './text-origins.ts';

/** One aligned unit of a translation memory. */
export interface TranslationUnit {
  /** Unique in the file: `slug p12s3`. */
  id: string;
  document: string;
  block: string;
  en: string;
  zh: string;
  /** Whose words the English is; absent where nobody knows. */
  origin?: Bilingual | undefined;
  /** Default: sentence. */
  segment?: SegmentType | undefined;
  /** An editor's remark on the translation. */
  note?: Bilingual | undefined;
}

/** The aligned units of a document. Blocks that are Chinese in the source have no English and no unit. */
export function translationUnits(document: DocumentData): TranslationUnit[] {
  return document.blocks.flatMap((block) =>
    block.units.map(({ id, ...unit }) => ({
      ...unit,
      id: `${document.id} ${id}`,
      document: document.id,
      block: block.id,
      origin: sourceOrigins[document.kind],
    })),
  );
}

const headerAttributes = [
  `creationtool="${escapeXml(siteName.en)}"`,
  'creationtoolversion="1"',
  'segtype="sentence"',
  'o-tmf="YAML"',
  'adminlang="en"',
  'srclang="en"',
  'datatype="plaintext"',
].join(' ');

/**
 * A translation memory in TMX 1.4b (LISA OSCAR, 2005), one `tu` for each aligned unit, with its notes and
 * with props that name document, block and the origin of either text. It names no DTD: a parser would look
 * for the file. The header has no note and a `tuv` nothing but its text, since lttoolbox takes neither.
 *
 * @param createdOn `20220225T000000Z`: the date of the texts, not of the build, so that the same input gives
 *   the same file
 */
export function tmx(units: readonly TranslationUnit[], createdOn: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header ${headerAttributes} creationdate="${createdOn}">
    ${prop('chinese-origin', inBoth(siteTranslation))}
  </header>
  <body>
${units.map(translationUnit).join('')}  </body>
</tmx>
`;
}

function translationUnit({ id, document, block, en, zh, origin, segment, note }: TranslationUnit): string {
  const about = [
    ...(note ? [noteIn('en', note.en), noteIn('zh-CN', note.zh)] : []),
    prop('document', document),
    prop('block', block),
    ...(origin ? [prop('english-origin', inBoth(origin))] : []),
    prop('chinese-origin', inBoth(siteTranslation)),
    variant('en', en),
    variant('zh-CN', zh),
  ];
  const kind = segment && segment !== 'sentence' ? ` segtype="${segment}"` : '';
  return `    <tu tuid="${escapeXml(id)}"${kind}>
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

/** Text for XML 1.0: escaped, without the control characters it cannot hold; half a surrogate pair is U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
