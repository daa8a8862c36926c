import type { Parent, PhrasingContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement, MdxTextExpression } from 'mdast-util-mdx';

/** A stretch of a block's text that becomes an element. */
export interface Span {
  start: number;
  end: number;
  name: string;
  attributes: Record<string, unknown>;
}

/** A text as a JavaScript string literal in an MDX expression: whatever it holds, it is never markup or code. */
export function literal(text: string): MdxTextExpression {
  return { type: 'mdxTextExpression', value: JSON.stringify(text) };
}

/** An attribute; anything but a plain word is a literal in an expression, for the same reason. */
export function attribute(name: string, value: unknown): MdxJsxAttribute {
  if (typeof value === 'string' && /^[\w-]+$/.test(value)) return { type: 'mdxJsxAttribute', name, value };
  return {
    type: 'mdxJsxAttribute',
    name,
    value: { type: 'mdxJsxAttributeValueExpression', value: JSON.stringify(value) },
  };
}

/**
 * Nests spans into a text. Layers go from the outside in; spans of one layer stand in text order and do
 * not overlap. Where a
 * span of an inner layer crosses the edge of an outer one it is cut in two. An empty span (a mend
 * that removed characters) stands where it is.
 */
export function nest(
  text: string,
  layers: readonly (readonly Span[])[],
  start = 0,
  end = text.length,
): PhrasingContent[] {
  const [layer, ...inner] = layers;
  if (!layer) return start < end ? [literal(text.slice(start, end)) as PhrasingContent] : [];
  const nodes: PhrasingContent[] = [];
  let at = start;
  for (let index = firstFrom(layer, start); index < layer.length; index++) {
    const span = layer[index]!;
    if (span.start > end) break;
    const from = Math.max(span.start, start);
    const to = Math.min(span.end, end);
    const isEmptyHere =
      span.start === span.end && span.start >= start && (span.start < end || end === text.length);
    if (from < at || (from >= to && !isEmptyHere)) continue;
    if (at < from) nodes.push(...nest(text, inner, at, from));
    nodes.push(element(span, nest(text, inner, from, to)));
    at = to;
  }
  if (at < end) nodes.push(...nest(text, inner, at, end));
  return nodes;
}

/** Index of the first span of a layer that does not end before `start`. */
function firstFrom(layer: readonly Span[], start: number): number {
  let low = 0;
  let high = layer.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (layer[middle]!.end < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function element({ name, attributes }: Span, children: PhrasingContent[]): PhrasingContent {
  const node: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => attribute(key, value)),
    children: children as Parent['children'] as MdxJsxTextElement['children'],
  };
  return node;
}
