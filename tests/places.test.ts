import { readdirSync, readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { PublicTermInFull } from '../src/exchange/public-data.ts';

const languages = ['en', 'zh'] as const;
const ids = readdirSync('dist/data/terms')
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''));
/** The data of a term with the places that stand in further files. */
const dataOf = (id: string) => {
  const read = (name: string) =>
    JSON.parse(readFileSync(`dist/data/terms/${name}`, 'utf8')) as PublicTermInFull & { more?: string[] };
  const { more = [], ...data } = read(`${id}.json`);
  return { ...data, contexts: [...data.contexts, ...more.flatMap((name) => read(name).contexts)] };
};

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function elementsIn(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) =>
    'tagName' in child ? [child, ...elementsIn(child)] : elementsIn(child),
  );
}
function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
const attribute = (element: Element, name: string) => element.attrs.find((item) => item.name === name)?.value;
const named = (elements: Element[], tag: string) => elements.filter(({ tagName }) => tagName === tag);

/** The rows of the concordance on a term's page. */
function rowsOf(language: string, id: string) {
  const html = readFileSync(`dist/${language}/terms/${id}/index.html`, 'utf8');
  // Half of the terms are used nowhere.
  if (!html.includes('kwic')) return [];
  const page = elementsIn(parse(html));
  return page
    .filter((element) => attribute(element, 'class') === 'kwic')
    .flatMap((list) => named(elementsIn(list), 'li'))
    .map((row) => {
      const parts = elementsIn(row);
      return {
        href: attribute(named(parts, 'a')[0]!, 'href')!,
        languages: named(parts, 'p').map((side) => attribute(side, 'lang')),
        texts: named(parts, 'p').map((side) => textOf(side).trim()),
        marks: named(parts, 'mark').map(textOf),
      };
    });
}

describe('one place counts once', () => {
  test('in the data of every term: each unit of a document stands there once', () => {
    const twice = ids.filter((id) => {
      const places = dataOf(id).contexts.map(({ document, sentence }) => `${document} ${sentence}`);
      return new Set(places).size < places.length;
    });
    expect(twice).toEqual([]);
  });

  test('in the count of every term: as many as there are places in the text as received', () => {
    const wrong = ids.filter((id) => {
      const { uses, contexts } = dataOf(id);
      const inSource = contexts.filter(({ source }) =>
        source.marks.some(({ within }) => within === undefined),
      );
      const counted = Object.values(uses).reduce((sum, count) => sum + count, 0);
      return counted !== inSource.length;
    });
    expect(wrong).toEqual([]);
  });

  test.each(languages)('on every page (%s): no pair of texts stands twice, in neither order', (language) => {
    const wrong = ids.flatMap((id) => {
      const rows = rowsOf(language, id).map(({ href, texts }) => `${href} ${texts.toSorted().join(' | ')}`);
      const repeated = rows.filter((row, index) => rows.indexOf(row) < index);
      return repeated.length > 0 ? [`${id}: ${repeated.join(', ')}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test.each(languages)('on the page of 六稳 (%s): two places, marked in both languages', (language) => {
    const rows = rowsOf(language, 'six-stabilities');
    expect(rows.map(({ languages: sides }) => sides)).toEqual([
      ['en', 'zh'],
      ['en', 'zh'],
    ]);
    expect(rows.map(({ marks }) => marks)).toEqual([
      ['stabilize the six fronts', '六稳'],
      ['stability on six fronts', '六稳'],
    ]);
    const html = readFileSync(`dist/${language}/terms/six-stabilities/index.html`, 'utf8');
    expect(html).toContain(language === 'en' ? '2 places' : '2处');
  });
});

test.each(languages)(
  'the margin of a paragraph (%s) counts its terms as terms, and its notes apart',
  (language) => {
    const margins = readdirSync(`dist/${language}/documents`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) =>
        elementsIn(parse(readFileSync(`dist/${language}/documents/${name}/index.html`, 'utf8'))),
      )
      .filter((element) => attribute(element, 'class') === 'gloss');
    const counts = margins.map((margin) => {
      const parts = elementsIn(margin);
      const items = named(parts, 'li');
      const notes = items.filter((item) => attribute(item, 'class') === 'remark').length;
      return { said: textOf(named(parts, 'summary')[0]!), terms: items.length - notes, notes };
    });
    const [term, note] =
      language === 'en'
        ? [/(\d{1,3}) terms? beside this paragraph/, /(\d{1,3}) notes?$/]
        : [/本段术语(\d+)条/, /注(\d+)条$/];
    const wrong = counts.filter(
      ({ said, terms, notes }) =>
        Number(term.exec(said)?.[1] ?? 0) !== terms || Number(note.exec(said)?.[1] ?? 0) !== notes,
    );
    expect(counts.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  },
);
