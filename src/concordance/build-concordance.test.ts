import type { Lang } from '../languages.ts';
import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../documents/types.ts';
import { createMatcher } from '../matching/matcher.ts';
import type { MatchForm } from '../matching/types.ts';
import { buildConcordance } from './build-concordance.ts';
import type { Decision } from './decisions.ts';

function documentOf(slug: string, texts: string[], lang: Lang = 'en'): Document {
  const blocks = texts.map((text, index): Block => {
    const id = `p${index + 1}`;
    const starts = [0, ...Array.from(text.matchAll(/[.。]\s?(?=.)/gu), (end) => end.index + end[0].length)];
    const sentences = starts.map((start, at) => ({
      id: `${id}s${at + 1}`,
      start,
      end: starts[at + 1] ?? text.length,
    }));
    return { id, kind: 'paragraph', lang, label: '', text, sentences, mends: [], source: { at: 0, line: 1 } };
  });
  return { slug, lang, blocks, sections: [], ledger: [] };
}

const forms: MatchForm[] = [
  { term: 'zone', lang: 'en', text: 'zone' },
  { term: 'law', lang: 'en', text: 'rule of law' },
  { term: 'governance', lang: 'en', text: 'rule of law', cues: ['govern'] },
  { term: 'revitalization', lang: 'zh', text: '振兴' },
];

function usesIn(texts: string[], lang: Lang = 'en', decisions: Decision[] = []) {
  return buildConcordance([documentOf('a-report', texts, lang)], createMatcher(forms), decisions);
}

function decisionOf(occurrence: number, term: string): Decision {
  return {
    document: 'a-report',
    lang: 'en',
    block: 'p1',
    form: 'rule of law',
    occurrence,
    term,
    file: 'content/decisions.yaml',
    line: 1,
  };
}

describe('every use', () => {
  test('knows its document, block, sentence, offsets and surface', () => {
    const { concordance } = usesIn(['Nothing.', 'One. Two Zones here.']);
    expect(concordance.uses).toEqual([
      {
        document: 'a-report',
        block: 'p2',
        sentence: 'p2s2',
        lang: 'en',
        start: 9,
        end: 14,
        surface: 'Zones',
        form: 'zone',
        term: 'zone',
        terms: ['zone'],
        settled: 'only',
        isTranslated: false,
      },
    ]);
  });

  test('is found by its term and by its block, in reading order', () => {
    const { concordance } = usesIn([
      'A zone, a zone.',
      'The rule of law.',
      'We govern by the rule of law in a zone.',
    ]);
    expect(concordance.byTerm.get('zone')!.map(({ block, start }) => `${block} ${start}`)).toEqual([
      'p1 2',
      'p1 10',
      'p3 34',
    ]);
    expect(concordance.byBlock.get('a-report p3')!.map(({ term }) => term)).toEqual(['governance', 'zone']);
  });

  test('whose sense is open counts for no term', () => {
    const { concordance } = usesIn(['The rule of law.']);
    expect(concordance.uses).toMatchObject([{ settled: 'ambiguous', terms: ['law', 'governance'] }]);
    expect([...concordance.byTerm.keys()]).toEqual([]);
  });

  test('inside a longer term is kept apart, with the term that holds it', () => {
    const matcher = createMatcher([...forms, { term: 'plan', lang: 'en', text: 'zone plan' }]);
    const { concordance } = buildConcordance([documentOf('a-report', ['A zone plan.'])], matcher, []);
    expect(concordance.uses.map(({ term }) => term)).toEqual(['plan']);
    expect(concordance.byTerm.has('zone')).toBe(false);
    expect(concordance.coveredByTerm.get('zone')).toMatchObject([
      { surface: 'zone', within: 'plan', block: 'p1' },
    ]);
  });

  test('in a block of another language is looked for by that language’s forms', () => {
    expect(usesIn(['zone 振兴'], 'zh').concordance.uses.map(({ surface }) => surface)).toEqual(['振兴']);
  });
});

