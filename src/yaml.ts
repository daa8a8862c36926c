/** YAML that people write: what is wrong with it as YAML, and where each value stands. */
import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { Checked, Position, Problem } from './problem.ts';
import { refusals, syntaxProblems } from './yaml-problems.ts';

export type { Position as Place } from './problem.ts';

/** A file that was read without errors. */
export interface YamlFile {
  document: Document;
  value: unknown;
  /**
   * Line and column (1-based) of the deepest value of `path` that exists: a missing field is reported
   * at the entry that lacks it, an unknown one at its name.
   */
  locate: (path: readonly PropertyKey[]) => Position;
}

/**
 * Parses YAML 1.2. Errors of syntax, aliases, anchors, tags and directives are problems: YAML takes a
 * value that begins with `*`, `&` or `!` for something else than text, and `%YAML 1.1` would make
 * yes and no of words; none is meant in a file of this project.
 *
 * @param rule names the rule in the problems
 * @param expected what the file should be: `a YAML list of entries`
 */
export function readYaml(
  file: string,
  text: string,
  { rule, expected }: Pick<Problem, 'rule' | 'expected'>,
): Checked<YamlFile> {
  const lines = new LineCounter();
  const source = text.replace(/^\uFEFF/, '');
  const document = parseDocument(source, {
    version: '1.2',
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const placeOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problems = [
    ...syntaxProblems(document, source, placeOf).map((words) => ({ file, rule, expected, ...words })),
    ...refusals(document, source, placeOf).map((words) => ({ file, rule, ...words })),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: { document, value: document.toJS() as unknown, locate: (path) => locate(document, path, placeOf) },
  };
}

function locate(
  document: Document,
  path: readonly PropertyKey[],
  placeOf: (offset: number) => Position,
): Position {
  for (let length = path.length; length >= 0; length -= 1) {
    const parent = length === 0 ? undefined : nodeAt(document, path.slice(0, length - 1));
    if (isMap(parent)) {
      const key = parent.items
        .map((pair) => pair.key)
        .filter(isNode)
        .find((node) => String(node) === String(path[length - 1]));
      if (key?.range) return placeOf(key.range[0]);
    }
    const node = nodeAt(document, path.slice(0, length));
    if (isNode(node) && node.range) return placeOf(node.range[0]);
  }
  return { line: 1, column: 1 };
}

function nodeAt(document: Document, path: readonly PropertyKey[]): unknown {
  return path.length === 0 ? document.contents : document.getIn(path, true);
}

/** `[0].renderings[2].status` */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part),
    '',
  );
}
