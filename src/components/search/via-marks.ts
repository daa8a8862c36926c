import type { TermHit } from '../../search/rank.ts';
import { evidenceMark } from '../evidence-mark.ts';
import { element } from './element.ts';

type Texts = Record<'admitted' | 'avoid' | 'evidence' | 'lookup' | 'obsolete', string>;

const names = { p: 'preferred', a: 'admitted', d: 'deprecated', o: 'obsolete', l: 'lookup' } as const;

/** The advice on a form under which a term was found, and its evidence; what is for look-up only needs none. */
export function viaMarks(
  { status, evidence }: NonNullable<TermHit['via']>,
  texts: Texts,
  lang: string,
): (HTMLElement | string)[] {
  const words = { p: '', a: texts.admitted, d: texts.avoid, o: texts.obsolete, l: texts.lookup };
  const advice = element('span', words[status], `status ${names[status]}`);
  return status === 'l' ? [advice] : [advice, ' ', evidenceMark(evidence, texts.evidence, lang)];
}
