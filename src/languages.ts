/** The two languages of the site, and what every room needs to know of them. */

export const languages = ['en', 'zh'] as const;
export type Lang = (typeof languages)[number];

/** Something that exists in both languages: a text written for the site, unless another type is named. */
export type Bilingual<T = string> = Record<Lang, T>;

export function isLang(value: unknown): value is Lang {
  return languages.some((lang) => lang === value);
}

export function otherLanguage(lang: Lang): Lang {
  return lang === 'en' ? 'zh' : 'en';
}

const han = /\p{Script=Han}/u;
/** Every text that holds one has one of these; it is told from others in a tenth of the time. */
const fromTheFirstHan = /[\u2e80-\uffff]/;

/** Whether a text holds a Chinese character; marks and full-width Latin alone are none. */
export function hasHan(text: string): boolean {
  return fromTheFirstHan.test(text) && han.test(text);
}

/** The language of a form or query, for its `lang` attribute. */
export function langOf(text: string): Lang {
  return hasHan(text) ? 'zh' : 'en';
}

/** A text cut before and after every Chinese character: each stands alone, what is between them together. */
export function hanRuns(text: string): string[] {
  return text.match(/\p{Script=Han}|\P{Script=Han}+/gu) ?? [];
}
