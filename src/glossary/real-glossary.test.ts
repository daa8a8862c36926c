import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hanRuns } from '../languages.ts';
import { readRealGlossary } from './real-glossary.fixture.ts';

const terms = readRealGlossary();

function rowsOf(fixture: string): [string, string][] {
  const lines = readFileSync(new URL(`fixtures/${fixture}`, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string]);
}

describe('in the glossary', () => {
  test('every character has its reading, one syllable with a tone mark or a neutral tone', () => {
    const syllable = /^[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+$/;
    const wrong = terms.flatMap(({ id, zh, pinyin }) =>
      hanRuns(zh).flatMap((run, index) =>
        /\p{Script=Han}/u.test(run) && !syllable.test(pinyin[index] ?? '')
          ? [`${id}: ${zh} ${pinyin.join(' ')}`]
          : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('characters of several readings have the one of their word', () => {
    const words = rowsOf('heteronyms.tsv');
    const wrong = terms.flatMap(({ id, zh, pinyin }) => {
      const runs = hanRuns(zh);
      return words.flatMap(([word, reading]) =>
        runs.flatMap((_, at) => {
          if (!runs.slice(at).join('').startsWith(word)) return [];
          const computed = pinyin.slice(at, at + [...word].length).join(' ');
          return computed === reading ? [] : [`${id}: ${word} in ${zh} is ${reading}, not ${computed}`];
        }),
      );
    });
    expect(wrong).toEqual([]);
  });

  test('characters that Simplified writing merged have the Traditional shape of their word', () => {
    const words = rowsOf('traditional.tsv');
    const wrong = terms.flatMap(({ id, zh, zhHant }) =>
      words.flatMap(([word, traditional]) =>
        Array.from({ length: zh.length }, (_, at) => at)
          .filter((at) => zh.startsWith(word, at) && !zhHant.startsWith(traditional, at))
          .map(
            (at) => `${id}: ${word} in ${zh} is ${traditional}, not ${zhHant.slice(at, at + word.length)}`,
          ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('Traditional forms are as long as the Simplified ones and keep no shape of Taiwan’s school books', () => {
    expect(
      terms
        .filter(({ zh, zhHant }) => zh.length !== zhHant.length || zhHant.includes('汙'))
        .map(({ id, zhHant }) => `${id}: ${zhHant}`),
    ).toEqual([]);
  });
});
