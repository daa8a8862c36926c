import { afterEach, describe, expect, test } from 'vitest';
import type { Document } from '../../src/documents/types.ts';
import { smallDocument } from '../../src/documents/translations.fixture.ts';
import { publicDocument, publicTerm, publicTermInFull } from '../../src/exchange/public-data.ts';
import { termData } from '../../src/exchange/term-data.ts';
import { placesOf } from '../../src/concordance/places.ts';
import type { Use } from '../../src/concordance/types.ts';
import { createMatcher } from '../../src/matching/matcher.ts';
import { formatProblems } from '../../src/problem.ts';
import { countedReads } from '../../src/sources/work.fixture.ts';
import { generatedFiles } from './generated-files.ts';
import { generatedDocuments, generatedTermsInFull } from './read-generated.ts';
import { runPipeline, type Pipeline } from './pipeline.ts';
import { smallSite, temporaryFolder } from './small-site.fixture.ts';

let site: ReturnType<typeof temporaryFolder> | undefined;
afterEach(() => site?.remove());

describe('names that JavaScript’s own objects have', () => {
  const address = (...parts: string[]) => parts.join('/');

  /** The small site with one name for its document, its term, its form and its word of several senses. */
  function filesFor(name: string): Map<string, string> {
    const entry = (id: string, more: string) => `- { id: ${id}, weight: key, confidence: sure, ${more} }\n`;
    site = temporaryFolder({
      'seeds/a.txt': `A report\n\nThe ${name} is new; a ${name} “${name} one”. ${name}\n`,
      'seeds/catalog.yaml': smallSite['seeds/catalog.yaml']!.replace('slug: a-report', `slug: ${name}`),
      'content/glossary/economy.yaml':
        entry(name, `zh: 构造器, en: ${name}, broader: other`) + entry('other', `zh: 其他, en: another`),
      'content/word-senses.yaml': `- { word: ${name}, terms: [${name}, other] }\n`,
      [`content/translations/${name}.zh.yaml`]: [
        'p1: { s1: 一份报告 }',
        `p2: { s1: 这台构造器很新；“${name}”。, s2: 构造器 }`,
        '',
      ].join('\n'),
    });
    const result = runPipeline({ seeds: `${site.folder}/seeds`, content: `${site.folder}/content` });
    if (!result.ok) throw new Error(formatProblems(result.problems));
    return generatedFiles(result.value);
  }

  test.each(['constructor', 'valueof', 'tostring', 'hasownproperty'])('%s goes the whole way', (name) => {
    const files = filesFor(name);
    const read = (own: string) => files.get(own)!;
    const [term, other] = termData.array().parse(generatedTermsInFull(read));
    const [document] = generatedDocuments(read);
    expect(other!.narrower).toEqual([name]);
    // Four times in two sentences: two places.
    expect(Object.entries(publicTerm(term!, address).uses)).toEqual([[name, 2]]);
    expect(publicTermInFull(term!, address).renderings[1]!.uses).toEqual({ [name]: ['p2', 'p2'] });
    expect(publicTermInFull(term!, address).contexts.map(({ source }) => source.marks.length)).toEqual([
      3, 1,
    ]);
    expect(Object.entries(publicDocument(document!, address).terms)).toEqual([[name, 2]]);
    expect(files.get(`texts/${name}.en.mdx`)).toContain(`<T id="${name}"`);
    expect(JSON.parse(files.get('words.json')!)).toEqual([{ id: name, terms: [name, 'other'] }]);
  });
});

test('the uses of twice as many documents are gone through with twice as many looks', () => {
  const reads = (count: number) => {
    const documents = Array.from({ length: count }, (_, index): Document => ({
      ...smallDocument(['Talent.']),
      slug: `d${index}`,
    }));
    const use = { block: 'p1', sentence: 'p1s1', lang: 'en', term: 'talent', terms: ['talent'] };
    const uses = countedReads(documents.map(({ slug }) => ({ ...use, document: slug }) as Use));
    const concordance = {
      uses: uses.items as Use[],
      byTerm: new Map(),
      coveredByTerm: new Map(),
      byBlock: new Map(),
    };
    const used = {
      documents,
      translated: [],
      statuses: new Map(),
      concordance,
      translatedConcordance: concordance,
    };
    const pipeline: Pipeline = {
      ...used,
      places: placesOf(used),
      catalog: documents.map(
        ({ slug }) => ({ slug, source: { rules: 'plain' } }) as Pipeline['catalog'][number],
      ),
      translations: [],
      terms: [],
      wordSenses: [],
      everyday: { words: [], terms: [] },
      indicators: [],
      decisions: [],
      matcher: createMatcher([]),
    };
    const files = generatedFiles(pipeline);
    const data = generatedDocuments((name) => files.get(name)!);
    expect(data.at(-1)!.terms).toEqual([{ id: 'talent', uses: 1, first: 'p1' }]);
    return uses.reads();
  };
  expect(reads(60)).toBeLessThan(2.2 * reads(30));
});
