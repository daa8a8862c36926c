import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOfXml, type XmlNode } from '../checking/files/bilingual-xml.ts';
import { alignedTmx } from './aligned-tmx.ts';

test('pairs come back out of a memory, whatever characters they have; those with one side are left out', () => {
  const text = fc.stringMatching(/^[a-z<&>"' 六稳]{1,12}$/).filter((one) => one.trim() !== '');
  fc.assert(
    fc.property(
      fc.array(fc.record({ zh: text, en: text }), { minLength: 1 }),
      fc.constantFrom('en', 'zh'),
      (pairs, source) => {
        const xml = alignedTmx([...pairs, { zh: '单', en: ' ' }], source as 'en' | 'zh');
        const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement as unknown as XmlNode;
        const read = draftOfXml(root, 'a.tmx');
        expect(read.source).toBe(source);
        expect(read.pairs.map(({ zh, en }) => ({ zh, en }))).toEqual(pairs);
      },
    ),
    { numRuns: 50 },
  );
});
