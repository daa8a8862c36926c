import { parseHTML } from 'linkedom';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';

const { window, document } = parseHTML('<html><body></body></html>');
const copied: string[] = [];

const stubGlobals = () => {
  vi.stubGlobal('HTMLElement', window.HTMLElement);
  vi.stubGlobal('customElements', window.customElements);
  vi.stubGlobal('Element', window.Element);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
};
beforeAll(async () => {
  stubGlobals();
  await import('./copy-pairs.ts');
});
const show = () => {
  const list = document.createElement('copy-pairs');
  Object.assign(list.dataset, { label: 'Copy pair', copied: 'Copied' });
  list.innerHTML =
    '<ul><li><span class="avoided" lang="en">six stables</span><a lang="en">stability on six key fronts</a> ' +
    '<span lang="zh">六稳</span></li><li><a lang="en">alone</a></li></ul>';
  document.body.replaceChildren(list);
  // This document connects no elements by itself.
  (list as unknown as { connectedCallback: () => void }).connectedCallback();
};
beforeEach(() => {
  stubGlobals();
  copied.length = 0;
  show();
});

const [items, buttons] = ['li', '.copy-pair'].map((name) => () => [...document.querySelectorAll(name)]) as [
  () => Element[],
  () => HTMLElement[],
];
const pointAt = (item: Element) =>
  item.firstElementChild!.dispatchEvent(new window.Event('pointerover', { bubbles: true }));

test('an item gets its button when it is pointed at, once, and the button copies what is to be written', () => {
  expect(buttons()).toHaveLength(0);
  pointAt(items()[0]!);
  pointAt(items()[0]!);
  expect(buttons()).toHaveLength(1);
  expect(buttons()[0]!.getAttribute('aria-label')).toBe('Copy pair: 六稳 · stability on six key fronts');
  buttons()[0]!.click();
  expect(copied).toEqual(['六稳\tstability on six key fronts']);
});

test('an item with one language alone has nothing to copy', () => {
  pointAt(items()[1]!);
  expect(buttons()).toHaveLength(0);
});

test('where nothing can be pointed at, all buttons are there', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  show();
  expect(buttons()).toHaveLength(1);
});
