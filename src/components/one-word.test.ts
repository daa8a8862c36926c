import { expect, test } from 'vitest';
import type { RenderingData } from '../exchange/term-data.ts';
import { attestedForms } from './one-word.ts';

const form = (text: string, uses: Record<string, string[]>, lang = 'en') =>
  ({ lang, text, uses }) as RenderingData;
const found = (word: string, forms: RenderingData[]) =>
  attestedForms({ renderings: forms }, word).map(
    ({ text, document, block, places }) => `${text} ${document} ${block} ${places}`,
  );

test('the forms shown for a word are those of the documents that contain it, most used first', () => {
  expect(
    found('pilot', [
      form('pilot program', { a: ['p3'], b: ['p1'] }),
      form('Pilot scheme', { b: ['p2', 'p4', 'p9'] }),
      form('trial program', { a: ['p5'] }),
      form('pilot area', {}),
    ]),
  ).toEqual(['Pilot scheme b p2 3', 'pilot program a p3 2']);
});

test('a word in the plural is found in the singular', () => {
  expect(found('proposals', [form('proposal by a deputy', { a: ['p1'] })])).toHaveLength(1);
});

test('a word begins a word: “port” is not in “support”', () => {
  expect(found('port', [form('support', { a: ['p1'] })])).toEqual([]);
});

test('kin of a long word stand for it where no form contains it', () => {
  const kin = form('integrated innovation', { a: ['p1'] });
  expect(found('integration', [kin])).toEqual(['integrated innovation a p1 1']);
  expect(found('integration', [kin, form('port integration', { a: ['p2'] })])).toEqual([
    'port integration a p2 1',
  ]);
  expect(found('clean', [form('clear accounts', { a: ['p1'] })])).toEqual([]);
});
