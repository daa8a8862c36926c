import { type Lang, hasHan } from '../../src/languages.ts';
import type { QueriedTerm } from '../../src/search/glossary-queries.ts';
import type { Explanation } from '../../src/search/meaning-files.ts';

/** What is searched of a term, and what it means. */
export type DefinedTerm = QueriedTerm & Explanation;

/**
 * A glossary of `count` terms made of the terms of another, the same on every run: the beginning of one
 * term joined to the end of a second, in both languages, with the syllables that belong to the
 * characters, further renderings in the proportion of the original, and the definition of the second.
 */
export function syntheticTerms(
  terms: readonly DefinedTerm[],
  count: number,
  random: () => number,
): DefinedTerm[] {
  // Latin letters and numbers in a term have no syllables of their own: left out, so that the two agree.
  const models = terms.filter(
    ({ zh, pinyin }) => /^\p{Script=Han}{2,}$/u.test(zh) && pinyin.length === [...zh].length,
  );
  const pick = () => models[Math.floor(random() * models.length)]!;
  const made: DefinedTerm[] = [];
  const taken = new Set<string>();
  while (made.length < count) {
    const [first, second] = [pick(), pick()];
    const cut = halves(first, second);
    if (taken.has(cut.zh) || taken.has(cut.en) || cut.zh.length > 14) continue;
    taken.add(cut.zh).add(cut.en);
    const { topic, weight } = first;
    const { definition } = second;
    const further = first.renderings
      .filter(({ status }) => status !== 'preferred')
      .flatMap((form) => {
        const ending = second.renderings.find(
          ({ text, status }) => hasHan(text) === hasHan(form.text) && status !== 'preferred',
        );
        return ending
          ? [{ ...form, text: joined(form.text, ending.text, hasHan(form.text) ? 'zh' : 'en') }]
          : [];
      });
    made.push({
      id: `term-${made.length}`,
      topic,
      weight,
      definition,
      ...cut,
      renderings: [{ status: 'preferred', text: cut.zh }, { status: 'preferred', text: cut.en }, ...further],
    });
  }
  return made;
}

function halves(first: QueriedTerm, second: QueriedTerm) {
  const until = Math.ceil([...first.zh].length / 2);
  const from = Math.floor([...second.zh].length / 2);
  const cut = <T>(a: readonly T[], b: readonly T[]) => [...a.slice(0, until), ...b.slice(from)];
  return {
    zh: cut([...first.zh], [...second.zh]).join(''),
    zhHant: cut([...first.zhHant], [...second.zhHant]).join(''),
    pinyin: cut(first.pinyin, second.pinyin),
    en: joined(first.en, second.en, 'en'),
  };
}

function joined(first: string, second: string, lang: Lang): string {
  const separator = lang === 'en' ? ' ' : '';
  const [a, b] = [first.split(separator), second.split(separator)];
  return [...a.slice(0, Math.ceil(a.length / 2)), ...b.slice(Math.floor(b.length / 2))].join(separator);
}
