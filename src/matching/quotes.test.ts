import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTranslations } from '../documents/translations.fixture.ts';
import { translatedDocument } from '../documents/translated.ts';
import { readRealGlossary } from '../glossary/real-glossary.fixture.ts';
import { hasHan } from '../languages.ts';
import { linkableForms } from './forms.ts';
import { createMatcher } from './matcher.ts';

/** The links of a text in ⟦ ⟧, where each form is a term of its own. */
function linked(text: string, ...forms: string[]): string {
  const lang = hasHan(text) ? 'zh' : 'en';
  const { matches } = createMatcher(forms.map((form) => ({ term: form, lang, text: form }))).match(
    text,
    lang,
  );
  return matches
    .toReversed()
    .reduce(
      (shown, { start, end }) => `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`,
      text,
    );
}

describe('a link that would hold one quotation mark of a pair', () => {
  test.each([
    ['实施“十四五”规划', '十四五规划', '实施⟦“十四五”规划⟧'],
    ['做好改造升级“老字号”、', '改造升级老字号', '做好⟦改造升级“老字号”⟧、'],
    ['电视剧《霞光》等', '电视剧霞光', '⟦电视剧《霞光》⟧等'],
    ['「三篇『大文章』」好', '三篇大文章', '「⟦三篇『大文章』⟧」好'],
    ['《“十四五”規劃》綱要', '十四五規劃綱要', '⟦《“十四五”規劃》綱要⟧'],
    ['“项目+团队”的“带土移植”工程，', '项目+团队的带土移植工程', '⟦“项目+团队”的“带土移植”工程⟧，'],
    ['the “little giant” enterprises', 'little giant enterprises', 'the ⟦“little giant” enterprises⟧'],
    ['a program of "one county" here', 'program of one county', 'a ⟦program of "one county"⟧ here'],
    ['the “ little giant ” firms', 'little giant firms', 'the ⟦“ little giant ” firms⟧'],
    ['the ‘people’s giant’ firms', "people's giant firms", 'the ⟦‘people’s giant’ firms⟧'],
  ])('takes in the other: %s', (text, form, expected) => {
    expect(linked(text, form)).toBe(expected);
  });

  test.each([
    ['the new “old brands” list', ['new old'], 'the new “old brands” list'],
    ['the “old” brands', ['the old', 'old brands'], '⟦the “old”⟧ brands'],
    ['his “very old” brands', ['his very', 'old brands', 'old'], 'his “very ⟦old⟧” brands'],
    ['中国“发展中国家”', ['中国发展', '发展'], '中国“⟦发展⟧中国家”'],
  ])('is none where words are between, and a shorter one may stand: %s', (text, forms, expected) => {
    expect(linked(text, ...forms)).toBe(expected);
  });

  test('has both already where they stand around it or inside it', () => {
    expect(linked('the “six fronts” and', 'six fronts')).toBe('the “⟦six fronts⟧” and');
    expect(linked('一些“六稳”工作', '一些六稳工作')).toBe('⟦一些“六稳”工作⟧');
  });

  test('is not one that holds a mark without another', () => {
    expect(linked('the two highs” policy', 'two highs policy')).toBe('the ⟦two highs” policy⟧');
    expect(linked('a “lost mark', 'a lost')).toBe('⟦a “lost⟧ mark');
  });

  test('is not one that holds an apostrophe', () => {
    expect(linked('the workers’ rights', 'workers rights')).toBe('the ⟦workers’ rights⟧');
  });
});

/** Where the pairs of marks stand in a text, found by taking out the innermost ones again and again. */
function pairsOf(text: string): [number, number][] {
  const places: [number, number][] = [];
  const kinds = [/“[^“”]*”/g, /‘[^‘’]*’/g, /「[^「」]*」/g, /『[^『』]*』/g, /《[^《》]*》/g, /"[^"]*"/g];
  for (const kind of kinds) {
    let rest = text.replace(/’(?=[\p{L}\p{N}])/gu, '_');
    let last: string;
    do {
      last = rest;
      rest = rest.replace(kind, (found, at: number) => {
        places.push([at, at + found.length - 1]);
        return '_'.repeat(found.length);
      });
    } while (rest !== last);
  }
  return places;
}

/** The stretches of a text that hold exactly one mark of a pair. */
function halves(text: string, stretches: readonly { start: number; end: number }[]): string[] {
  const places = pairsOf(text);
  return stretches
    .filter(({ start, end }) => {
      const holds = (at: number) => at >= start && at < end;
      return places.some(([opening, closing]) => holds(opening) !== holds(closing));
    })
    .map(({ start, end }) => text.slice(start, end));
}

test('no link of the documents, in either language, holds one mark of a pair', () => {
  const matcher = createMatcher(linkableForms(readRealGlossary()));
  const texts = readTranslations()
    .flatMap(({ document, translation }) => [document, translatedDocument(document, translation)])
    .flatMap(({ blocks }) => blocks);
  const links = texts.map(({ text, lang }) => {
    const { matches, covered } = matcher.match(text, lang);
    return { text, stretches: [...matches, ...covered] };
  });
  const withMarks = links.flatMap(({ text, stretches }) =>
    stretches.filter(({ start, end }) => /[“《]/.test(text.slice(start, end))),
  );
  expect(withMarks.length).toBeGreaterThan(60);
  expect(links.flatMap(({ text, stretches }) => halves(text, stretches))).toEqual([]);
});

test('no link of any text holds one mark of a pair, and none overlaps another', () => {
  const piece = fc.constantFrom(...'abc“”‘’「」『』《》"  中国'.split(''), '’s ', '“a', 'b”');
  const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
  const form = fc.array(fc.constantFrom('a', 'b', 'c', '中', '国'), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(form, { maxLength: 8 }), text, fc.constantFrom('en', 'zh'), (forms, drawn, lang) => {
      const matcher = createMatcher(
        forms.map((words, index) => ({ term: `t${index}`, lang, text: words.join(' ') })),
      );
      const { matches, covered } = matcher.match(drawn, lang);
      let reached = 0;
      for (const { start, end } of matches) {
        expect(start).toBeGreaterThanOrEqual(reached);
        reached = end;
      }
      expect(halves(drawn, [...matches, ...covered])).toEqual([]);
      for (const { start, end } of covered)
        expect(matches.some((outer) => outer.start <= start && outer.end >= end)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
