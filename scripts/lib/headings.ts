import { existsSync, readFileSync } from 'node:fs';
import { LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Document } from '../../src/documents/types.ts';
import type { Checked, Problem } from '../../src/problem.ts';

/** Chinese headings of the documents, by slug and block id. */
export type Headings = Map<string, ReadonlyMap<string, string>>;

/**
 * Reads `<slug>.headings.zh.yaml`, a map from block id to the Chinese heading. A heading that is
 * missing and an id that is no heading are problems.
 */
export function readHeadings(folder: string, documents: readonly Document[]): Checked<Headings> {
  const problems: Problem[] = [];
  const headings: Headings = new Map();
  for (const document of documents) {
    const wanted = document.blocks.filter(({ kind }) => kind === 'heading');
    const file = `${folder}/${document.slug}.headings.zh.yaml`;
    if (!existsSync(file)) {
      if (wanted.length > 0) problems.push({ file, rule: 'headings-file', found: 'no such file', expected: `${wanted.length} Chinese headings for ${document.slug}`, mend: `Create it with one line for each heading: ${wanted[0]!.id}: 中文标题` });
      continue;
    }
    const lines = new LineCounter();
    const yaml = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: false });
    for (const error of yaml.errors) problems.push({ file, line: lines.linePos(error.pos[0]).line, rule: 'headings-yaml', found: error.message.split('\n')[0] ?? '', expected: 'a map from block id to heading', mend: 'Mend the YAML here.' });
    const found = new Map<string, string>();
    for (const pair of isMap(yaml.contents) ? yaml.contents.items : []) {
      const id = String(isScalar(pair.key) ? pair.key.value : pair.key);
      const text = isScalar(pair.value) && typeof pair.value.value === 'string' ? pair.value.value.trim() : '';
      const line = isNode(pair.key) && pair.key.range ? lines.linePos(pair.key.range[0]).line : 1;
      if (!wanted.some((block) => block.id === id)) problems.push({ file, line, field: id, rule: 'headings-unknown', found: id, expected: `the id of a heading: ${wanted.map((block) => block.id).join(', ')}`, mend: 'Correct the id or delete the line.' });
      else if (!text) problems.push({ file, line, field: id, rule: 'headings-empty', found: 'nothing', expected: 'a Chinese heading', mend: 'Write the heading.' });
      else found.set(id, text);
    }
    for (const block of wanted) {
      if (!found.has(block.id)) problems.push({ file, field: block.id, rule: 'headings-missing', found: 'no line for it', expected: `a Chinese heading for “${block.label}${block.text}”`, mend: `Add a line: ${block.id}: …` });
    }
    headings.set(document.slug, found);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: headings };
}
