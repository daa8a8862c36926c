/** What an editor should look at next in one document. */
import { unlinkedChinese } from '../../src/concordance/unlinked-chinese.ts';
import { unlinkedPhrases } from '../../src/concordance/unlinked-phrases.ts';
import type { Concordance } from '../../src/concordance/types.ts';
import { alignedTexts, isDoubtful, isWritten } from '../../src/documents/translated.ts';
import type { AlignedUnit } from '../../src/documents/translation.ts';
import type { Block, Document } from '../../src/documents/types.ts';
import { documentDataOf } from '../../src/exchange/document-data.ts';
import { figuresOf } from '../../src/figures/figures-of.ts';
import { languages } from '../../src/languages.ts';
import { linkableForms } from '../../src/matching/forms.ts';
import { compareQuantities } from '../../src/quantities/compare.ts';
import { doubtfulBoundaries } from './doubtful-boundaries.ts';
import type { Pipeline } from './pipeline.ts';
import { counted } from './progress.ts';

/** A part of a report, with what it lists. */
export interface ReportSection {
  title: string;
  lines: string[];
}

/** Undefined where no document has that slug. */
export function documentReport(pipeline: Pipeline, slug: string): ReportSection[] | undefined {
  const document = pipeline.documents.find((own) => own.slug === slug);
  if (!document) return undefined;
  const translated = pipeline.translated.find((own) => own.slug === slug);
  const texts = [
    { text: document, concordance: pipeline.concordance },
    ...(translated ? [{ text: translated, concordance: pipeline.translatedConcordance }] : []),
  ];
  const units = document.blocks.flatMap((block) =>
    (translated?.units.get(block.id) ?? []).map((unit): UnitOfBlock => ({ unit, block })),
  );
  return [
    { title: 'Texts', lines: textsOf(pipeline, slug) },
    { title: 'Coverage', lines: texts.map(({ text, concordance }) => coverageOf(text, concordance)) },
    ...(translated
      ? [
          {
            title: 'Not translated, or without a counterpart',
            lines: [...missingFrom(document, units), ...addedIn(translated)],
          },
        ]
      : []),
    ...texts.map(({ text, concordance }) => ({
      title: `Candidates for new terms in the ${names[text.lang]}`,
      lines: candidatesIn(text, concordance),
    })),
    {
      title: 'Places in doubt',
      lines: texts.flatMap(({ text, concordance }) => doubtsIn(text, concordance, pipeline)),
    },
    { title: 'Figures', lines: figuresIn(pipeline, slug) },
    { title: 'Figures of one language alone', lines: units.flatMap(differentFigures) },
    ...(units.some(({ unit }) => unit.confidence !== undefined)
      ? [
          {
            title: `Alignment in doubt: to settle it, content/alignments/${slug}.yaml`,
            lines: units.flatMap(alignmentDoubt),
          },
        ]
      : []),
  ];
}

/** Sections as text, each with its number of lines. */
export function writeReport(sections: readonly ReportSection[], atMost: number): string {
  return sections
    .map(({ title, lines }) => {
      const more = lines.length > atMost ? [`… ${lines.length - atMost} more (--all)`] : [];
      return [
        `${title} (${lines.length})`,
        ...[...lines.slice(0, atMost), ...more].map((line) => `  ${line}`),
      ].join('\n');
    })
    .join('\n\n');
}

const names = { en: 'English', zh: 'Chinese' } as const;

interface UnitOfBlock {
  unit: AlignedUnit;
  block: Block;
}

function textsOf({ catalog, translations, documents }: Pipeline, slug: string): string[] {
  const entry = catalog.find((own) => own.slug === slug)!;
  const received = [entry.source, ...(entry.counterpart ? [entry.counterpart] : [])].map(
    ({ lang, status, file, publisher, published }) =>
      [`${names[lang]}: ${status}`, publisher.en, published, `seeds/${file}`].filter(Boolean).join(', '),
  );
  const isOwn = !entry.counterpart && translations.some((own) => own.slug === slug);
  const document = documents.find((own) => own.slug === slug)!;
  const other = languages.find((lang) => lang !== document.lang)!;
  return [
    ...received,
    ...(isOwn ? [`${names[other]}: site-translation, content/translations/${slug}.${other}.yaml`] : []),
  ];
}

