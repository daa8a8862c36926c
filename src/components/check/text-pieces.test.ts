import { expect, test } from 'vitest';
import type { DeskFinding, DeskSide } from '../../checking/desk/types.ts';
import { piecesOf } from './text-pieces.ts';

const side = (text: string, lang: 'en' | 'zh', terms: DeskSide['terms'] = []): DeskSide => ({
  text,
  lang,
  terms,
});
const number: DeskFinding = {
  rule: 'number-differs',
  pair: 0,
  lang: 'en',
  start: 3,
  end: 13,
  words: '35 million',
  beside: { start: 2, end: 6 },
  write: [],
  message: { en: '', zh: '' },
};

test('the pieces of a text are the text, cut at its links and findings', () => {
  const pieces = piecesOf(side('In 35 million yuan', 'en', [{ start: 14, end: 18, ids: ['yuan'] }]), [
    number,
  ]);
  expect(pieces.map(({ text }) => text)).toEqual(['In ', '35 million', ' ', 'yuan']);
  expect(pieces.map(({ findings }) => findings)).toEqual([[], [0], [], []]);
  expect(pieces.at(-1)!.link?.ids).toEqual(['yuan']);
});

test('a finding that stands on both sides is marked on both', () => {
  const pieces = piecesOf(side('投资3.5亿元', 'zh'), [number]);
  expect(pieces.filter(({ findings }) => findings.length > 0).map(({ text }) => text)).toEqual(['3.5亿']);
  expect(piecesOf(side('投资3.5亿元', 'zh'), [{ ...number, beside: undefined }])).toHaveLength(1);
});
