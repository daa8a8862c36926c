import { evidenceBases, type EvidenceBasis } from '../exchange/evidence.ts';
import { evidenceClass } from './evidence-class.ts';

/**
 * The mark of evidence, made in the browser as Evidence.astro makes it in the build.
 *
 * @param words of all bases, in their order, parted by bars
 */
export function evidenceMark(basis: EvidenceBasis, words: string, lang: string): HTMLElement {
  const mark = document.createElement('span');
  mark.className = evidenceClass(basis);
  mark.lang = lang;
  mark.textContent = words.split('|')[evidenceBases.indexOf(basis)] ?? '';
  return mark;
}
