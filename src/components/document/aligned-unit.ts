/** The class of a sentence that is marked, and of its counterpart. */
export const marked = 'is-aligned';

/**
 * The sentences of a pair that are one unit with this one, on both sides. The Chinese side names the first
 * source sentence of a range: the last one not after it is the counterpart.
 */
export function unitOf(sentence: HTMLElement): HTMLElement[] {
  const own = [...(sentence.closest('.pair')?.querySelectorAll<HTMLElement>('[data-sentence]') ?? [])];
  const number = (element: HTMLElement) =>
    Number(/s(\d+)$/.exec(element.dataset['sentence'] ?? '')?.[1] ?? 0);
  const chinese = own.filter((element) => element.closest('.side[lang]')?.getAttribute('lang') === 'zh');
  const unit = chinese.filter((element) => number(element) <= number(sentence)).at(-1);
  const next = chinese.find((element) => unit !== undefined && number(element) > number(unit));
  return own.filter(
    (element) =>
      element === sentence ||
      (unit !== undefined &&
        number(element) >= number(unit) &&
        (next === undefined || number(element) < number(next))),
  );
}
