import { parseArgs } from 'node:util';
import { IntakeError } from '../../../src/intake/types.ts';
import { diskTrouble } from '../plain-error.ts';
import { planDocument, type Plan, type Request } from './plan-document.ts';
import { outlineReport } from './outline-lines.ts';
import { writeTogether } from './write-together.ts';

const usage = 'Usage: npm run add-document -- FILE… [--pair FILE] [--slug SLUG] [--dry-run]';
/** Where the lines of the command go. */
export interface Output {
  say: (text: string) => void;
  complain: (line: string) => void;
}

/**
 * Runs the command.
 *
 * @param args of the command line
 * @param seeds folder of the sources and their catalog
 * @returns the exit code: 0, or 2 where a file could not be taken in
 * @throws what is no fault of the files: a mistake in the code
 */
export async function addDocuments(args: readonly string[], seeds: string, output: Output): Promise<number> {
  let code = 0;
  const orComplain = async (action: () => Promise<void>) => {
    try {
      await action();
    } catch (error) {
      const line = error instanceof IntakeError ? error.message : diskTrouble(error);
      if (line === undefined) throw error;
      output.complain(line);
      code = 2;
    }
  };
  await orComplain(async () => {
    const { requests, isDry } = readArguments(args);
    for (const request of requests)
      await orComplain(async () => {
        const plan = await planDocument(request, seeds);
        if (!isDry) writeTogether(plan.writes);
        output.say(report(plan, isDry));
      });
  });
  return code;
}

function readArguments(args: readonly string[]): { requests: Request[]; isDry: boolean } {
  const { values, positionals } = parsed(args);
  const { pair, slug } = values;
  if (positionals.length === 0) throw new IntakeError(`No file is named. ${usage}`);
  if (positionals.length > 1 && (pair !== undefined || slug !== undefined))
    throw new IntakeError(`--pair and --slug are for one FILE, ${positionals.length} are named. ${usage}`);
  return { requests: positionals.map((file) => ({ file, pair, slug })), isDry: values['dry-run'] };
}

function parsed(args: readonly string[]) {
  const value = { type: 'string' } as const;
  const options = { pair: value, slug: value, 'dry-run': { type: 'boolean', default: false } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new IntakeError(`${(error as Error).message.split(/[.\n]/)[0]}. ${usage}`, { cause: error });
  }
}

function report({ slug, texts, writes, open, notes, doubts }: Plan, isDry: boolean): string {
  const done =
    writes.size === 0 ? 'is there already; nothing was changed' : isDry ? 'would be added' : 'was added';
  const outlines = texts.map((text) => ({ ...outlineReport(text), file: text.file }));
  return [
    `${slug} ${done}`,
    ...[...writes.keys()].map((file) => `  ${isDry ? 'would write' : 'wrote'} ${file}`),
    ...outlines.flatMap(({ file, lines }) => [`  Outline of ${file} (by line)`, ...lines]),
    ...section('Done to the file', notes),
    ...section('To fill in or confirm in seeds/catalog.yaml', open),
    ...section('In doubt', [...doubts, ...outlines.flatMap((outline) => outline.doubts)]),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
}
