import { expect, test } from 'vitest';
import { createMatcher } from './matcher.ts';
import { simplifiedText } from './traditional.ts';

test('Traditional characters become Simplified ones, one for one, of Taiwan and of Hong Kong', () => {
  expect(simplifiedText('臺灣與「鄉村振興」，裡裏為爲衆')).toBe('台湾与「乡村振兴」，里里为为众');
  expect(simplifiedText('𠮷林的計畫 abc')).toBe('𠮷林的计画 abc');
});

test('a Simplified text stays as it is, with the characters that both writings have', () => {
  for (const text of ['著名的乾坤什么后面', 'English', '']) expect(simplifiedText(text)).toBe(text);
});

test('terms are found in a Traditional text at its own offsets, and the rules of Chinese hold', () => {
  const forms = ['高铁', '国有企业', '财政部'].map((text) => ({ term: text, lang: 'zh' as const, text }));
  const matcher = createMatcher(forms);
  const found = (text: string) =>
    matcher.match(text, 'zh').matches.map(({ start, end, form }) => [text.slice(start, end), form]);
  expect(found('雅萬高鐵與國有企業')).toEqual([
    ['高鐵', '高铁'],
    ['國有企業', '国有企业'],
  ]);
  expect(found('提高鐵路運力，非國有企業，各級財政部門')).toEqual([]);
});
