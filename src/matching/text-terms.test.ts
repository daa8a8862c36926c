import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createMatcher } from './matcher.ts';
import { termsOfText } from './text-terms.ts';
import type { MatchForm } from './types.ts';

const forms: MatchForm[] = [
  { term: 'rural-revitalization', lang: 'en', text: 'rural revitalization' },
  { term: 'strategy', lang: 'en', text: 'rural revitalization strategy' },
  { term: 'loan', lang: 'en', text: 'credit', cues: ['bank'] },
  { term: 'trust', lang: 'en', text: 'credit', cues: ['honest'] },
];
const matcher = createMatcher(forms);
const termsOf = (text: string) => termsOfText(text, 'en', matcher);

describe('terms of a text', () => {
  it('are in order of place, a longer one before those inside it', () => {
    const text = 'The rural revitalization strategy is rural revitalization.';
    expect(termsOf(text)).toEqual([
      { start: 4, end: 33, text: 'rural revitalization strategy', term: 'strategy' },
      {
        start: 4,
        end: 24,
        text: 'rural revitalization',
        term: 'rural-revitalization',
        within: 'strategy',
      },
      { start: 37, end: 57, text: 'rural revitalization', term: 'rural-revitalization' },
    ]);
  });

  it('name every possible sense where nothing settles which is meant', () => {
    expect(termsOf('Much credit.')).toEqual([
      { start: 5, end: 11, text: 'credit', term: null, senses: ['loan', 'trust'] },
    ]);
  });

  it('are found across a line break, and not across an empty line', () => {
    expect(termsOf('rural\nrevitalization')).toHaveLength(1);
    expect(termsOf('rural\r\nrevitalization')).toHaveLength(1);
    expect(termsOf('rural\n \nrevitalization')).toEqual([]);
    expect(termsOf('rural\r\n\r\nrevitalization')).toEqual([]);
  });

  it('have offsets in UTF-16 units of the whole text', () => {
    const piece = fc.constantFrom(
      '𠮷',
      '\n\n',
      '\r\n',
      '\ufeff',
      ' ',
      'rural revitalization',
      'bank credit',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join(' ');
        for (const { start, end, text: words } of termsOf(text)) expect(text.slice(start, end)).toBe(words);
        expect(termsOf(text)).toHaveLength(pieces.filter((one) => /rural|bank/.test(one)).length);
      }),
    );
  });
});
