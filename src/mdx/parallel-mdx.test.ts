import type { Lang } from '../languages.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Concordance, Use } from '../concordance/types.ts';
import type { TranslatedDocument } from '../documents/translated.ts';
import type { Block, Document } from '../documents/types.ts';
import { elementsOf, readHostile, readMdx, textOf } from './fixtures/read-mdx.fixture.ts';
import type { Term } from '../glossary/types.ts';
import { parallelMdx } from './parallel-mdx.ts';

const none: Concordance = { uses: [], byTerm: new Map(), coveredByTerm: new Map(), byBlock: new Map() };

test('hostile text on either side of a parallel page is the text of that side', async () => {
  const hostile = readHostile(readFileSync(new URL('fixtures/hostile.txt', import.meta.url), 'utf8'));
  const blockOf =
    (lang: Lang) =>
    (text: string, index: number): Block => ({
      id: `p${index + 1}`,
      kind: 'paragraph',
      lang,
      label: text,
      text,
      sentences: [{ id: `p${index + 1}s1`, start: 0, end: text.length }],
      mends: [],
      source: { at: 0, line: 1 },
    });
  const other = hostile.toReversed();
  const document: Document = {
    slug: 'a-document',
    lang: 'en',
    blocks: hostile.map(blockOf('en')),
    sections: [],
    ledger: [],
  };
  const translated = { ...document, blocks: other.map(blockOf('zh')) } as unknown as TranslatedDocument;
  const read = await readMdx(
    parallelMdx({
      document,
      translated,
      concordance: none,
      translatedConcordance: none,
      sentenceNotes: new Map(),
    }),
  );
  const sides = read.map((pair) =>
    typeof pair === 'string' ? [] : pair.children.filter((child) => typeof child !== 'string'),
  );
  expect(sides.map((pair) => pair.map(textOf))).toEqual(hostile.map((text, index) => [text, other[index]]));
  expect(sides.map(([, zh]) => zh!.attributes.label)).toEqual(other);
});

test('a long document links key terms, forms to avoid and run-in headings on both sides, a short one all', async () => {
  const term = (id: string, weight: string) =>
    [
      id,
      {
        id,
        weight,
        renderings: [{ lang: 'en', text: 'a bad form', status: 'deprecated' }],
      } as unknown as Term,
    ] as const;
  const terms = new Map([
    term('key', 'key'),
    term('bad', 'standard'),
    term('head', 'standard'),
    term('plain', 'standard'),
  ]);
  const linkedIn = async (repeats: number) => {
    const text = 'x'.repeat(10 * repeats + 50);
    const blockOf = (lang: Lang): Block => ({
      id: 'p1',
      kind: 'paragraph',
      lang,
      label: '',
      text,
      runIn: lang === 'en' ? 5 : undefined,
      sentences: [{ id: 'p1s1', start: 0, end: text.length }],
      mends: [],
      source: { at: 0, line: 1 },
    });
    const uses = (lang: Lang) =>
      ['head', 'key', 'bad', ...Array.from({ length: repeats }, () => 'plain')].map(
        (id, index) =>
          ({
            document: 'a-document',
            block: 'p1',
            lang,
            start: index * 10,
            end: index * 10 + 4,
            form: id === 'bad' && lang === 'en' ? 'a bad form' : id,
            term: id,
            terms: [id],
          }) as unknown as Use,
      );
    const concordance = (lang: Lang): Concordance => ({
      ...none,
      byBlock: new Map([['a-document p1', uses(lang)]]),
    });
    const document: Document = {
      slug: 'a-document',
      lang: 'en',
      blocks: [blockOf('en')],
      sections: [],
      ledger: [],
    };
    const read = await readMdx(
      parallelMdx({
        document,
        translated: { ...document, blocks: [blockOf('zh')] } as unknown as TranslatedDocument,
        concordance: concordance('en'),
        translatedConcordance: concordance('zh'),
        terms,
        sentenceNotes: new Map(),
      }),
    );
    return elementsOf(read[0]!, 'Side').map((side) => [
      ...new Set(elementsOf(side, 'T').map(({ attributes }) => attributes.id)),
    ]);
  };
  expect(await linkedIn(800)).toEqual([
    ['head', 'key', 'bad'],
    ['head', 'key', 'bad'],
  ]);
  expect(await linkedIn(20)).toEqual([
    ['head', 'key', 'bad', 'plain'],
    ['head', 'key', 'bad', 'plain'],
  ]);
});
