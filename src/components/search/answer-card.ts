import { type Lang } from '../../languages.ts';
import type { PublicTermInFull } from '../../exchange/public-data.ts';
import type { TermHit } from '../../search/rank.ts';
import { score } from '../../search/scores.ts';
import { loadJson, LoadError } from './load-error.ts';
import { fromTemplate, slotOf } from './templates.ts';

/** What an exact form may lose by its status. */
const lessOfStatus = 3;

/** The one term that a query is: its answer can be given at once. */
export function onlyAnswer(hits: readonly TermHit[]): TermHit | undefined {
  const [best, next] = hits;
  if (!best || best.isPart || best.score < score.exactPinyin - lessOfStatus) return undefined;
  return next && next.score > best.score - 1 ? undefined : best;
}

/**
 * Why the form under which a term was found is to be avoided; undefined where nothing is said of it, or the
 * file of the term does not come: the advice itself stands without it.
 */
export async function reasonOf(
  base: string,
  { row: [id], via }: TermHit,
  lang: Lang,
): Promise<string | undefined> {
  if (via?.status !== 'd' && via?.status !== 'o') return undefined;
  try {
    const { renderings } = await loadJson<Pick<PublicTermInFull, 'renderings'>>(
      `${base}data/terms/${id}.json`,
    );
    return renderings.find(({ text }) => text === via.text)?.reason?.[lang];
  } catch (error) {
    if (error instanceof LoadError) return undefined;
    throw error;
  }
}

/** What stands under an only answer: the reason of an advice, and both forms to copy. */
export function answerCard(base: string, hit: TermHit, lang: Lang): HTMLElement {
  const card = fromTemplate('answer');
  const [, zh, en] = hit.row;
  for (const [name, text] of [
    ['copy-zh', zh],
    ['copy-en', en],
    ['copy-both', `${zh}\t${en}`],
  ] as const)
    card.querySelector<HTMLElement>(`[data-slot="${name}"]`)!.dataset['copy'] = text;
  const reason = slotOf(card, 'reason');
  reason.hidden = true;
  void reasonOf(base, hit, lang).then((text) => {
    reason.textContent = text ?? '';
    reason.hidden = !text;
  });
  return card;
}
