import { describe, expect, test } from 'vitest';
import { greetingLanguage } from './chosen-language.ts';

describe('a reader is greeted', () => {
  test('in the language chosen before, whatever the browser prefers', () => {
    expect(greetingLanguage('zh', ['en-GB', 'en'])).toBe('zh');
    expect(greetingLanguage('en', ['zh-CN'])).toBe('en');
  });

  test.each([
    [['zh-Hant-TW', 'en'], 'zh'],
    [['en-GB', 'zh-CN'], 'en'],
    [['fr-FR', 'ZH', 'en'], 'zh'],
  ] as const)('else in the first language of %j that the site has', (preferred, language) => {
    expect(greetingLanguage(null, preferred)).toBe(language);
  });

  test('in neither where nothing says one', () => {
    expect(greetingLanguage(null, ['fr-FR', 'de'])).toBeUndefined();
    expect(greetingLanguage('fr', [])).toBeUndefined();
    expect(greetingLanguage('', ['zhuang', 'eng'])).toBeUndefined();
  });
});
