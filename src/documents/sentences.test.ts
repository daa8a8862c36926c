import type { Lang } from '../languages.ts';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sentenceStarts } from './sentences.ts';

function sentences(text: string, lang: Lang = 'en'): string[] {
  const starts = sentenceStarts(text, lang);
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length).trimEnd());
}

describe('English sentences', () => {
  test.each([
    ['a number after No.', ['Work on No. 2 Runway of Shenyang Airport began.', 'It goes on.']],
    ['titles and initials', ['We heard Dr. Wei Zhang and J. K. Smith.', 'They agreed.']],
    ['vs. and etc., inside a sentence', ['It is town vs. country, etc., as ever.', 'So be it.']],
    ['etc. before a small letter', ['the deputy county governor etc. took part.', 'Others did not.']],
    ['decimal numbers', ['It rose by 4.5% to 2,758.4 billion yuan.', 'PM2.5 fell.']],
    ['a closing quotation mark', ['He called it “a start.”', '“More will follow.”', 'It did.']],
    ['a question inside a sentence', ['"How is it done?" she asked.', 'Nobody knew.']],
    [
      'a sentence that opens with a numeral',
      ['We ran a competition.', '38 programs were completed.', '25 won.'],
    ],
    ['a small letter after a full stop', ['for population.', 'super-large cities lack it.', 'wait.']],
    ['an exclamation', ['Fellow Deputies!', 'It takes hard struggle.']],
    ['brackets', ['They agreed (see p. 4 for more).', 'Then they left.']],
    ['U.S. inside a sentence', ['The U.S. delegation came.', 'It left.']],
  ])('allow for %s', (_what, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });
});

describe('Chinese sentences', () => {
  test('end at 。！？； with the quotation mark that closes them', () => {
    expect(sentences('稳中求进。要问：“怎么办？”答案很清楚；继续干！', 'zh')).toEqual([
      '稳中求进。',
      '要问：“怎么办？”',
      '答案很清楚；',
      '继续干！',
    ]);
  });
});

const cases = readFileSync(new URL('fixtures/sentences.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t') as [Lang, string]);

test.each(cases)('%s: a sentence begins where the mark stands: %s', (lang, marked) => {
  const expected = marked.split('¦').map((sentence) => sentence.trim());
  // Chinese has no space between sentences; in English the mark stands for nothing.
  const text = lang === 'zh' ? expected.join('') : expected.join(' ');
  expect(sentences(text, lang)).toEqual(expected);
});

test('sentences partition any text, in both languages', () => {
  const unit = fc.constantFrom(
    'a',
    'B',
    '1',
    ' ',
    '.',
    '!',
    '?',
    '"',
    '”',
    '“',
    '(',
    ')',
    '。',
    '；',
    '省',
    'No.',
    'etc.',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), fc.constantFrom<Lang>('en', 'zh'), (text, lang) => {
      const starts = sentenceStarts(text, lang);
      const rising = starts.every((start, index) => start < (starts[index + 1] ?? text.length));
      return text === '' ? starts.length === 0 : starts[0] === 0 && rising;
    }),
  );
});
