import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { en } from '../i18n/en.ts';

interface Introduction {
  id: string;
  en: string;
  zh: string;
}
const introductions = parse(readFileSync('content/topics.yaml', 'utf8')) as Introduction[];

test('every topic that has a name is introduced, and no other', () => {
  expect(introductions.map(({ id }) => id).sort()).toEqual(Object.keys(en.topics.names).sort());
});

test.each(introductions)(
  'the introduction of $id is two sentences in each language',
  ({ en: english, zh }) => {
    expect(english.match(/[.?!](?= [A-Z\d\p{Script=Han}]|$)/gu)?.length).toBe(2);
    expect(zh.match(/[。？！]/gu)?.length).toBe(2);
    expect(`${english}${zh}`).not.toMatch(/["']/);
  },
);
