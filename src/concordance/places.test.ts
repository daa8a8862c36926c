import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translatedDocument } from '../documents/translated.ts';
import { readTranslations, smallDocument } from '../documents/translations.fixture.ts';
import type { Translation } from '../documents/translation.ts';
import { readRealGlossary } from '../glossary/real-glossary.fixture.ts';
import { linkableForms } from '../matching/forms.ts';
import { createMatcher } from '../matching/matcher.ts';
import type { MatchForm } from '../matching/types.ts';
import { buildConcordance } from './build-concordance.ts';
import { isInSource, placesOf, type PlaceInputs } from './places.ts';
import type { Place } from './types.ts';

const forms: MatchForm[] = [
  { term: 'six', lang: 'en', text: 'six stabilities' },
  { term: 'six', lang: 'en', text: 'stability on six fronts' },
  { term: 'six', lang: 'zh', text: '六稳' },
  { term: 'jobs', lang: 'en', text: 'jobs' },
  { term: 'jobs', lang: 'zh', text: '就业' },
  { term: 'job-fair', lang: 'en', text: 'jobs fair' },
  { term: 'job-fair', lang: 'zh', text: '就业招聘会' },
];

/** Blocks of English sentences, and the Chinese of each aligned unit: its sentences, and its text. */
function inputsOf(blocks: string[][], units?: [sentences: string, text: string][]): PlaceInputs {
  const document = smallDocument(...blocks);
  const translation: Translation = {
    slug: document.slug,
    units: (units ?? []).map(([sentences, text]) => ({
      block: sentences.replace(/s.*/, ''),
      sentences: sentences.split(' '),
      target: [text],
    })) as Translation['units'],
  };
  const documents = [document];
  const translated = units ? [translatedDocument(document, translation)] : [];
  const matcher = createMatcher(forms);
  return {
    documents,
    translated,
    concordance: buildConcordance(documents, matcher, []).concordance,
    translatedConcordance: buildConcordance(translated, matcher, []).concordance,
  };
}

const shown = ({ sentence, source, counterpart }: Place) =>
  [source, counterpart]
    .map((side) => side?.marks.map(({ start, end }) => side.text.slice(start, end)).join(', '))
    .reduce((line, words) => `${line} | ${words ?? ''}`, sentence);
const linked = (inputs: PlaceInputs, term = 'six') => (placesOf(inputs).linked.get(term) ?? []).map(shown);

describe('a place', () => {
  test('is one with its counterpart, not two', () => {
    const inputs = inputsOf([['Keep the six stabilities.']], [['p1s1', '做好六稳。']]);
    expect(placesOf(inputs).linked.get('six')).toEqual([
      {
        document: 'a-report',
        block: 'p1',
        sentence: 'p1s1',
        source: {
          lang: 'en',
          text: 'Keep the six stabilities.',
          marks: [{ start: 9, end: 24, form: 'six stabilities' }],
        },
        counterpart: {
          lang: 'zh',
          text: '做好六稳。',
          marks: [{ start: 2, end: 4, form: '六稳' }],
          status: 'site-translation',
        },
      },
    ]);
  });

  test('is one where the term stands several times in a sentence, with every mark', () => {
    const inputs = inputsOf([['Six stabilities: the stability on six fronts.']], [['p1s1', '六稳即六稳。']]);
    expect(linked(inputs)).toEqual(['p1s1 | Six stabilities, stability on six fronts | 六稳, 六稳']);
  });

  test('is one where several sentences are aligned as one, under the id of the first', () => {
    const inputs = inputsOf(
      [['Jobs.', 'Six stabilities.', 'Then six stabilities.']],
      [
        ['p1s1', '就业。'],
        ['p1s2 p1s3', '六稳，然后六稳。'],
      ],
    );
    expect(linked(inputs)).toEqual(['p1s2 | Six stabilities, six stabilities | 六稳, 六稳']);
    expect(placesOf(inputs).linked.get('six')![0]!.source.text).toBe(
      'Six stabilities. Then six stabilities.',
    );
  });

  test('may be in the translation alone, and is then none of the text as received', () => {
    const inputs = inputsOf(
      [['The six goals.', 'Six stabilities.']],
      [
        ['p1s1', '六稳目标。'],
        ['p1s2', '六项。'],
      ],
    );
    expect(linked(inputs)).toEqual(['p1s1 |  | 六稳', 'p1s2 | Six stabilities | ']);
    expect(placesOf(inputs).linked.get('six')!.map(isInSource)).toEqual([false, true]);
  });

  test('has no counterpart where there is no translation, or where the source itself is Chinese', () => {
    expect(placesOf(inputsOf([['Six stabilities.']])).linked.get('six')![0]).not.toHaveProperty(
      'counterpart',
    );
    const inputs = inputsOf(
      [['做好六稳。'], ['Jobs.']],
      [
        ['p1s1', '做好六稳。'],
        ['p2s1', '就业。'],
      ],
    );
    expect(placesOf(inputs).linked.get('six')).toMatchObject([{ source: { lang: 'zh' } }]);
    expect(placesOf(inputs).linked.get('six')![0]).not.toHaveProperty('counterpart');
  });

  test('inside a longer term is apart, unless the term stands there by itself as well', () => {
    const inputs = inputsOf(
      [['A jobs fair.', 'Jobs at the jobs fair.', 'The jobs fair.']],
      [
        ['p1s1', '就业招聘会。'],
        ['p1s2', '就业招聘会上的就业。'],
        ['p1s3', '促进就业。'],
      ],
    );
    const { linked: own, within } = placesOf(inputs);
    expect(own.get('jobs')!.map(shown)).toEqual(['p1s2 | Jobs, jobs | 就业, 就业', 'p1s3 | jobs | 就业']);
    expect(own.get('jobs')!.map(isInSource)).toEqual([true, false]);
    expect(own.get('jobs')![1]!.source.marks).toMatchObject([{ within: 'job-fair' }]);
    expect(within.get('jobs')!.map(shown)).toEqual(['p1s1 | jobs | 就业']);
  });
});

