/** How a source is described to readers of either language. */
import type { PlacedSource } from '../../glossary/cited-sources.ts';
import { hasHan, languages } from '../../languages.ts';
import type { Problem } from '../../problem.ts';
import { proseFindings } from './prose.ts';
import { problemOf, type Finding } from './reader-texts.ts';

/** Issuer, title and location: each in the reader's language, written as all texts are. */
export function sourceProblems({ source, file, line }: PlacedSource): Problem[] {
  return (['issuer', 'title', 'location'] as const).flatMap((name) => {
    const text = source[name];
    if (!text) return [];
    const place = { field: `${source.id} · ${name}`, file, line };
    const findings = [
      ...languages.flatMap((lang) => proseFindings(withoutAddresses(text[lang]), lang)),
      ...inWrongLanguage(text),
    ];
    return findings.map((finding) => problemOf(place, finding));
  });
}

/** Addresses have marks of their own; headlines are set in two halves. */
function withoutAddresses(text: string): string {
  return text
    .split(' ')
    .map((word) => (/\.(?:com|cn|org|net|eu)\b/u.test(word) ? word.replace(address, 'A') : word))
    .join(' ')
    .replace(/\b\d{4}-\d\d\/\S+/gu, 'A')
    .replace(/(?<=[\p{Script=Han}”]) (?=[“\p{Script=Han}])/gu, '');
}

const address = /[!-~]{4,}/gu;

function inWrongLanguage({ en, zh }: Record<'en' | 'zh', string>): Finding[] {
  const wrong = (lang: 'en' | 'zh', found: string): Finding => ({
    rule: 'source-language',
    lang,
    found,
    expected: lang === 'en' ? 'the name in English' : 'the name in Chinese',
    mend: 'Translate it.',
  });
  return [...(isMostlyHan(en) ? [wrong('en', en)] : []), ...(hasHan(zh) ? [] : [wrong('zh', zh)])];
}

/** An English title may quote a Chinese word. */
function isMostlyHan(text: string): boolean {
  const letters = (kind: RegExp) => text.match(kind)?.length ?? 0;
  return letters(/\p{Script=Han}/gu) > letters(/\p{Script=Latin}/gu) / 4;
}
