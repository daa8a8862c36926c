export {};

/** Marks the sentence under the pointer or with focus, and its counterpart. */
const marked = 'is-aligned';

function mark(target: EventTarget | null): void {
  for (const element of document.querySelectorAll(`.${marked}`)) element.classList.remove(marked);
  const sentence = target instanceof Element ? target.closest<HTMLElement>('[data-sentence]') : null;
  if (!sentence) return;
  const pair = sentence.closest('.pair');
  const own = [...(pair?.querySelectorAll<HTMLElement>('[data-sentence]') ?? [])];
  const number = (element: HTMLElement) =>
    Number(/s(\d+)$/.exec(element.dataset['sentence'] ?? '')?.[1] ?? 0);
  // The Chinese side names the first source sentence of a range: the last one not after it is the counterpart.
  const chinese = own.filter((element) => element.closest('[lang]')?.getAttribute('lang') === 'zh');
  const unit = chinese.filter((element) => number(element) <= number(sentence)).at(-1);
  const next = chinese.find((element) => unit !== undefined && number(element) > number(unit));
  for (const element of own) {
    const isInUnit =
      unit !== undefined &&
      number(element) >= number(unit) &&
      (next === undefined || number(element) < number(next));
    if (isInUnit || element === sentence) element.classList.add(marked);
  }
}

document.addEventListener('pointerover', (event) => mark(event.target));
document.addEventListener('focusin', (event) => mark(event.target));
