import { describe, expect, test } from 'vitest';
import type { Rendering, Term } from '../glossary/types.ts';
import { glossesOf } from './glosses.ts';
import type { Use } from './types.ts';

const note = { en: 'A note.', zh: '说明。' };

function termOf(id: string, weight: Term['weight'], more: Partial<Term> = {}): [string, Term] {
  return [id, { id, weight, renderings: [], ...more } as Term];
}

const terms = new Map([
  termOf('key', 'key'),
  termOf('other-key', 'key'),
  termOf('warned-key', 'key', {
    renderings: [{ lang: 'en', text: 'warned-key', status: 'deprecated' } as Rendering],
  }),
  termOf('noted', 'standard', { note }),
  termOf('plain', 'standard'),
  termOf('warned', 'standard', {
    renderings: [{ lang: 'en', text: 'warned', status: 'obsolete' } as Rendering],
  }),
  termOf('general', 'general', { note }),
]);

/** Glosses beside a block in which these terms stand in this order; `#` stands for an open sense. */
function glosses(ids: string, length: number, seen = new Set<string>()): string {
  const uses = ids.split(' ').map(
    (id, index) =>
      ({
        start: index * 10,
        end: index * 10 + 5,
        lang: 'en',
        form: id,
        term: id === '#' ? undefined : id,
        terms: [id],
      }) as unknown as Use,
  );
  return glossesOf(uses, length, terms, seen)
    .map(({ term }) => term)
    .join(' ');
}

describe('the glosses of a block', () => {
  test('are key terms, terms with a note and forms to avoid, and no general term', () => {
    expect(glosses('general plain noted key warned', 2000)).toBe('noted key warned');
  });

  test('are key terms before standard ones where there is little room', () => {
    expect(glosses('noted warned key', 100)).toBe('key');
    expect(glosses('noted warned key', 420)).toBe('warned key');
  });

  test('are forms to avoid before good ones of the same weight', () => {
    expect(glosses('key warned-key', 100)).toBe('warned-key');
    expect(glosses('noted warned', 100)).toBe('warned');
  });

  test('stand in the order of the text, whatever their rank', () => {
    expect(glosses('noted key warned-key', 2000)).toBe('noted key warned-key');
  });

  test('are one for about three lines, at least one and at most six', () => {
    expect(glosses('key other-key', 10)).toBe('key');
    const many = new Map(Array.from({ length: 20 }, (_, index) => termOf(`key-${index}`, 'key')));
    const uses = [...many.keys()].map(
      (term, index) =>
        ({ start: index, end: index, lang: 'en', form: term, term, terms: [term] }) as unknown as Use,
    );
    expect(glossesOf(uses, 100_000, many, new Set())).toHaveLength(6);
    expect(glossesOf([], 100_000, many, new Set())).toEqual([]);
  });

  test('stand once in a block and once in a section', () => {
    const seen = new Set<string>();
    expect(glosses('key noted key', 2000, seen)).toBe('key noted');
    expect(glosses('key other-key', 2000, seen)).toBe('other-key');
    expect([...seen]).toEqual(['key', 'noted', 'other-key']);
  });

  test('that found no room in a block come with the next', () => {
    const seen = new Set<string>();
    expect(glosses('key other-key', 100, seen)).toBe('key');
    expect(glosses('key other-key', 100, seen)).toBe('other-key');
  });

  test('are never of an open sense, or of a term that is not in the glossary', () => {
    expect(glosses('# unknown key', 2000)).toBe('key');
  });
});
