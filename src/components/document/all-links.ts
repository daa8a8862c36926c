/**
 * Of a long document the parallel page has only some of the links. When a reader turns to the text, the
 * others are brought from the pages that have the text in one language, sentence by sentence; to a sentence
 * that is pointed at or worked in when one has turned to another.
 */
const text = document.querySelector<HTMLElement>('.text-pairs[data-sources]');
/** Sentences that wait for theirs, with the same as it stands on the other page. */
const waiting = new Map<HTMLElement, HTMLElement>();

async function bring(lang: string, address: string): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) return;
  const source = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const own of text!.querySelectorAll<HTMLElement>(`.side[lang=${lang}] [data-sentence]`)) {
    const same = source.getElementById(own.dataset['sentence']!);
    if (same?.textContent === own.textContent) waiting.set(own, same);
  }
  fill();
}

function fill(): void {
  for (const [own, same] of waiting) {
    if (own.matches(':hover, :active, :focus-within') || own.querySelector('[popover]')) continue;
    own.replaceChildren(...document.importNode(same, true).childNodes);
    waiting.delete(own);
  }
}

/** Brings the links that are not there; to be called once. */
export function bringAll(): void {
  if (!text) return;
  const sources = JSON.parse(text.dataset['sources']!) as Record<string, string>;
  for (const [lang, address] of Object.entries(sources))
    // The links that are there are links all the same.
    bring(lang, address).catch(() => undefined);
}

for (const event of ['pointerover', 'focusin', 'touchstart'])
  text?.addEventListener(event, () => waiting.size > 0 && requestAnimationFrame(fill), { passive: true });
