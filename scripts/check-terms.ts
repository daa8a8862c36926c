/**
 * Checks translations against their sources:
 * `npm run -s check-terms -- --source FILE [--target FILE] [--format text|json|sarif] [--ignore FILE]`.
 * FILE is a file, a folder or a glob; without --target, files that hold both languages (TMX, XLIFF, SDLXLIFF,
 * tables). Exit 0: clean; 1: findings; 2: could not run, with one line that says why.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { checkDraft } from '../src/checking/draft/check-draft.ts';
import { createDraftGlossary, type DraftGlossary } from '../src/checking/draft/draft-glossary.ts';
import { readIgnoreList, withoutIgnored, type Ignored } from '../src/checking/files/ignore-list.ts';
import { sarif, type PlacedFinding } from '../src/checking/files/sarif.ts';
import { draftFiles, readDraft, type DraftFiles } from './lib/read-draft.ts';
import { readGlossaryFolder } from './lib/read-glossary-files.ts';

const usage =
  'Usage: npm run -s check-terms -- --source FILE [--target FILE] [--format text|json|sarif] [--ignore FILE]';
const formats = { text: textReport, json: jsonReport, sarif };
/** Milliseconds without a word before progress is told. */
const patience = 2000;

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const { source, target, format, ignore } = readArguments();
  const ignored = readIgnored(ignore);
  const drafts = draftFiles(source, target);
  const glossary = createDraftGlossary(readTerms());
  const findings: PlacedFinding[] = [];
  let told = performance.now();
  for (const [index, files] of drafts.entries()) {
    if (performance.now() - told > patience) {
      told = performance.now();
      console.error(`${index} of ${drafts.length} checked; now ${files.source}`);
    }
    findings.push(...(await findingsIn(files, glossary)));
  }
  const { left, unused } = withoutIgnored(findings, ignored);
  for (const item of unused) console.error(`${ignore}: nothing matches any more: ${JSON.stringify(item)}`);
  process.stdout.write(formats[format](left));
  process.exitCode = left.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function findingsIn(files: DraftFiles, glossary: DraftGlossary): Promise<PlacedFinding[]> {
  const { source, pairs } = await readDraft(files, glossary.matcher);
  return checkDraft(pairs, source, glossary).map((finding) => {
    const { lines, id } = pairs[finding.pair]!;
    const file = finding.lang === source ? files.source : (files.target ?? files.source);
    return { ...finding, file, line: lines?.[finding.lang], unit: id };
  });
}

function readArguments() {
  const { source, target, format = 'text', ignore } = parsed();
  if (source === undefined) throw new Error(`--source is missing. ${usage}`);
  if (!Object.hasOwn(formats, format))
    throw new Error(`--format is “${format}”: give text, json or sarif. ${usage}`);
  return { source, target, format: format as keyof typeof formats, ignore };
}

function parsed() {
  const value = { type: 'string' } as const;
  try {
    return parseArgs({ options: { source: value, target: value, format: value, ignore: value } }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message.split(/[.\n]/)[0]}. ${usage}`, { cause: error });
  }
}

function readIgnored(file: string | undefined): Ignored[] {
  if (file === undefined) return [];
  if (!existsSync(file)) throw new Error(`${file}: no such file; correct the name after --ignore.`);
  let value: unknown;
  try {
    value = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: no YAML that can be read: ${(error as Error).message.split('\n')[0]}`, {
      cause: error,
    });
  }
  const read = readIgnoreList(value);
  if ('problem' in read) throw new Error(`${file}: ${read.problem}`);
  return read.items;
}

function readTerms() {
  const { terms } = readGlossaryFolder('content');
  if (!terms.ok) throw new Error('The glossary has problems: `npm run check-glossary` names them.');
  return terms.value;
}

function textReport(findings: readonly PlacedFinding[]): string {
  const lines = findings.map(({ file, line, unit, rule, message }) => {
    const place = line ? `${file}:${line}` : file;
    return `${place}${unit ? ` (${unit})` : ''}: ${rule}: ${message.en}\n`;
  });
  const count = findings.length === 1 ? '1 finding' : `${findings.length || 'No'} findings`;
  return `${lines.join('')}${count}.\n`;
}

function jsonReport(findings: readonly PlacedFinding[]): string {
  return `${JSON.stringify(findings, null, 1)}\n`;
}
