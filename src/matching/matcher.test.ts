import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../glossary/types.ts';
import { createMatcher } from './matcher.ts';
import type { MatchForm } from './types.ts';

const cases = readFileSync(new URL('fixtures/cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [name, lang, forms, text] = line.split(' | ');
    return { name: name!, lang: lang as Lang, forms: forms!.split('; ').map((form) => formOf(form, lang as Lang)), marked: text!.replaceAll('\\n', '\n') };
  });

/** `中国 {not in 发展中国家}` */
function formOf(written: string, lang: Lang): MatchForm {
  const [, text, rule] = /^(.*?)(?: \{(.*)\})?$/.exec(written)!;
  return { term: text!, lang, text: text!, stop: rule?.startsWith('not in ') ? [rule.slice(7)] : undefined, exactCase: rule === 'exact' };
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
  expect(createMatcher([{ term: 'a', lang: 'en', text: 'zone' }]).match('', 'en')).toEqual({ matches: [], lostDecisions: [] });
  expect(createMatcher([]).match('a zone', 'en')).toEqual({ matches: [], lostDecisions: [] });
});

describe('a very long text', () => {
  const million = 1_000_000;

  test.each<[string, Lang, MatchForm, string, number]>([
    ['of one form again and again', 'zh', { term: 'a', lang: 'zh', text: '中国' }, '中国', 1],
    ['of a form with a stop context that never comes', 'zh', { term: 'a', lang: 'zh', text: '中国', stop: ['发展中国家', '中国人民大学'] }, '中国', 1],
    ['of a form inside its stop context', 'zh', { term: 'a', lang: 'zh', text: '中国', stop: ['展中国家'] }, '发展中国家', 0],
    ['of a long form that almost comes', 'en', { term: 'a', lang: 'en', text: `${'a '.repeat(200)}b` }, 'a ', 0],
  ])('%s is matched in a time that grows with it', (_name, lang, form, piece, found) => {
    const times = million / piece.length / 4;
    const started = performance.now();
    expect(createMatcher([form]).match(piece.repeat(times), lang).matches).toHaveLength(found * times);
    expect(performance.now() - started).toBeLessThan(4000);
  });

  test('of two senses with cues that never come is matched in a time that grows with it', () => {
    const forms: MatchForm[] = ['a', 'b'].map((term) => ({ term, lang: 'en', text: 'security', cues: [`cue ${term}`, 'pension'] }));
    const started = performance.now();
    expect(createMatcher(forms).match('security '.repeat(30_000), 'en').matches).toHaveLength(30_000);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
