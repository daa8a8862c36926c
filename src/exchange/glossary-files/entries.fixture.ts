import fc from 'fast-check';
import { languages } from '../../languages.ts';
import type { ExportEntry, ExportForm } from './export-entry.ts';

/** An entry with every kind of form and everything that can be said of them. */
export function entryWith(own: Partial<ExportEntry> = {}): ExportEntry {
  const { zh = '六稳', en = 'six stabilities' } = own;
  return {
    id: 'six-stabilities',
    topic: 'economy',
    subject: { en: 'Economy', zh: '经济' },
    confidence: 'sure',
    zh,
    en,
    zhHant: '六穩',
    pinyin: 'liùwěn',
    syllables: ['liù', 'wěn'],
    definition: { en: 'Stability on six fronts.', zh: '六个方面的稳定。' },
    note: { en: 'A fixed formula.', zh: '固定提法。' },
    forms: [
      formWith({ lang: 'zh', text: zh }),
      formWith({ text: en, context: 'We ensured the six stabilities.' }),
      formWith({ text: 'stability on six fronts', advice: 'admitted' }),
      formWith({
        text: 'six steadies',
        advice: 'obsolete',
        reason: { en: 'Early press.', zh: '早期媒体。' },
      }),
      formWith({
        text: 'six stables',
        advice: 'deprecated',
        reason: { en: 'A stable is for horses.', zh: '马厩。' },
      }),
    ],
    related: ['six-fronts', 'not-in-the-file'],
    broader: undefined,
    replacedBy: [],
    until: undefined,
    url: { en: 'https://host/en/terms/six-stabilities/', zh: 'https://host/zh/terms/six-stabilities/' },
    ...own,
  };
}

export function formWith(own: Partial<ExportForm> = {}): ExportForm {
  return {
    lang: 'en',
    text: 'six stabilities',
    advice: 'preferred',
    evidence: {
      strength: 3,
      basis: 'official-document',
      name: { en: 'official text', zh: '正式文本' },
    },
    sources: [
      {
        id: 'gwr-2025',
        citation: { en: 'State Council, Report, 2025', zh: '国务院，报告，2025' },
        url: 'https://host/report',
      },
    ],
    ...own,
  };
}

/** Two entries that name each other; one begins with a digit. */
export const pairOfEntries = [
  entryWith(),
  entryWith({
    id: '14th-plan',
    zh: '“十四五”规划',
    en: '14th Five-Year Plan',
    zhHant: '「十四五」規劃',
    syllables: ['“', 'shí', 'sì', 'wǔ', '”', 'guī', 'huà'],
    forms: [formWith({ lang: 'zh', text: '“十四五”规划' }), formWith({ text: '14th Five-Year Plan' })],
    definition: undefined,
    note: undefined,
    related: ['six-stabilities'],
  }),
];

/** Texts with what tables, markup and terminals trip over; none is blank. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\t',
        '\n',
        '\r',
        '"',
        "'",
        ',',
        ';',
        '|',
        '#',
        '<',
        '>',
        '&',
        ']]>',
        '\u0000',
        '\u0085',
      ),
      fc.constantFrom(
        '\u2028',
        '\uFEFF',
        '\uD800',
        '\uFFFF',
        '/',
        '[',
        ']',
        '=1+1',
        ' ',
        '稳',
        '𠮷',
        'é',
        '\u000B',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `x${parts.join('')}`);

/** Entries whose every text is hostile. */
export const hostileEntries = fc
  .array(fc.record({ zh: hostileText, en: hostileText, said: hostileText, avoided: hostileText }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((records) =>
    records.map(({ zh, en, said, avoided }, index) => {
      const both = { en: said, zh: said };
      return entryWith({
        id: `term-${index}`,
        subject: both,
        zh,
        en,
        zhHant: zh,
        pinyin: said,
        syllables: [said],
        definition: both,
        note: both,
        forms: [
          ...languages.toReversed().map((lang) =>
            formWith({
              lang,
              text: lang === 'zh' ? zh : en,
              context: said,
              sources: [{ id: 'a', citation: both, url: undefined }],
            }),
          ),
          formWith({ text: avoided, advice: 'deprecated', reason: both }),
        ],
      });
    }),
  );
