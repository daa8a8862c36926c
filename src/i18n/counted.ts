import type { Lang } from '../languages.ts';

/** A label and how many there are of it, in the brackets of its language. */
export function counted(label: string, count: number, lang: Lang): string {
  return lang === 'zh' ? `${label}（${count}）` : `${label} (${count})`;
}
