import { describe, expect, test } from 'vitest';
import { formatProblems } from '../problem.ts';
import { cleanByRules } from './clean.ts';
import { idleRules, readCleaning } from './cleaning.ts';
import { rebuildSource } from './rebuild.ts';
import { common } from './rules/common.ts';
import { readSeeds, rulesFor, ruleLists, writtenRules } from './seeds.fixture.ts';

describe.each([...ruleLists.keys()])('the rules of %s', (list) => {
  const rules = rulesFor(list);

  test('have names of their own', () => {
    const names = rules.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
  });

  test('end with those for every source', () => {
    expect(rules.slice(-common.length)).toEqual(common);
  });

  test('say why, in both languages', () => {
    expect(
      rules.filter(({ why }) => !/\p{Script=Han}/u.test(why.zh) || !/^[A-Z][^]*\.$/.test(why.en)),
    ).toEqual([]);
  });
});

// Pages of one publisher differ: a rule need not find something in each, but in one of them.
test('every rule finds something in a document', () => {
  const texts = readSeeds().map(({ entry, text }) => ({ rules: entry.rules, text }));
  expect(idleRules(writtenRules, texts)).toEqual([]);
  const others = texts.filter(({ rules }) => rules !== 'news-rewrite');
  expect(idleRules(writtenRules, others).map(({ rule, file, line }) => `${file}:${line} ${rule}`)).toEqual([
    'news-rewrite.yaml:4 cleaning-finds-nothing',
    'news-rewrite.yaml:12 cleaning-finds-nothing',
    'news-rewrite.yaml:19 cleaning-finds-nothing',
  ]);
});

test('a rule of each kind does what it says', () => {
  const written = [
    '- drop: advertisement\n  lines: [Buy now]\n  why: {en: An advertisement., zh: 广告。}',
    '- mend: lost-space\n  glued: [as the]\n  why: {en: A lost space., zh: 缺失的空格。}',
    "- mend: wrong-quotes\n  pattern: '\"(?=a)'\n  with: “\n  why: {en: A wrong mark., zh: 引号有误。}",
    '- keep: spaced-name\n  pattern: A  B\n  why: {en: A name., zh: 姓名。}',
    '- drop: form\n  from: ^Begin$\n  to: ^End$\n  why: {en: A form., zh: 表单。}',
  ].join('\n');
  const read = readCleaning('seeds/cleaning/some-paper.yaml', written);
  if (!read.ok) throw new Error(formatProblems(read.problems));
  const source = 'Buy now\nA  B was asthe "a  b\nBegin\nx\nEnd\nlast';
  const rules = [...read.value.map(({ rule }) => rule), ...common];
  const { paragraphs, ledger, reasons } = cleanByRules(source, rules);
  const texts = paragraphs.map(({ text }) => text);
  expect(texts).toEqual(['A  B was as the “a b', 'last']);
  expect(rebuildSource(texts, ledger)).toBe(source);
  expect(reasons.get('form')).toEqual({ en: 'A form.', zh: '表单。' });
});

test('a rule by selector drops what the elements of the saved page hold, and nothing that only reads like it', () => {
  const read = readCleaning(
    'seeds/cleaning/some-paper.yaml',
    '- drop: share-buttons\n  selector: .share\n  why: {en: Buttons., zh: 按钮。}',
  );
  if (!read.ok) throw new Error(formatProblems(read.problems));
  const [{ rule }] = read.value as [(typeof read.value)[number]];
  const page = (selector: string) =>
    selector === '.share'
      ? [
          ['Share', 'Print'],
          ['Gone', 'Mail'],
        ]
      : [];
  const source = 'Title\n\nShare\n\nPrint\n\nPorts grow.\n\nPrint\n\nMail\n';
  const { paragraphs, ledger } = cleanByRules(source, [rule, ...common], page);
  const texts = paragraphs.map(({ text }) => text);
  expect(texts).toEqual(['Title', 'Ports grow.', 'Print']);
  expect(rebuildSource(texts, ledger)).toBe(source);
  expect(ledger.filter(({ rule: name }) => name === 'share-buttons').map(({ before }) => before)).toEqual([
    'Share',
    'Print',
    'Mail',
  ]);
  expect(rule.find(source)).toEqual([]);
});

test('a rule that is not one is refused, with its place and a way to mend it', () => {
  const why = 'why: {en: A thing., zh: 一物。}';
  const complaints = (rule: string) => {
    const read = readCleaning('seeds/cleaning/a.yaml', rule);
    return read.ok ? '' : formatProblems(read.problems);
  };
  expect(complaints(`- drop: a\n  pattern: '('\n  ${why}`)).toMatch(
    /^seeds\/cleaning\/a\.yaml:2:3 .*pattern/,
  );
  expect(complaints(`- drop: a\n  ${why}`)).toContain('exactly one of lines, repeats, pattern, selector');
  expect(complaints(`- drop: a\n  mend: b\n  lines: [x]\n  ${why}`)).toContain(
    'exactly one of drop, mend and keep',
  );
  expect(complaints(`- mend: a\n  lines: [x]\n  ${why}`)).toContain('a "with" for what is mended');
  expect(complaints(`- drop: a\n  lines: [x]\n  ${why}\n- drop: a\n  lines: [y]\n  ${why}`)).toContain(
    'seeds/cleaning/a.yaml:4  [cleaning-name-twice]',
  );
  expect(complaints('')).toContain('a list (- …) of rules');
});
