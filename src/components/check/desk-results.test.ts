import { parseHTML } from 'linkedom';
import { beforeEach, expect, test, vi } from 'vitest';
import type { DeskResult } from '../../checking/desk/types.ts';
import { deskTexts } from './desk-texts.ts';
import { DeskResults } from './desk-results.ts';

const { window, document } = parseHTML(`<html lang="en"><body><section data-results hidden>
  <h2 tabindex="-1"></h2><p data-summary></p><p data-remarks></p><p data-filters></p>
  <button data-do="previous"></button><button data-do="next"></button><input type="checkbox">
  <p data-ignored><span></span></p><div data-rows></div><button data-do="align"></button>
  <details data-terms><summary></summary><ul></ul></details></section></body></html>`);

beforeEach(() => {
  vi.stubGlobal('document', document);
  vi.stubGlobal('Element', window.Element);
  vi.stubGlobal('Node', window.Node);
  window.Element.prototype.scrollIntoView = () => undefined;
});

const result: DeskResult = {
  kind: 'two',
  lang: 'zh',
  rows: [
    {
      sides: [
        { text: '做好六稳。', lang: 'zh', terms: [{ start: 2, end: 4, ids: ['six'] }] },
        { text: 'Do the six stables: <b>3</b>.', lang: 'en', terms: [] },
      ],
      findings: [
        {
          rule: 'form-avoided',
          pair: 0,
          lang: 'en',
          start: 7,
          end: 18,
          words: 'six stables',
          term: 'six',
          write: ['six fronts'],
          message: { en: 'Avoid 六稳 so.', zh: '不用。' },
        },
        {
          rule: 'number-differs',
          pair: 0,
          lang: 'en',
          start: 23,
          end: 24,
          words: '3',
          write: [],
          message: { en: 'No equal.', zh: '不等。' },
        },
      ],
      canSplit: true,
    },
    {
      sides: [
        { text: '好。', lang: 'zh', terms: [] },
        { text: 'Good.', lang: 'en', terms: [] },
      ],
      findings: [],
    },
  ],
  terms: [{ id: 'six', zh: '六稳', en: 'six fronts', uses: 1 }],
  lengths: [
    { lang: 'zh', count: 6 },
    { lang: 'en', count: 7 },
  ],
  remarks: [],
  milliseconds: 840,
};

test('findings stand beside their texts, are filtered, walked through, left out and shown again', () => {
  const view = document.querySelector('section')!;
  const edits: unknown[] = [];
  const results = new DeskResults(view as unknown as HTMLElement, {
    lang: 'en',
    texts: deskTexts('en'),
    termPages: '/en/terms/',
    glossary: '/downloads/glossary.json',
    onEdit: (edit) => edits.push(edit),
    onFailure: () => undefined,
  });
  const press = (selector: string) =>
    view.querySelector(selector)!.dispatchEvent(new window.Event('click', { bubbles: true }));
  const notes = () =>
    [...view.querySelectorAll('[data-finding]')].map((note) => note.className.split(' ')[2]);

  results.show(result);
  expect(view.querySelector('[data-summary]')!.textContent).toContain('to look at: 2');
  expect(view.querySelector('[data-summary]')!.textContent).toContain('Checked in 0.8 s.');
  expect(notes()).toEqual(['form-avoided', 'number-differs']);
  expect(view.querySelector('.desk-text a')!.getAttribute('href')).toBe('/en/terms/six/');
  // What a text holds is text, never markup.
  expect(view.querySelectorAll('.desk-text')[1]!.textContent).toBe('Do the six stables: <b>3</b>.');
  expect([...view.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['six stables', '3']);
  expect(view.querySelector('.desk-said [lang=zh]')!.textContent).toBe('六稳');

  press('[data-rule="number-differs"]');
  expect(notes()).toEqual(['number-differs']);
  press('[data-rule=""]');
  press('[data-do=ignore-term]');
  expect(notes()).toEqual(['number-differs']);
  expect(view.querySelector('[data-ignored] span')!.textContent).toContain('Ignored: 1');
  press('[data-do=align]');
  press('[data-edit=join]');
  press('[data-edit=up][data-at="1"]');
  expect(edits).toEqual([
    { kind: 'join', at: 0, lang: undefined },
    { kind: 'up', at: 1, lang: 'zh' },
  ]);

  results.show({ ...result, rows: result.rows.slice(1) });
  expect(view.querySelector('[data-summary]')!.textContent).toContain('Nothing to look at.');
  expect(view.querySelectorAll('[data-filters] button')).toHaveLength(0);
});