describe('the places of every term', () => {
  /** Slowly: for each term every sentence of every document is asked whether a use lies in its unit. */
  function slowly({ documents, translated, concordance, translatedConcordance }: PlaceInputs, term: string) {
    return documents.flatMap(({ slug, blocks }) =>
      blocks.flatMap((block) => {
        const aligned = translated.find((other) => other.slug === slug)?.units.get(block.id) ?? [];
        const units =
          aligned.length > 0
            ? aligned.map(({ sentences }) => sentences)
            : block.sentences.map(({ id }) => [id]);
        return units
          .filter((sentences) =>
            [...concordance.uses, ...translatedConcordance.uses].some(
              (use) => use.document === slug && use.term === term && sentences.includes(use.sentence),
            ),
          )
          .map(([first]) => `${slug} ${first}`);
      }),
    );
  }
  const keys = (places: readonly Place[] | undefined) =>
    (places ?? []).map(({ document, sentence }) => `${document} ${sentence}`);

  test('are those that a slow search finds, whatever is aligned with what', () => {
    const sentence = fc
      .array(fc.constantFrom('six stabilities', 'jobs', 'jobs fair', 'other'), { maxLength: 4 })
      .map((words) => `The ${words.join(', ')}.`);
    const chinese = fc
      .array(fc.constantFrom('六稳', '就业', '就业招聘会', '其他'), { maxLength: 4 })
      .map((words) => `${words.join('、')}。`);
    const unit = fc.tuple(fc.array(sentence, { minLength: 1, maxLength: 3 }), chinese);
    fc.assert(
      fc.property(fc.array(fc.array(unit, { minLength: 1, maxLength: 3 }), { maxLength: 4 }), (blocks) => {
        const units = blocks.flatMap((block, index) => {
          let at = 0;
          return block.map(([sentences, text]): [string, string] => [
            sentences.map(() => `p${index + 1}s${++at}`).join(' '),
            text,
          ]);
        });
        const inputs = inputsOf(
          blocks.map((block) => block.flatMap(([sentences]) => sentences)),
          units,
        );
        const { linked: own, within } = placesOf(inputs);
        for (const term of ['six', 'jobs', 'job-fair']) {
          expect(keys(own.get(term))).toEqual(slowly(inputs, term));
          const both = [...keys(own.get(term)), ...keys(within.get(term))];
          expect(new Set(both).size).toBe(both.length);
        }
      }),
    );
  });

  /** The documents and the glossary of the site itself. */
  function realInputs(): PlaceInputs & { terms: string[] } {
    const terms = readRealGlossary();
    const texts = readTranslations();
    const documents = texts.map(({ document }) => document);
    const translated = texts.map(({ document, translation }) => translatedDocument(document, translation));
    const matcher = createMatcher(linkableForms(terms));
    return {
      documents,
      translated,
      terms: terms.map(({ id }) => id),
      concordance: buildConcordance(documents, matcher, []).concordance,
      translatedConcordance: buildConcordance(translated, matcher, []).concordance,
    };
  }

  test('are, in the documents of the site, as many as there are units with a use of it on either side', () => {
    const { terms, ...inputs } = realInputs();
    const { documents, translated, concordance, translatedConcordance } = inputs;
    const { linked: own } = placesOf(inputs);
    const firstOf = new Map<string, string>();
    for (const { slug, blocks } of documents)
      for (const { sentences } of blocks)
        for (const { id } of sentences) firstOf.set(`${slug} ${id}`, `${slug} ${id}`);
    for (const { slug, units } of translated)
      for (const { sentences } of [...units.values()].flat())
        for (const id of sentences) firstOf.set(`${slug} ${id}`, `${slug} ${sentences[0]}`);
    const pairs = new Map(terms.map((term) => [term, new Set<string>()]));
    for (const { term, document, sentence } of [...concordance.uses, ...translatedConcordance.uses])
      if (term) pairs.get(term)!.add(firstOf.get(`${document} ${sentence}`)!);
    for (const term of terms) expect(new Set(keys(own.get(term))), term).toEqual(pairs.get(term));
    expect(own.get('six-stabilities')).toHaveLength(2);
  });

  test('take twice as long for twice as many', () => {
    const looks = (count: number) => {
      const inputs = inputsOf(Array.from({ length: count }, () => ['Six stabilities.', 'Jobs.']));
      let reads = 0;
      const uses = inputs.concordance.uses.map((use) => ({
        ...use,
        get sentence() {
          reads++;
          return use.sentence;
        },
      }));
      expect(
        placesOf({ ...inputs, concordance: { ...inputs.concordance, uses } }).linked.get('six'),
      ).toHaveLength(count);
      return reads;
    };
    expect(looks(400)).toBeLessThan(2.2 * looks(200));
  });
});
