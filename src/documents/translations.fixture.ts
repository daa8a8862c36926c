import { existsSync, readFileSync } from 'node:fs';
import { otherLanguage } from '../languages.ts';
import { formatProblems } from '../problem.ts';
import { cleanSeed, readSeeds } from '../sources/seeds.fixture.ts';
import { buildDocument } from './document.ts';
import { readTranslation, type Translation } from './translation.ts';
import type { Block, Document } from './types.ts';

/** The documents that the site has translated, as far as it has, for tests. */
export function readTranslations(): { slug: string; document: Document; translation: Translation }[] {
  return readSeeds().flatMap(({ entry, text }) => {
    const document = buildDocument(entry, cleanSeed(text, entry));
    const file = `content/translations/${entry.slug}.${otherLanguage(entry.lang)}.yaml`;
    if (!existsSync(new URL(`../../${file}`, import.meta.url))) return [];
    const read = readTranslation(
      file,
      readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'),
      document,
    );
    if (!read.ok) throw new Error(formatProblems(read.problems));
    return [{ slug: entry.slug, document, translation: read.value }];
  });
}

/** A small document: each block a list of sentences, a block in Chinese where it is. */
export function smallDocument(...blocks: string[][]): Document {
  return {
    slug: 'a-report',
    lang: 'en',
    sections: [],
    ledger: [],
    blocks: blocks.map((sentences, index): Block => {
      const id = `p${index + 1}`;
      const text = sentences.join(' ');
      let at = 0;
      const places = sentences.map((sentence, position) => {
        const start = at;
        at = Math.min(text.length, at + sentence.length + 1);
        return { id: `${id}s${position + 1}`, start, end: at };
      });
      return {
        id,
        kind: 'paragraph',
        lang: /\p{Script=Han}/u.test(text) ? 'zh' : 'en',
        label: '',
        text,
        sentences: places,
        mends: [],
        source: { at: 0, line: index + 1 },
      };
    }),
  };
}
