import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../search/query.ts';
import type { TermHit } from '../../search/rank.ts';
import { answer, hasOnlyGuesses, type SearchAnswer, type SearchSources } from './answer.ts';
import { siteDocuments } from './documents-of-site.ts';
import { LoadError } from './load-error.ts';
import type { Paragraph } from './paragraphs.ts';
import type { SearchState } from './state.ts';
import type { TermUse } from './uses.ts';

const nothingChosen: SearchState = { q: '', type: '', topic: '', document: '', year: '', sort: '' };
const hit = (id: string, score: number, topic = 'economy'): TermHit => ({
  row: [id, '乡村振兴', 'rural revitalization', '', 0, topic, 'mm'],
  score,
});
const dates: Record<string, string> = { old: '2022-01-20', new: '2024-05-09' };
const paragraph = (document: string, block: string) =>
  ({ document, block, text: '', year: (dates[document] ?? '').slice(0, 4) }) as Paragraph;
const use = (document: string, block: string) => ({ document, block }) as TermUse;

/** Sources that hold what is given, and say what they were asked. */
function sourcesOf(
  has: { terms?: TermHit[]; en?: Paragraph[]; zh?: Paragraph[]; uses?: TermUse[]; places?: Error },
  whilePausing: () => void = () => undefined,
) {
  const asked: string[] = [];
  const sources: SearchSources = {
    lang: 'en',
    terms: {
      prepare: async () => undefined,
      parse: async (raw) => parseQuery(raw, new Map()),
      search: async () => has.terms ?? [],
    },
    paragraphs: async (lang) => {
      asked.push(lang);
      const found = has[lang] ?? [];
      return {
        next: async () => found,
        left: () => 0,
        places: async () => {
          if (has.places) throw has.places;
          return { places: found, isAll: true };
        },
      };
    },
    uses: async ({ row: [id] }) => {
      asked.push(id);
      return has.uses ?? [];
    },
    documents: siteDocuments(
      async () =>
        Object.fromEntries(Object.entries(dates).map(([id, date]) => [id, { title: id, date, whose: {} }])),
      1,
    ),
    pause: async () => whilePausing(),
  };
  return { sources, asked };
}

const answersTo = (
  state: Partial<SearchState>,
  sources: SearchSources,
  signal = new AbortController().signal,
) => Array.fromAsync(answer({ ...nothingChosen, ...state }, sources, signal));
const placesOf = ({ documents }: SearchAnswer) => documents?.paragraphs.map(({ block }) => block);

test('terms are known first, then what the documents hold; where it stands is told when asked', async () => {
  const { sources, asked } = sourcesOf({ terms: [hit('a', 90)], en: [paragraph('new', 'p1')] });
  const answers = await answersTo({ q: ' rural ' }, sources);
  expect(answers.map(({ wanted }) => wanted)).toEqual(['rural', 'rural']);
  expect(answers.map(placesOf)).toEqual([undefined, ['p1']]);
  expect(await answers.at(-1)!.documents!.places()).toMatchObject({
    places: [{ document: 'new', block: 'p1', year: '2024' }],
    isAll: true,
  });
  expect(asked).toEqual(['en']);
});

test('terms alone need no documents', async () => {
  const { sources, asked } = sourcesOf({ terms: [hit('a', 90)], en: [paragraph('new', 'p1')] });
  const answers = await answersTo({ q: 'rural', type: 'terms' }, sources);
  expect(answers.map(placesOf)).toEqual([undefined, []]);
  expect(asked).toEqual([]);
});

test('a topic leaves its terms; those of all topics are counted', async () => {
  const { sources } = sourcesOf({ terms: [hit('a', 90), hit('b', 80, 'constructor')] });
  const [first] = await answersTo({ q: 'rural', topic: 'constructor' }, sources);
  expect(first!.terms.map(({ row: [id] }) => id)).toEqual(['b']);
  expect(first!.termsOfAllTopics).toHaveLength(2);
});

test('a search that is no longer wanted asks the documents nothing', async () => {
  const search = new AbortController();
  const { sources, asked } = sourcesOf({ en: [paragraph('new', 'p1')] }, () => search.abort());
  const answers = await answersTo({ q: 'rural' }, sources, search.signal);
  expect(answers).toHaveLength(1);
  expect(asked).toEqual([]);
});

describe('a query in the other script', () => {
  test('finds the uses of the term it means, under the filters, newest first where asked', async () => {
    const uses = [use('old', 'p1'), use('new', 'p2'), use('new', 'p3')];
    const { sources, asked } = sourcesOf({ terms: [hit('a', 90)], uses });
    const { documents } = (await answersTo({ q: '乡村振兴', sort: 'date' }, sources)).at(-1)!;
    expect(documents!.uses.map(({ block }) => block)).toEqual(['p2', 'p3', 'p1']);
    expect(documents!.usesFirst).toBe(true);
    expect(asked).toEqual(['en', 'a']);
    const inYear = (await answersTo({ q: '乡村振兴', year: '2022' }, sources)).at(-1)!;
    expect(inYear.documents!.uses.map(({ block }) => block)).toEqual(['p1']);
    const { places } = await inYear.documents!.places();
    expect(places.map(({ year }) => year)).toEqual(['2022', '2024', '2024']);
  });

  test('that no term has is looked for in the texts of the other language; what is known is said before', async () => {
    const { sources, asked } = sourcesOf({ terms: [hit('a', 30)], zh: [paragraph('new', 'p9')] });
    const answers = await answersTo({ q: '环卫' }, sources);
    expect(answers.map(({ documents }) => documents?.isPartial)).toEqual([undefined, true, false]);
    expect(placesOf(answers.at(-1)!)).toEqual(['p9']);
    expect(answers.at(-1)!.documents!.isOtherLanguage).toBe(true);
    expect(answers.every(hasOnlyGuesses)).toBe(true);
    expect(asked).toEqual(['en', 'zh']);
  });
});

test('where things stand is read only when it is asked for, and may fail without the answer', async () => {
  const { sources } = sourcesOf({
    en: [paragraph('new', 'p1')],
    places: new LoadError('pf_fragment', { status: 500 }),
  });
  const { documents } = (await answersTo({ q: 'rural' }, sources)).at(-1)!;
  expect(documents!.paragraphs).toHaveLength(1);
  await expect(documents!.places()).rejects.toThrow(LoadError);
});
