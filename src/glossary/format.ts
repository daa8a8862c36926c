/** One way to write a glossary file: order of entries and fields, style of lists, length of lines. */
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Checked } from '../problem.ts';
import { readYaml } from '../yaml.ts';
import { fieldOrder, type Shape } from './field-order.ts';

const lineWidth = 120;
/** The YAML printer does not count the name of a field, which is before the first line of its value. */
const foldWidth = lineWidth - 'introduced: '.length;

/**
 * The file as it should be written: entries by id, fields in the order of CONTRIBUTING, an empty line
 * between entries, lists of ids and strings on one line where they fit, everything else in blocks, lines
 * folded at 120. No value changes, and comments stay with what they stand at; those at the head stay there.
 *
 * @param order the fields of its entries: those of a term, or `sourceOrder`
 * @param setText what is written for a text that readers see: by default, the text
 * @returns the text, or the problems of a file that is no YAML or no list
 */
export function formatGlossaryFile(
  file: string,
  text: string,
  order: Shape = fieldOrder,
  setText?: (text: string) => string,
): Checked<string> {
  const yaml = readYaml(file, text, { rule: 'glossary-yaml', expected: 'a YAML list of entries' });
  if (!yaml.ok) return yaml;
  const { document } = yaml.value;
  const { contents } = document;
  if (!isSeq(contents)) {
    return {
      ok: false,
      problems: [
        {
          file,
          line: 1,
          column: 1,
          rule: 'glossary-list',
          found: 'no list',
          expected: 'a list of entries',
          mend: 'Begin each entry with "- id: …", or delete the file.',
        },
      ],
    };
  }
  if (setText) setTexts(contents, setText);
  plainScalars(contents);
  contents.flow = false;
  contents.items.sort((a, b) => compare(idOf(a), idOf(b)));
  contents.items.forEach((item, index) => {
    if (!isMap(item)) return;
    layOut(item, order, 2);
    item.spaceBefore = index > 0;
  });
  return { ok: true, value: print(document) };
}

/**
 * The printer of `yaml` 2.9 spoils some quoted texts that it folds where they have no space, as long Chinese
 * has none: then nothing in the file is folded.
 */
function print(document: Document): string {
  const values = JSON.stringify(document.toJS());
  const folded = document.toString({ lineWidth: foldWidth, flowCollectionPadding: false });
  const reread = parseDocument(folded);
  const isSame = reread.errors.length === 0 && JSON.stringify(reread.toJS()) === values;
  return isSame ? folded : document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Fields that hold texts for readers. Forms of terms keep their marks: they are data. */
const texts: ReadonlySet<string> = new Set([
  'reason',
  'definition',
  'note',
  'preference',
  'issuer',
  'title',
  'location',
]);

/** Puts what `set` makes of it in the place of every text for readers, in both languages. */
function setTexts(contents: YAMLSeq, set: (text: string) => string): void {
  visit(contents, {
    Pair: (_, pair) => {
      if (!texts.has(nameOf(pair)) || !isMap(pair.value)) return;
      for (const { value } of pair.value.items)
        if (isScalar(value) && typeof value.value === 'string') value.value = set(value.value);
    },
  });
}

/** No text keeps the quote marks it does not need. */
function plainScalars(contents: YAMLSeq): void {
  visit(contents, {
    Scalar: (_, node: Scalar) => {
      if (typeof node.value === 'string') delete node.type;
      node.spaceBefore = false;
    },
    Collection: (_, node) => {
      node.spaceBefore = false;
    },
  });
}

/** Orders the fields of a map by its shape, and gives every value its style. `indent` is that of the fields. */
function layOut(map: YAMLMap, shape: Shape, indent: number): void {
  map.flow = false;
  const names = Object.keys(shape);
  const rank = (pair: unknown) => {
    const at = names.indexOf(nameOf(pair));
    return at < 0 ? names.length : at;
  };
  map.items.sort((a, b) => rank(a) - rank(b));
  for (const pair of map.items) layOutValue(pair, shape[nameOf(pair)], indent);
}

function layOutValue(pair: Pair, inner: Shape | undefined, indent: number): void {
  const { value } = pair;
  if (isMap(value)) layOut(value, inner ?? {}, indent + 2);
  if (!isSeq(value)) return;
  if (value.flow && value.comment && isScalar(pair.key)) {
    // Behind a list on one line; behind one written item by item it would seem to belong to the last.
    pair.key.commentBefore = [pair.key.commentBefore, value.comment].filter(Boolean).join('\n');
    delete value.comment;
  }
  if (value.items.every(isScalar)) value.flow = fitsOnLine(nameOf(pair), value, indent);
  else {
    value.flow = false;
    for (const item of value.items) if (isMap(item)) layOut(item, inner ?? {}, indent + 4);
  }
}

/** Whether `name: [a, b]` fits; a list with comments is written item by item. */
function fitsOnLine(name: string, list: YAMLSeq, indent: number): boolean {
  const items = list.items.filter(isScalar);
  if (list.comment || items.some(({ comment, commentBefore }) => comment ?? commentBefore)) return false;
  // Each may need quote marks.
  const length = items.reduce((sum, { value }) => sum + JSON.stringify(value).length + 2, 0);
  return indent + name.length + length + 4 <= lineWidth;
}

function nameOf(pair: unknown): string {
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
}

function idOf(item: unknown): string {
  const id = isMap(item) ? item.get('id') : undefined;
  return typeof id === 'string' ? id : '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
