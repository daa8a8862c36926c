import type { Lang } from '../languages.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createMatcher } from './matcher.ts';
import type { MatchForm } from './types.ts';
import { processorClock } from '../processor-clock.fixture.ts';

const cases = readFileSync(new URL('fixtures/cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [name, lang, forms, text] = line.split(' | ');
    return {
      name: name!,
      lang: lang as Lang,
      forms: forms!.split('; ').map((form) => formOf(form, lang as Lang)),
      marked: text!.replaceAll('\\n', '\n'),
    };
  });

/** `中国 {not in 发展中国家}` */
function formOf(written: string, lang: Lang): MatchForm {
  const [, text, rule] = /^(.*?)(?: \{(.*)\})?$/.exec(written)!;
  return {
    term: text!,
    lang,
    text: text!,
    stop: rule?.startsWith('not in ') ? [rule.slice(7)] : undefined,
    exactCase: rule === 'exact',
  };
}

function marked(forms: MatchForm[], text: string, lang: Lang): string {
  let shown = '';
  let reached = 0;
  for (const { start, end } of createMatcher(forms).match(text, lang).matches) {
    shown += `${text.slice(reached, start)}⟦${text.slice(start, end)}⟧`;
    reached = end;
  }
  return shown + text.slice(reached);
}

test.each(cases)('$lang: $name', ({ lang, forms, marked: expected }) => {
  expect(marked(forms, expected.replaceAll(/[⟦⟧]/g, ''), lang)).toBe(expected);
});

test('forms of one language are not looked for in the other', () => {
  expect(marked([{ term: 'a', lang: 'en', text: 'GDP' }], 'GDP增长', 'zh')).toBe('GDP增长');
});

test('an empty text and an empty glossary have no matches', () => {
  expect(createMatcher([{ term: 'a', lang: 'en', text: 'zone' }]).match('', 'en')).toEqual({
    matches: [],
    covered: [],
    lostDecisions: [],
  });
  expect(createMatcher([]).match('a zone', 'en')).toEqual({ matches: [], covered: [], lostDecisions: [] });
});

describe('terms inside a longer match are returned as covered', () => {
  const covered = (texts: string[], text: string) =>
    createMatcher(texts.map((own) => ({ term: own.replace(/s$/, ''), lang: 'en', text: own })))
      .match(text, 'en')
      .covered.map(({ start, end }) => text.slice(start, end));

  test('where they are terms of their own, the longest of those that nest', () => {
    expect(
      covered(['main line of reform', 'reform', 'main line', 'line'], 'the main line of reforms'),
    ).toEqual(['main line', 'reforms']);
  });

  test('but not where they are the same term, stand alone, or only reach into the match', () => {
    expect(covered(['reform'], 'a reform')).toEqual([]);
    expect(covered(['main line', 'line of'], 'the main line of')).toEqual([]);
    const forms: MatchForm[] = ['reform', 'reform plan'].map((text) => ({
      term: 'reform',
      lang: 'en',
      text,
    }));
    expect(createMatcher(forms).match('a reform plan', 'en').covered).toEqual([]);
  });
});

describe('a very long text', () => {
  const million = 1_000_000;

  test.each<[string, Lang, MatchForm, string, number]>([
    ['of one form again and again', 'zh', { term: 'a', lang: 'zh', text: '中国' }, '中国', 1],
    [
      'of a form with a stop context that never comes',
      'zh',
      { term: 'a', lang: 'zh', text: '中国', stop: ['发展中国家', '中国人民大学'] },
      '中国',
      1,
    ],
    [
      'of a form inside its stop context',
      'zh',
      { term: 'a', lang: 'zh', text: '中国', stop: ['展中国家'] },
      '发展中国家',
      0,
    ],
    [
      'of a long form that almost comes',
      'en',
      { term: 'a', lang: 'en', text: `${'a '.repeat(200)}b` },
      'a ',
      0,
    ],
    ['of soft hyphens', 'en', { term: 'a', lang: 'en', text: 'zone' }, '\u00AD', 0],
    ['of apostrophes in one word', 'en', { term: 'a', lang: 'en', text: 'zone' }, "s's", 0],
    ['of digits and full stops', 'en', { term: 'a', lang: 'en', text: 'zone' }, '1.', 0],
    ['of hyphens', 'en', { term: 'a', lang: 'en', text: 'zone' }, '-', 0],
  ])('%s is matched in a time that grows with it', (_name, lang, form, piece, found) => {
    const times = million / piece.length / 4;
    const worked = processorClock();
    expect(createMatcher([form]).match(piece.repeat(times), lang).matches).toHaveLength(found * times);
    expect(worked()).toBeLessThan(4000);
  });

  test('of forms inside others is matched in a time that grows with it', () => {
    const forms: MatchForm[] = ['中国', '中国中国'].map((text) => ({ term: text, lang: 'zh', text }));
    const worked = processorClock();
    const { matches, covered } = createMatcher(forms).match('中国'.repeat(100_000), 'zh');
    expect([matches.length, covered.length]).toEqual([50_000, 100_000]);
    expect(worked()).toBeLessThan(4000);
  });

  test('of two senses with cues that never come is matched in a time that grows with it', () => {
    const forms: MatchForm[] = ['a', 'b'].map((term) => ({
      term,
      lang: 'en',
      text: 'security',
      cues: [`cue ${term}`, 'pension'],
    }));
    const worked = processorClock();
    expect(createMatcher(forms).match('security '.repeat(30_000), 'en').matches).toHaveLength(30_000);
    expect(worked()).toBeLessThan(4000);
  });
});
