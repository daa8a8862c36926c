import type { Lang } from '../languages.ts';
import { describe, expect, test } from 'vitest';
import type { Place } from '../concordance/types.ts';
import { renderingOf, termWith } from '../glossary/term.fixture.ts';
import type { Rendering, Term } from '../glossary/types.ts';
import { allTermData, termData, termDataOf } from './term-data.ts';

function formOf(lang: Lang, text: string, more: Partial<Rendering> = {}): Rendering {
  return renderingOf(lang, text, { status: 'preferred', ...more });
}

function termOf(id: string, renderings: Rendering[], more: Partial<Term> = {}): Term {
  return termWith({ id, zh: '六稳', en: 'six stabilities', weight: 'key', renderings, ...more });
}

/** A place where these forms stand in the text as received; `chinese` where it is our own translation. */
function placeOf(forms: string, more: Partial<Place> = {}, lang: Lang = 'en', chinese?: string): Place {
  const sideOf = (of: Lang, found: string) => ({
    lang: of,
    text: found,
    marks: found === '' ? [] : found.split(', ').map((form) => ({ start: 0, end: 1, form })),
  });
  return {
    document: 'a-report',
    block: 'p1',
    sentence: 'p1s1',
    source: sideOf(lang, forms),
    ...(chinese === undefined
      ? {}
      : { counterpart: { ...sideOf('zh', chinese), status: 'site-translation' } }),
    ...more,
  };
}

const both = (text: string) => ({ en: text, zh: text });
const cited = {
  source: {
    id: 'a-standard',
    level: 'standard' as const,
    issuer: both('X'),
    title: both('Y'),
    location: both('p. 1'),
    read: '2026-11',
  },
};
const six = termOf(
  'six-stabilities',
  [
    formOf('zh', '六稳'),
    formOf('en', 'six stabilities'),
    formOf('en', 'stability on six fronts', { status: 'admitted' }),
  ],
  { definition: { en: 'The "six".', zh: '“六稳”。' }, note: { en: 'It\'s "fixed".', zh: '固定。' } },
);

const dataOf = (term: Term, places: Place[], all: Term[] = [term]) =>
  allTermData(all, { linked: new Map([[term.id, places]]), within: new Map() }).find(
    ({ id }) => id === term.id,
  )!;
const authorities = (places: Place[], term = six) =>
  dataOf(term, places).renderings.map(({ text, authority }) => `${text}: ${authority.level}`);

describe('the authority of a form', () => {
  test('is the editor’s where nothing else is known', () => {
    expect(authorities([])).toEqual([
      '六稳: editor',
      'six stabilities: editor',
      'stability on six fronts: editor',
    ]);
  });

  test('is “attested” where the form itself stands in a document as received', () => {
    expect(authorities([placeOf('six stabilities')])).toEqual([
      '六稳: editor',
      'six stabilities: attested',
      'stability on six fronts: editor',
    ]);
  });

  test('is never won from the site’s own translation', () => {
    const translated = placeOf('', {}, 'en', '六稳');
    expect(authorities([translated])[0]).toBe('六稳: editor');
    expect(authorities([translated, placeOf('六稳', {}, 'zh')])[0]).toBe('六稳: attested');
  });

  test('is the cited one where one was looked up', () => {
    expect(
      authorities(
        [placeOf('six stabilities')],
        termOf('six-stabilities', [formOf('en', 'six stabilities', { citations: [cited] })]),
      ),
    ).toEqual(['six stabilities: standard']);
  });
});

test('a form knows the blocks of its places, by document, once for each place of the text as received', () => {
  const places = [
    placeOf('six stabilities, six stabilities', {}, 'en', '六稳'),
    placeOf('six stabilities, stability on six fronts', { sentence: 'p1s2' }),
    placeOf('six stabilities', { document: 'a-story', block: 'p9' }),
    placeOf('', { block: 'p2' }, 'en', '六稳'),
  ];
  expect(dataOf(six, places).renderings.map(({ uses }) => uses)).toEqual([
    {},
    { 'a-report': ['p1', 'p1'], 'a-story': ['p9'] },
    { 'a-report': ['p1'] },
  ]);
});

test('a form inside a longer term attests nothing', () => {
  const place = placeOf('six stabilities', {}, 'en', '六稳');
  place.source.marks[0]!.within = 'longer';
  expect(dataOf(six, [place]).renderings.map(({ uses }) => uses)).toEqual([{}, {}, {}]);
});

test('a term has its places, and apart from them those inside longer terms', () => {
  const places = [placeOf('six stabilities')];
  const within = [placeOf('six stabilities', { block: 'p2' })];
  expect(termDataOf(six, places, within)).toMatchObject({ places, placesWithin: within });
});

test('narrower terms are those that name the term as broader', () => {
  expect(
    dataOf(
      six,
      [],
      [six, termOf('stable-jobs', [], { broader: 'six-stabilities' }), termOf('other', [], { broader: 'x' })],
    ).narrower,
  ).toEqual(['stable-jobs']);
});

test('English prose of the editors has the quote marks of print; forms keep theirs', () => {
  const data = dataOf(
    termOf('x', [formOf('en', 'the "six"')], { definition: six.definition, note: six.note }),
    [],
  );
  expect(data.definition).toEqual({ en: 'The “six”.', zh: '“六稳”。' });
  expect(data.note).toEqual({ en: 'It’s “fixed”.', zh: '固定。' });
  expect(data.renderings[0]!.text).toBe('the "six"');
});

test('what is made of a term is what the site’s schema takes, and tells no place in the glossary', () => {
  const data = dataOf(six, [placeOf('six stabilities', {}, 'en', '六稳')]);
  expect(JSON.parse(JSON.stringify(termData.parse(data)))).toEqual(JSON.parse(JSON.stringify(data)));
  expect(data).not.toHaveProperty('file');
});

test('places are counted by kind and document, and the shorter terms inside are named', () => {
  const short = termOf('talent', [formOf('en', 'talent')]);
  const long = termOf('talent-plan', [formOf('en', 'talent plan')]);
  const covered = placeOf('talent');
  covered.source.marks[0]!.within = 'talent-plan';
  const [talent, plan] = allTermData([short, long], {
    linked: new Map([
      ['talent', [placeOf('talent'), placeOf('', {}, 'en', '人才'), placeOf('talent', { document: 'b' })]],
    ]),
    within: new Map([['talent', [covered]]]),
  });
  expect(talent!.counts).toEqual({
    source: { 'a-report': 1, b: 1 },
    translated: { 'a-report': 1 },
    within: { 'a-report': 1 },
  });
  expect([talent!.inside, plan!.inside]).toEqual([[], ['talent']]);
});
