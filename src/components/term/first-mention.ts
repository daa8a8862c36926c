import { otherLanguage, type Lang } from '../../languages.ts';
import type { TermData } from '../../exchange/term-data.ts';

type Named = Pick<TermData, 'zh' | 'en'> & {
  renderings: readonly Pick<TermData['renderings'][number], 'lang' | 'text' | 'status'>[];
};

/** A short form has at most so much of the full one. */
const short = 0.6;

/**
 * How a term stands where a text names it first: the full form, the other language in brackets, and the short
 * form that stands for it from then on, where the entry has one.
 *
 * @param lang of the text: “new energy vehicle (新能源汽车; hereafter NEV)”, 政协辽宁省委员会（…，以下简称“省政协”）
 */
export function firstMention(term: Named, lang: Lang): string {
  const forms = [
    term[lang],
    ...term.renderings
      .filter((form) => form.lang === lang && form.status === 'admitted')
      .map(({ text }) => text),
  ];
  const full = isAcronym(term[lang]) ? (forms.find((form) => !isAcronym(form)) ?? term[lang]) : term[lang];
  const [brief] = forms.filter((form) => isShortFor(form, full, lang)).sort((a, b) => a.length - b.length);
  const other = term[otherLanguage(lang)];
  return lang === 'en'
    ? `${full} (${other}${brief ? `; hereafter ${brief}` : ''})`
    : `${full}（${other}${brief ? `，以下简称“${brief}”` : ''}）`;
}

function isAcronym(form: string): boolean {
  return /^\p{Lu}[\p{Lu}\d&-]+s?$/u.test(form);
}

/** An acronym, some of the words in their order, or, in Chinese, some of the characters. */
function isShortFor(form: string, full: string, lang: Lang): boolean {
  if (form === full || form.length > full.length * short) return false;
  if (lang === 'zh') return [...form].every((character) => full.includes(character));
  return isAcronym(form) || ` ${full.toLowerCase()} `.includes(` ${form.toLowerCase()} `);
}
