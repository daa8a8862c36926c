import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanByRules, cleanSource } from './clean.ts';
import { common } from './rules/common.ts';
import { rebuildSource } from './rebuild.ts';
import { matches, type Rule } from './rule.ts';
import { cleanSeed, readSeeds, ruleLists, rulesFor } from './seeds.fixture.ts';
import { processorClock } from '../processor-clock.fixture.ts';

const seeds = readSeeds();

/** A rule that finds a literal text, for tests. */
function literal(name: string, text: string, after?: string): Rule {
  return {
    name,
    publisher: 'test',
    action: after === undefined ? 'dropped' : 'mended',
    why: { en: 'test', zh: '测试' },
    find: matches(new RegExp(RegExp.escape(text), 'g'), after),
  };
}

function rebuilt(source: string, rules: readonly Rule[]): string {
  const { paragraphs, ledger } = cleanByRules(source, rules);
  return rebuildSource(
    paragraphs.map(({ text }) => text),
    ledger,
  );
}

describe('the ledger', () => {
  test.each(seeds)('gives $entry.file back from its paragraphs', ({ entry, text }) => {
    expect(rebuilt(text, rulesFor(entry.rules)) === text).toBe(true);
  });

  test('gives any text back, whatever the rules claim', () => {
    const letters = fc.constantFrom('a', 'b', ' ', '\n', '\u00A0', '。', '\0', '\r');
    const text = fc.string({ unit: letters, maxLength: 60 });
    const piece = fc.string({ unit: letters, maxLength: 3 });
    const claims = fc.record({
      find: piece,
      after: fc.option(piece, { nil: undefined }),
      breaks: fc.boolean(),
    });
    const toRule = ({
      find,
      after,
      breaks,
    }: {
      find: string;
      after: string | undefined;
      breaks: boolean;
    }): Rule => ({
      ...literal('rule', find, after),
      ...(breaks && { breaks }),
    });
    const rules = fc.array(claims, { maxLength: 6 }).map((all) => all.map(toRule));
    fc.assert(fc.property(text, rules, (source, own) => rebuilt(source, [...own, ...common]) === source));
  });

  test('gives any text back under every publisher’s rules', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...ruleLists.keys()),
        (source, name) => {
          const { paragraphs, ledger } = cleanByRules(source, rulesFor(name));
          return (
            rebuildSource(
              paragraphs.map(({ text }) => text),
              ledger,
            ) === source
          );
        },
      ),
    );
  });

  test('lists every mend of the five sources as a reader sees it', async () => {
    const listed = seeds.flatMap(({ entry, text }) => [
      entry.file,
      ...cleanSeed(text, entry)
        .ledger.filter(({ action }) => action === 'mended')
        .map(
          ({ line, rule, shown }) => `${line}\t${rule}\t${visible(shown!.before)} → ${visible(shown!.after)}`,
        ),
      '',
    ]);
    await expect(listed.join('\n')).toMatchFileSnapshot('fixtures/mends.txt');
  });

  test('lists everything that the five sources lose, paragraph breaks aside', async () => {
    const listed = seeds.flatMap(({ entry, text }) => [
      entry.file,
      ...cleanSeed(text, entry)
        .ledger.filter(({ action, rule }) => action === 'dropped' && rule !== 'paragraph-break')
        .map(({ line, rule, before }) => `${line}\t${rule}\t${visible(before)}`),
      '',
    ]);
    await expect(listed.join('\n')).toMatchFileSnapshot('fixtures/drops.txt');
  });
});

/** White space that one cannot see, in signs that one can. */
function visible(text: string): string {
  return text.replaceAll('\u00A0', '⍽').replaceAll('\n', '⏎');
}

describe('cleaning', () => {
  test('gives characters that two rules claim to the earlier one', () => {
    const { paragraphs, ledger } = cleanByRules('one two', [
      literal('first', 'one ', 'ONE '),
      literal('second', 'e t', '!'),
    ]);
    expect(paragraphs.map(({ text }) => text)).toEqual(['ONE two']);
    expect(ledger.map(({ rule }) => rule)).toEqual(['first']);
  });

  test('leaves a later drop what the earlier rule did not take', () => {
    const { paragraphs } = cleanByRules('abcde', [literal('first', 'c', 'C'), literal('second', 'bcd')]);
    expect(paragraphs.map(({ text }) => text)).toEqual(['aCe']);
  });

  test('says where a paragraph begins and what was mended in it', () => {
    const source = '  One  two\n\n\u00A0Three ,four\n';
    const { paragraphs } = cleanByRules(source, [literal('space', ' ,', ', '), ...common]);
    expect(paragraphs).toEqual([
      {
        text: 'One two',
        at: 2,
        line: 1,
        mends: [
          {
            start: 3,
            end: 4,
            before: '  ',
            rule: 'run-of-spaces',
            shown: { before: 'One  two', after: 'One two' },
          },
        ],
      },
      {
        text: 'Three, four',
        at: 13,
        line: 3,
        mends: [
          {
            start: 5,
            end: 7,
            before: ' ,',
            rule: 'space',
            shown: { before: 'Three ,four', after: 'Three, four' },
          },
        ],
      },
    ]);
  });

  test('refuses a rule that claims what does not stand there', () => {
    const wrong: Rule = { ...literal('wrong', 'x'), find: () => [{ at: 1, before: 'x', after: '' }] };
    expect(() => cleanByRules('abc', [wrong])).toThrow('Rule wrong claims "x" at offset 1, which it cannot.');
  });

  test('passes markup and code through as the text that they are', () => {
    const hostile = [
      '{process.exit(1)}',
      '<script>alert(1)</script>',
      "import x from 'y'",
      '---',
      '</Term>',
      '<!-- a comment -->',
      '[//]: # (x)',
      '${1+1}',
      '&lt;b&gt;',
    ];
    const { paragraphs, ledger } = cleanSource(hostile.join('\n'));
    expect(paragraphs.map(({ text }) => text)).toEqual(hostile);
    expect(new Set(ledger.map(({ rule }) => rule))).toEqual(new Set(['paragraph-break']));
  });

  test('drops control characters, bidirectional overrides and a byte order mark, and accounts for them', () => {
    const { paragraphs, ledger } = cleanSource('\uFEFFa\0b\u202Ec\u0085d\u200B\n\u0007\ne');
    expect(paragraphs.map(({ text }) => text)).toEqual(['abcd', 'e']);
    expect(ledger.filter(({ rule }) => rule === 'control-characters').map(({ before }) => before)).toEqual([
      '\uFEFF',
      '\0',
      '\u202E',
      '\u0085',
      '\u200B',
      '\u0007',
    ]);
  });

  test('takes time that grows with the text, blank or not', () => {
    const worked = processorClock();
    cleanByRules(`a${' '.repeat(200_000)}b`, rulesFor('liaoning-fao'));
    cleanByRules('a, '.repeat(100_000), rulesFor('machine-translation'));
    expect(worked()).toBeLessThan(2_000);
  });

  test('leaves no paragraph empty or with white space at its ends', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', ' ', '\n', '\r', '\0', '\u00A0', '\t', '\u3000'),
          maxLength: 40,
        }),
        (source) => cleanSource(source).paragraphs.every(({ text }) => text !== '' && text === text.trim()),
      ),
    );
  });
});

describe('rebuilding', () => {
  test('fails where the texts were changed after cleaning', () => {
    const { ledger } = cleanByRules('a  b', common);
    expect(() => rebuildSource(['a-b'], ledger)).toThrow(
      'Line 1: the texts do not have " " (rule run-of-spaces).',
    );
  });
});