function coverageOf({ slug, lang, blocks }: Document, concordance: Concordance): string {
  const own = blocks.filter((block) => block.lang === lang);
  const uses = own.flatMap(({ id }) => concordance.byBlock.get(`${slug} ${id}`) ?? []);
  const letters = own.reduce((sum, { text }) => sum + text.length, 0);
  const linked = uses.reduce((sum, { start, end }) => sum + end - start, 0);
  const terms = new Set(uses.flatMap(({ term }) => term ?? [])).size;
  const share = letters === 0 ? 0 : Math.round((100 * linked) / letters);
  return `${names[lang]}: ${counted(uses.length, 'use')} of ${counted(terms, 'term')}, ${share} % of the text`;
}

function missingFrom({ blocks, lang }: Document, units: readonly UnitOfBlock[]): string[] {
  const known = new Set(units.map(({ block }) => block.id));
  const gone = blocks.filter((block) => block.lang === lang && !known.has(block.id));
  return [
    ...gone.map(({ id, text }) => `${id}: ${beginning(text)}`),
    ...units
      .filter(({ unit }) => !isWritten(unit))
      .map(
        ({ unit, block }) =>
          `${unit.sentences.join('+')}: ${beginning(alignedTexts(block, [unit])[0]!.source)}`,
      ),
  ];
}

function addedIn({ blocks, lang }: Document): string[] {
  return blocks
    .filter(({ isAdded }) => isAdded)
    .map(({ id, text }) => `${id}: ${beginning(text)} (in the ${names[lang]} alone)`);
}

function candidatesIn(text: Document, concordance: Concordance): string[] {
  const find = text.lang === 'zh' ? unlinkedChinese : unlinkedPhrases;
  return find([text], concordance).map(
    ({ phrase, kind, blocks }) =>
      `${blocks.length} × ${phrase} (${kind}; ${[...new Set(blocks)]
        .slice(0, 3)
        .map((block) => block.split(' ')[1])
        .join(', ')})`,
  );
}

/** Open senses, and Chinese terms that may cut a word. */
function doubtsIn(text: Document, { byBlock }: Concordance, { terms }: Pipeline): string[] {
  const open = text.blocks
    .flatMap(({ id }) => byBlock.get(`${text.slug} ${id}`) ?? [])
    .filter(({ settled, lang }) => settled === 'ambiguous' && lang === text.lang);
  return [
    ...open.map(
      ({ sentence, surface, terms: possible }) => `${sentence}: ${surface} → ${possible.join(' / ')}`,
    ),
    ...(text.lang === 'zh' ? doubtfulBoundaries([text], linkableForms(terms)) : []),
  ];
}

function figuresIn({ catalog, documents, translated, indicators }: Pipeline, slug: string): string[] {
  const data = documentDataOf({
    entry: catalog.find((own) => own.slug === slug)!,
    document: documents.find((own) => own.slug === slug)!,
    translated: translated.find((own) => own.slug === slug),
    places: new Map(),
  });
  return figuresOf([data], indicators).map(
    ({ sentence, written, indicator, kind }) =>
      `${sentence}: ${written.en} · ${written.zh} (${indicator ?? `no indicator; ${kind}`})`,
  );
}

function differentFigures({ unit, block }: UnitOfBlock): string[] {
  if (!isWritten(unit)) return [];
  const { source, target } = alignedTexts(block, [unit])[0]!;
  const [en, zh] = block.lang === 'en' ? [source, target] : [target, source];
  const { missingInChinese, missingInEnglish } = compareQuantities(en, zh);
  const id = unit.sentences.join('+');
  return [
    ...missingInChinese.map(({ surface }) => `${id}: ${surface} stands in the English alone`),
    ...missingInEnglish.map(({ surface }) => `${id}: ${surface} stands in the Chinese alone`),
  ];
}

/** In the shape of content/alignments: a line that is right can be copied. */
function alignmentDoubt({ unit, block }: UnitOfBlock): string[] {
  if (!isDoubtful(unit)) return [];
  const [first, ...others] = unit.sentences;
  const last = others.at(-1);
  const key = last ? `${first}-${/s\d+$/.exec(last)![0]}` : first!;
  const words = unit.target.map((text) => JSON.stringify(beginning(text)));
  const value = words.length === 0 ? 'none' : words.length === 1 ? words[0]! : `[${words.join(', ')}]`;
  return [
    `${key}: ${value} # ${unit.confidence!.toFixed(2)} ${beginning(alignedTexts(block, [unit])[0]!.source)}`,
  ];
}

const most = 50;

/** The first words, as many as are enough to know a sentence by. */
function beginning(text: string): string {
  return text.length <= most
    ? text
    : text.slice(0, /^[\x20-\x7e]/.test(text) ? text.lastIndexOf(' ', most) : 20);
}
