import { describe, expect, test } from 'vitest';
import { common } from './rules/common.ts';
import { ruleListNames, ruleLists } from './rules.ts';
import { readSeeds } from './seeds.fixture.ts';

describe.each(Object.entries(ruleLists))('the rules of %s', (_name, rules) => {
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
test.each(ruleListNames)('every rule of the list %s finds something in a document', (name) => {
  const texts = readSeeds().flatMap(({ entry, text }) => (entry.rules === name ? [text] : []));
  const own = ruleLists[name].filter((rule) => !common.includes(rule));
  expect(
    own.filter(({ find }) => texts.every((text) => find(text).length === 0)).map(({ name: rule }) => rule),
  ).toEqual([]);
});
