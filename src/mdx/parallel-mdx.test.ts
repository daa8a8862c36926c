import type { Lang } from '../languages.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Concordance } from '../concordance/types.ts';
import type { TranslatedDocument } from '../documents/translated.ts';
import type { Block, Document } from '../documents/types.ts';
import { readHostile, readMdx, textOf } from './fixtures/read-mdx.fixture.ts';
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
      pageLang: 'zh',
      sentenceNotes: new Map(),
    }),
  );
  const sides = read.map((pair) =>
    typeof pair === 'string' ? [] : pair.children.filter((child) => typeof child !== 'string'),
  );
  expect(sides.map((pair) => pair.map(textOf))).toEqual(hostile.map((text, index) => [text, other[index]]));
  expect(sides.map(([, zh]) => zh!.attributes.label)).toEqual(other);
});
