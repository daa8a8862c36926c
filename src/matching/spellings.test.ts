import { expect, test } from 'vitest';
import { createMatcher } from './matcher.ts';

function isLinked(form: string, text: string): boolean {
  return createMatcher([{ term: 'a', lang: 'en', text: form }]).match(text, 'en').matches.length === 1;
}

test.each(['API', 'GPU', 'KPI', 'CPI', 'ICU', 'MOU', 'AI', 'SOE', 'SMS'])(
  'the plural of the acronym %s is linked, and its possessive',
  (form) => {
    expect(isLinked(form, `two ${form}s here`)).toBe(true);
    expect(isLinked(`${form}s`, `one ${form} here`)).toBe(true);
    expect(isLinked(form, `an ${form}'s use`)).toBe(true);
    expect(isLinked(form, `${form.toLowerCase()}s`)).toBe(false);
  },
);

test.each([
  ['rural revitalization', 'rural revitalisation'],
  ['labor', 'labour'],
  ['program', 'programmes'],
  ['center', 'centres'],
  ['aging population', 'ageing population'],
  ['international cooperation', 'international co-operation'],
  ['policy coordination', 'policy co\u2011ordination'],
  ['modernization drive', 'modernisation drive'],
])('%s and %s are one', (american, british) => {
  expect(isLinked(american, british)).toBe(true);
  expect(isLinked(british, american)).toBe(true);
});

test('other words stay apart', () => {
  expect(isLinked('promise', 'promize')).toBe(false);
  expect(isLinked('cooperation', 'co operation')).toBe(false);
});
