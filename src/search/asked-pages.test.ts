import { expect, test } from 'vitest';
import { askedUnits, pagesAsked } from './asked-pages.ts';

const ways = {
  offline: [
    'read it offline',
    'offline reading',
    'read it on a train',
    '离线使用',
    '离线阅读',
    '没有网络怎么用',
  ],
  check: [
    'check my translation',
    'check a text',
    'proofread my translation',
    '检查译文',
    '检查我的翻译对不对',
  ],
  sources: ['sources of the translations', 'where do the renderings come from', '译法来源', '术语的出处'],
  using: ['how to use this site', 'help', '使用说明', '网站怎么用'],
};
const pages = Object.entries(ways).map(([page, own]) => ({ page, asked: askedUnits(own) }));
const asked = (query: string) => pagesAsked(query, pages);

test('a page is asked for in other words than those that were thought of, in any order', () => {
  expect(asked('can my translation be checked')[0]).toBe('check');
  expect(asked('我的译文请检查一下')[0]).toBe('check');
  expect(asked('where do the translations come from')[0]).toBe('sources');
  expect(asked('术语来源')[0]).toBe('sources');
  expect(asked('没网络的时候怎么用这个网站')[0]).toBe('offline');
  expect(asked('请问怎么使用这个网站')[0]).toBe('using');
});

test('what names a term asks for no page, though it has a word that a page is asked for by', () => {
  for (const query of ['train', 'source of income', '使用权', '译文', '没收', 'check dam', '放管服怎么翻译'])
    expect(asked(query), query).toEqual([]);
});

test('one word asks for a page only where it is all that was thought of', () => {
  expect(asked('help')).toEqual(['using']);
  expect(asked('texts')).toEqual([]);
});

test('of a page nothing is kept but units, each once', () => {
  const [alone, many, some, one] = askedUnits(['help', 'help me', 'use it', 'the use', 'a rule']);
  expect([alone, many, some, one]).toEqual(['help use rul', '', '', '']);
  expect(askedUnits(['check a text', 'check a table', '检查译文'])).toEqual([
    '',
    '',
    'check',
    'text tabl 检查 查译 译文',
  ]);
});
