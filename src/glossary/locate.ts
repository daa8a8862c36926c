import { isMap, isNode, type Document, type LineCounter } from 'yaml';

/**
 * Line and column (1-based) of the deepest node of `path` that exists: a missing field is reported
 * at the entry that lacks it, an unknown key at the key itself.
 */
export function locate(document: Document, lines: LineCounter, path: readonly PropertyKey[]): { line: number; column: number } {
  for (let length = path.length; length >= 0; length -= 1) {
    const parentPath = path.slice(0, Math.max(0, length - 1));
    const parent = length === 0 ? undefined : parentPath.length === 0 ? document.contents : document.getIn(parentPath, true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => String(item.key) === String(key));
      if (pair && isNode(pair.key) && pair.key.range) return position(lines, pair.key.range[0]);
    }
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return position(lines, node.range[0]);
  }
  return { line: 1, column: 1 };
}

function position(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}
