import { languages, otherLanguage } from '../languages.ts';
import { describe, expect, test } from 'vitest';
import { siteTranslation } from '../exchange/site-translation.ts';
import { en } from './en.ts';
import { translator, type TextKey } from './translate.ts';
import { zh } from './zh.ts';

/** Every text of a dictionary by its key: `documents.words`. */
function textsOf(dictionary: object, prefix = ''): [key: string, text: string][] {
  return Object.entries(dictionary).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : textsOf(value as object, `${prefix}${key}.`),
  );
}

const english = new Map(textsOf(en));
const chinese = new Map(textsOf(zh));
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\{\s*([\w-]+)/g)].map(([, name]) => name!))].sort();

describe('the two dictionaries', () => {
  test('have the same keys, in the same order', () => {
    expect([...chinese.keys()]).toEqual([...english.keys()]);
  });

  test('have a text under every key', () => {
    for (const [key, text] of [...english, ...chinese]) expect(text.trim(), key).not.toBe('');
  });

  test('have the same placeholders in the same texts', () => {
    const of = (dictionary: Map<string, string>) =>
      [...dictionary].map(([key, text]) => `${key}: ${placeholders(text).join(', ')}`);
    // A plural form may leave out the number it stands for.
    const both = (list: string[]) =>
      list.map((line) => (/_(?:one|other): /.test(line) ? line.replace(/count(?:, )?/, '') : line));
    expect(both(of(chinese))).toEqual(both(of(english)));
  });

  test('have both plural forms wherever they have one, the Chinese ones alike but for grouped digits', () => {
    const plural = [...english.keys()]
      .filter((key) => /_(?:one|other)$/.test(key))
      .map((key) => key.replace(/_(?:one|other)$/, ''));
    for (const key of plural) {
      expect(english.has(`${key}_one`) && english.has(`${key}_other`), key).toBe(true);
      const [one, other] = [chinese.get(`${key}_one`)!, chinese.get(`${key}_other`)!].map((text) =>
        text.replaceAll(', number', ''),
      );
      expect(one, key).toBe(other);
    }
  });

  test('have names for the other in the other’s language, and no Chinese in English but that', () => {
    expect([en.site.otherLanguage, zh.site.otherLanguage]).toEqual([zh.site.language, en.site.language]);
    const han = [...english].filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key);
    expect(han).toEqual(['site.otherLanguage', 'terms.copyChinese']);
  });

  test('have Chinese punctuation in Chinese', () => {
    const wrong = [...chinese]
      .filter(([, text]) => /(?<=\p{Script=Han})[,;:!?()"']|[,;:!?()"'](?=\p{Script=Han})/u.test(text))
      .map(([key, text]) => `${key}: ${text}`);
    expect(wrong).toEqual([]);
  });

  test('say of the site’s own Chinese what the data files say', () => {
    expect({ en: en.documents.siteTranslation, zh: zh.documents.siteTranslation }).toEqual(siteTranslation);
    for (const lang of languages) {
      expect(en.documents.siteTranslationLead[lang]).toContain('not the official text');
      expect(zh.documents.siteTranslationLead[lang]).toContain('本站译文，并非官方文本');
    }
  });
});

describe.each(languages)('the texts in %s', (language) => {
  const t = translator(language);

  test('are never a key or an empty place', () => {
    for (const [key, text] of language === 'en' ? english : chinese) {
      const values = Object.fromEntries(placeholders(text).map((name) => [name, 3]));
      const shown = t(key.replace(/_(?:one|other)$/, '') as TextKey, values);
      expect(shown, key).not.toMatch(/\{\{|\}\}|undefined|NaN/);
      expect(shown, key).not.toBe(key);
    }
  });

  test('are made once for a language', () => {
    expect(translator(language)('nav.home')).toBe(t('nav.home'));
  });
});

describe('a text with values', () => {
  test('has the plural form of its number', () => {
    const [e, z] = [translator('en'), translator('zh')];
    expect([0, 1, 2, 1234].map((count) => e('documents.terms', { count }))).toEqual([
      '0 terms',
      '1 term',
      '2 terms',
      '1,234 terms',
    ]);
    expect([0, 1, 2, 1234].map((count) => z('documents.terms', { count }))).toEqual([
      '0条术语',
      '1条术语',
      '2条术语',
      '1,234条术语',
    ]);
    expect(e('terms.covered', { count: 1 })).toBe('1 place inside a longer term');
  });

  test('has them as they are: the page escapes, once', () => {
    expect(translator('en')('search.titleFor', { query: '<b> & "x"' })).toBe('Search: <b> & "x"');
  });

  test('does not read what a reader typed as a text of its own', () => {
    expect(translator('en')('search.titleFor', { query: '$t(nav.home) {{count}}' })).toBe(
      'Search: $t(nav.home) {{count}}',
    );
  });
});

test('the other language of one is the other', () => {
  expect(languages.map(otherLanguage)).toEqual(['zh', 'en']);
});
