import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimStretches } from './claim.ts';
import { cleanByRules } from './clean.ts';
import { matches } from './rule.ts';
import { common } from './rules/common.ts';
import { ruleLists, rulesFor } from './seeds.fixture.ts';
import { showClaims } from './show.ts';
import { charactersMatched, countedReads } from './work.fixture.ts';

/** What the rules look for, again and again: beginnings without ends, ends without beginnings, long runs. */
const hostile = [
  'a\u00a0b ',
  'a\t\t b',
  'a,b',
  'a.b',
  'x\n\n \u200b',
  'Go to Forum >>0 Comment(s)\n',
  'removed by the moderator.\n',
  'Go to Forum >>0 Comment(s)\nremoved by the moderator.\n',
  ' As we reflect on this',
  ' As we reflect on this, engage with us in the comments',
  ' As we reflect on this, engage with us in the comments.\n',
  '发布时间:来源:',
  '(1) (1) a. ',
  '<1 2 3',
  '。',
  '”',
];

test('shows ten times as many mends with ten times as many looks at them', () => {
  const looks = (mends: number) => {
    const source = 'a\u00a0b '.repeat(mends);
    const claims = countedReads(claimStretches(source, common));
    showClaims(source, claims.items);
    return claims.reads();
  };
  expect(looks(2000)).toBeLessThan(10.5 * looks(200));
});

test.each([...ruleLists.keys()])('the rules of %s go over twice the text with twice the work', (name) => {
  for (const piece of hostile) {
    const work = (times: number) =>
      charactersMatched(() => cleanByRules(piece.repeat(times), rulesFor(name)));
    expect(work(400), JSON.stringify(piece)).toBeLessThan(2.2 * work(200));
  }
});

test.each([
  {
    rule: ruleLists.get('china-org-cn')!.find(({ name }) => name === 'comment-form')!,
    oracle: /^Go to Forum >>0 Comment\(s\)$[^]+?removed by the moderator\.$/gm,
    pieces: ['Go to Forum >>0 Comment(s)', 'removed by the moderator.', '\n', 'x', ' '],
  },
  {
    rule: ruleLists.get('news-rewrite')!.find(({ name }) => name === 'call-to-action')!,
    oracle: / As we reflect on [^.]*engage with us in the comments[^.]*\.$/gm,
    pieces: [' As we reflect on ', 'engage with us in the comments', '.', '\n', 'x', ' '],
  },
])(
  '$rule.name finds what one pattern would find, which takes too long on a bad text',
  ({ rule, oracle, pieces }) => {
    const text = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 20 });
    fc.assert(
      fc.property(text, (source) => {
        expect(rule.find(source)).toEqual(matches(oracle)(source));
      }),
      { numRuns: 2000 },
    );
  },
);
