import fc from 'fast-check';
import { byCodeUnits } from '../code-units.ts';
import { describe, expect, test } from 'vitest';
import { attribute, literal, nest, type Span } from './inline.ts';

/** A text of a, b, c …, so that the tree reads like its picture. */
function picture(text: string, layers: Span[][]): string {
  const show = (node: unknown): string => {
    const { type, name, value, children } = node as {
      type: string;
      name?: string;
      value?: string;
      children?: unknown[];
    };
    return type === 'mdxTextExpression'
      ? (JSON.parse(value!) as string)
      : `${name}(${children!.map(show).join('')})`;
  };
  return nest(text, layers).map(show).join('');
}

function span(name: string, start: number, end: number): Span {
  return { name, start, end, attributes: {} };
}

describe('nested spans', () => {
  test.each<[string, Span[][], string]>([
    ['no span', [], 'abcdef'],
    ['an empty layer', [[]], 'abcdef'],
    ['one in another', [[span('S', 0, 6)], [span('T', 2, 4)]], 'S(abT(cd)ef)'],
    ['two that are the same', [[span('S', 1, 3)], [span('T', 1, 3)]], 'aS(T(bc))def'],
    [
      'two that touch',
      [
        [span('S', 0, 3), span('S', 3, 6)],
        [span('T', 0, 3), span('U', 3, 6)],
      ],
      'S(T(abc))S(U(def))',
    ],
    [
      'an inner one across an edge',
      [[span('S', 0, 3), span('S', 3, 6)], [span('T', 2, 4)]],
      'S(abT(c))S(T(d)ef)',
    ],
    ['an inner one around an outer one', [[span('S', 2, 4)], [span('T', 0, 6)]], 'T(ab)S(T(cd))T(ef)'],
    ['an empty one inside', [[span('S', 0, 6)], [span('M', 3, 3)]], 'S(abcM()def)'],
    ['an empty one at the start', [[span('S', 0, 6)], [span('M', 0, 0)]], 'S(M()abcdef)'],
    ['an empty one at the end', [[span('S', 0, 6)], [span('M', 6, 6)]], 'S(abcdefM())'],
    [
      'an empty one between two outer ones',
      [[span('S', 0, 3), span('S', 3, 6)], [span('M', 3, 3)]],
      'S(abc)S(M()def)',
    ],
    [
      'an empty one at the end of an outer one, before bare text',
      [[span('S', 0, 3)], [span('M', 3, 3)]],
      'S(abc)M()def',
    ],
    ['an empty one beside a full one', [[span('M', 2, 2), span('N', 2, 4)]], 'abM()N(cd)ef'],
    [
      'one in a layer three deep',
      [[span('S', 0, 6)], [span('R', 0, 4)], [span('T', 3, 5)]],
      'S(R(abcT(d))T(e)f)',
    ],
  ])('%s', (_name, layers, expected) => {
    expect(picture('abcdef', layers)).toBe(expected);
  });
});

/** Up to four stretches of a text of ten characters that do not overlap; in the innermost layer some are empty. */
const layer = (name: string, { empty: some }: { empty: boolean }) =>
  fc.uniqueArray(fc.nat(10), { maxLength: 8 }).chain((cuts) => {
    const sorted = cuts.toSorted((a, b) => a - b);
    const pairs = sorted.flatMap((start, index) =>
      index % 2 === 0 && index + 1 < sorted.length ? [[start, sorted[index + 1]!] as const] : [],
    );
    return fc
      .array(fc.boolean(), { minLength: pairs.length, maxLength: pairs.length })
      .map((empty) =>
        pairs.map(([start, end], index) =>
          span(`${name}${index}`, start, some && empty[index] ? start : end),
        ),
      );
  });

test('every character has the spans that hold it, from the outside in; every empty span stands once', () => {
  const text = '0123456789';
  fc.assert(
    fc.property(
      fc.tuple(layer('A', { empty: false }), layer('B', { empty: false }), layer('C', { empty: true })),
      (layers) => {
        const found: { character: string; inside: string[] }[] = [];
        const empty: { name: string; at: number }[] = [];
        const walk = (nodes: readonly unknown[], inside: string[]) => {
          for (const node of nodes as {
            type: string;
            name?: string;
            value?: string;
            children?: unknown[];
          }[]) {
            if (node.type === 'mdxTextExpression')
              for (const character of JSON.parse(node.value!) as string) found.push({ character, inside });
            else if (node.children!.length === 0) empty.push({ name: node.name!, at: found.length });
            else walk(node.children!, [...inside, node.name!]);
          }
        };
        walk(nest(text, layers), []);
        expect(found).toEqual(
          [...text].map((character, at) => ({
            character,
            inside: layers.flatMap((spans) =>
              spans.filter(({ start, end }) => start <= at && at < end).map(({ name }) => name),
            ),
          })),
        );
        const wanted = layers
          .flat()
          .filter(({ start, end }) => start === end)
          .map(({ name, start }) => ({ name, at: start }));
        const byName = (a: { name: string }, b: { name: string }) => byCodeUnits(a.name, b.name);
        expect(empty.toSorted(byName)).toEqual(wanted.toSorted(byName));
      },
    ),
    { numRuns: 1000 },
  );
});

test('a literal is JSON, so that no text ends it early', () => {
  expect(literal('"}</T>\n').value).toBe(String.raw`"\"}</T>\n"`);
});

test('an attribute is quoted as a plain word or written as an expression', () => {
  expect(attribute('id', 'six-stabilities').value).toBe('six-stabilities');
  expect(attribute('form', 'a "b"').value).toEqual({
    type: 'mdxJsxAttributeValueExpression',
    value: '"a \\"b\\""',
  });
  expect(attribute('depth', 2).value).toEqual({ type: 'mdxJsxAttributeValueExpression', value: '2' });
  expect(attribute('form', '').value).toEqual({ type: 'mdxJsxAttributeValueExpression', value: '""' });
});
