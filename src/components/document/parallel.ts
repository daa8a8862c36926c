/**
 * Marks the sentence under the pointer or with focus, and its counterpart. A tap or a click keeps it marked
 * until another sentence, a place without one or Escape takes its turn.
 */
import { marked, unitOf } from './aligned-unit.ts';

let kept: HTMLElement | null = null;

function mark(sentence: HTMLElement | null): void {
  const own = sentence ? unitOf(sentence) : [];
  for (const element of document.querySelectorAll<HTMLElement>(`.${marked}`))
    if (!own.includes(element)) element.classList.remove(marked);
  for (const element of own) element.classList.add(marked);
}

function sentenceOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-sentence]') : null;
}

/** What an event in the page does to the marks. */
export function answer(event: Event): void {
  if (!(event.target instanceof Element)) return;
  if (event.type === 'click') {
    // What lies over the text is no place in it.
    if (event.target.closest('[popover], .reading-bar')) return;
    kept = sentenceOf(event);
    mark(kept);
  }
  // A finger has no place to rest on: its tap is a click.
  else if (event instanceof PointerEvent && event.pointerType === 'touch') return;
  // A click into the text gives focus to the whole of it.
  else if (event.target.id !== 'main') mark(sentenceOf(event) ?? kept);
}

for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, answer);
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  kept = null;
  mark(null);
});
