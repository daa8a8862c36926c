import type { Lang } from '../languages.ts';
import i18next, { type i18n } from 'i18next';
import { en, type Dictionary } from './en.ts';
import { zh } from './zh.ts';

const dictionaries: Record<Lang, Dictionary> = { en, zh };

type Leaves<T, Prefix extends string = ''> = {
  [Key in keyof T & string]: T[Key] extends string ? `${Prefix}${Key}` : Leaves<T[Key], `${Prefix}${Key}.`>;
}[keyof T & string];
type WithoutPlural<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;

/** Every key of the dictionaries; plural keys without their ending. */
export type TextKey = WithoutPlural<Leaves<Dictionary>>;
export type Translate = (key: TextKey, values?: Record<string, string | number>) => string;

const instances = new Map<Lang, i18n>();
/** What stands in the dictionaries as it is: a page asks for some hundred texts, and most on every page. */
const plainTexts = new Map<Lang, Map<TextKey, string>>();

/**
 * The texts of one language. i18next gives the key back where a text is missing; the type of `key`
 * and of the dictionaries rules that out.
 */
export function translator(language: Lang): Translate {
  let instance = instances.get(language);
  if (!instance) {
    instance = i18next.createInstance();
    // Astro and the DOM escape what they print; escaping twice would show &amp;.
    void instance.init({
      lng: language,
      resources: { [language]: { translation: dictionaries[language] } },
      interpolation: { escapeValue: false },
      initAsync: false,
    });
    instances.set(language, instance);
  }
  const { t } = instance;
  const look: Translate = (key, values) => t(key as never, values as never) as unknown as string;
  const plain = plainTexts.get(language) ?? new Map<TextKey, string>();
  plainTexts.set(language, plain);
  return (key, values) => {
    if (values) return look(key, values);
    const text = plain.get(key) ?? look(key);
    plain.set(key, text);
    return text;
  };
}