describe('decisions', () => {
  test('settle uses in their own document and block alone', () => {
    const { concordance, problems } = usesIn(['The rule of law.', 'The rule of law.'], 'en', [
      decisionOf(1, 'law'),
    ]);
    expect(concordance.uses.map(({ term, settled }) => [term, settled])).toEqual([
      ['law', 'decision'],
      [undefined, 'ambiguous'],
    ]);
    expect(problems).toEqual([]);
  });

  test('that find no place are problems', () => {
    const { problems } = usesIn(['The rule of law.'], 'en', [
      decisionOf(1, 'law'),
      decisionOf(2, 'law'),
      decisionOf(1, 'zone'),
    ]);
    expect(problems.map(({ rule, found }) => `${rule}: ${found}`)).toEqual([
      'decision-lost: "rule of law", occurrence 2, as law',
      'decision-lost: "rule of law", occurrence 1, as zone',
    ]);
  });

  const ofDocument = (
    form: string,
    term: string,
    more: { document?: string; lang?: Lang } = {},
  ): Decision => ({
    ...{ document: 'a-report', lang: 'en', form, term, file: 'content/decisions.yaml', line: 2 },
    ...more,
  });
  const texts = ['The rule of law. The rule of law.', 'Government by the rule of law.'];

  test('for a document settle its form wherever it stands, against cues too', () => {
    const { concordance, problems } = usesIn(texts, 'en', [ofDocument('Rule of Law', 'law')]);
    expect(concordance.uses.map(({ term, settled }) => [term, settled])).toEqual(
      Array.from({ length: 3 }, () => ['law', 'decision']),
    );
    expect(problems).toEqual([]);
  });

  test('for a document are weaker than one for a place', () => {
    const { concordance } = usesIn(texts, 'en', [
      ofDocument('rule of law', 'law'),
      decisionOf(2, 'governance'),
    ]);
    expect(concordance.uses.map(({ term }) => term)).toEqual(['law', 'governance', 'law']);
    const none = usesIn(texts, 'en', [ofDocument('rule of law', 'none'), decisionOf(2, 'governance')]);
    expect(none.concordance.uses.map(({ block, term }) => [block, term])).toEqual([['p1', 'governance']]);
  });

  test('for a document hold in their own document and language', () => {
    const documents = [documentOf('a-report', ['rule of law'], 'en'), documentOf('b', ['rule of law'], 'en')];
    const { concordance } = buildConcordance(documents, createMatcher(forms), [
      ofDocument('rule of law', 'law'),
    ]);
    expect(concordance.uses.map(({ term }) => term)).toEqual(['law', undefined]);
    const zh = ofDocument('rule of law', 'law', { lang: 'zh' });
    expect(usesIn(['rule of law'], 'en', [zh]).concordance.uses[0]!.term).toBeUndefined();
  });

  test('for a document may name a term that has the form for search only', () => {
    const searchOnly: MatchForm[] = [{ term: 'law-plan', lang: 'en', text: 'zone' }];
    const { concordance, problems } = buildConcordance(
      [documentOf('a-report', ['A zone, and zones.'], 'en')],
      createMatcher(forms, { searchOnly }),
      [ofDocument('zone', 'law-plan')],
    );
    expect(concordance.uses.map(({ term, form, terms }) => [term, form, terms])).toEqual([
      ['law-plan', 'zone', ['zone', 'law-plan']],
      ['zone', 'zone', ['zone']],
    ]);
    expect(problems).toEqual([]);
  });

  test.each<[string, Decision[]]>([
    ['whose form stands nowhere', [ofDocument('rule by law', 'law')]],
    ['whose form cannot be that term', [ofDocument('rule of law', 'zone')]],
    ['for no term, whose form stands nowhere', [ofDocument('pilot zone', 'none')]],
    ['in another language', [ofDocument('rule of law', 'law', { lang: 'zh' })]],
    [
      'every place of which has a decision of its own',
      [
        ...[1, 2].map((occurrence) => decisionOf(occurrence, 'law')),
        { ...decisionOf(1, 'law'), block: 'p2' } as Decision,
        ofDocument('rule of law', 'governance'),
      ],
    ],
    ['given twice in two spellings', [ofDocument('rule of law', 'law'), ofDocument('Rule of law', 'none')]],
  ])('for a document %s are problems', (_name, decisions) => {
    const { problems } = usesIn(texts, 'en', decisions);
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([['decision-lost', 2]]);
  });
});
