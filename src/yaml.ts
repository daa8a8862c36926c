/** YAML that people write: what is wrong with it as YAML, and where each value stands. */
import { isMap, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Checked, Problem } from './problem.ts';

/** A file that was read without errors. */
export interface YamlFile {
  document: Document;
  value: unknown;
  /**
   * Line and column (1-based) of the deepest value of `path` that exists: a missing field is reported
   * at the entry that lacks it, an unknown one at its name.
   */
  locate: (path: readonly PropertyKey[]) => Place;
}

export interface Place {
  line: number;
  column: number;
}

/**
 * Parses YAML. Errors of syntax, aliases and anchors are problems: YAML takes a value that begins with
 * `*` or `&` for a reference to another, and none is meant in a file of this project.
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
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  // After the first error of a file the parser loses its place and complains of every token.
  const errors = document.errors.filter(
    ({ code, message }, index) =>
      index === 0 || (code !== 'UNEXPECTED_TOKEN' && !message.startsWith('Unexpected')),
  );
  const problems: Problem[] = errors.map(({ code, message, pos }) => {
    const place = placeOf(/^Missing closing/.test(message) ? openingQuote(document, source, pos[0]) : pos[0]);
    return {
      file,
      ...place,
      rule,
      found: message.split('\n')[0]!,
      expected,
      mend: mendOf(code, source.split('\n')[place.line - 1] ?? ''),
    };
  });
  const refuse = (kind: string, name: string, offset = 0) =>
    problems.push({
      file,
      ...placeOf(offset),
      rule,
      found: `the YAML ${kind} ${name}`,
      expected: 'a value that is written out',
      mend: `Put the value in quote marks: YAML gives a ${name[0]} at its beginning a meaning of its own.`,
    });
  visit(document, {
    Alias: (_, { source: name, range }) => void refuse('alias', `*${name}`, range?.[0]),
    Value: (_, { anchor, range }) => void (anchor && refuse('anchor', `&${anchor}`, range?.[0])),
  });
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: { document, value: document.toJS() as unknown, locate: (path) => locate(document, path, placeOf) },
  };
}

/** Where the quote mark opens whose end the parser looked for in vain, perhaps to the end of the file. */
function openingQuote(document: Document, source: string, end: number): number {
  let opening = end;
  visit(document, {
    Scalar: (_, { range }) => {
      if (range && range[0] <= end && /["']/.test(source.charAt(range[0]))) opening = range[0];
    },
  });
  return opening;
}

function mendOf(code: string, line: string): string {
  if (/^\s*\t/.test(line)) return 'Indent by spaces: YAML knows no tabs.';
  if (code === 'DUPLICATE_KEY') return 'Remove one of the two, or correct its name.';
  return 'Mend the YAML here: quote a value that holds ": " or " #", or begins with a quote mark or a bracket; indent by two spaces.';
}

function locate(document: Document, path: readonly PropertyKey[], placeOf: (offset: number) => Place): Place {
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
