import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outlineByEvidence } from '../documents/outline/by-evidence/outline-by-evidence.ts';
import { readSource } from './read-source.ts';
import type { IntakeText } from './types.ts';

const folder = new URL('fixtures/twins/', import.meta.url);
const files = readdirSync(folder).filter((name) => !name.endsWith('.expected'));

/** What a reader sees: a title in two lines is one. */
function outlineOf({ text, lines: overrides }: IntakeText): string[] {
  const lines: string[] = [];
  for (const { kind, depth, paragraph } of outlineByEvidence(text, { overrides }).drafts) {
    if (kind === 'title' && lines.at(-1)?.startsWith('title ')) lines.push(`${lines.pop()}${paragraph.text}`);
    else lines.push(`${kind}${kind === 'heading' ? depth : ''} ${paragraph.text}`);
  }
  return lines;
}

/** `item|paragraph Beginning`: any of these kinds, and how the line begins. */
function isAsExpected(line: string | undefined, expected: string): boolean {
  const [, kinds, beginning] = /^(\S+) (.*)$/.exec(expected)!;
  return kinds!.split('|').some((kind) => {
    if (line?.startsWith(`${kind} `) !== true) return false;
    const text = line.slice(kind.length + 1);
    return text.startsWith(beginning!) || text.replace(/^\S+\s*/, '').startsWith(beginning!);
  });
}

test.each(files)('%s comes in with the structure that a reader expects', async (name) => {
  const { texts } = await readSource(readFileSync(new URL(name, folder)), name);
  const outline = outlineOf(texts[0]!);
  const expected = readFileSync(new URL(`${name.replace(/\.\w+$/, '')}.expected`, folder), 'utf8')
    .trim()
    .split('\n');
  const wrong = expected.flatMap((line, index) =>
    isAsExpected(outline[index], line) ? [] : [`expected ${line}, found ${outline[index]}`],
  );
  expect({ wrong, count: outline.length }).toEqual({ wrong: [], count: expected.length });
});
