import { execFile, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Problem } from '../../src/problem.ts';
import type { BuiltSite } from './check-address.ts';

/** A message of the Nu Html Checker: https://github.com/validator/validator/wiki/Output-»-JSON */
interface Message {
  type: 'error' | 'info' | 'non-document-error';
  url: string;
  message: string;
  extract?: string;
  lastLine?: number;
  firstColumn?: number;
}

const require = createRequire(import.meta.url);
const java = 'java';
/**
 * What runs for seconds is over before it is worth to compile it well, and to sweep it in several threads. What is
 * compiled quickly needs more of the stack.
 */
const briefly = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss4m'];

/** One page of every kind in both languages: a kind is the address without language and names. */
export function pagesOfEveryKind(site: BuiltSite): string[] {
  const kindOf = (address: string) => address.replace(/(documents|terms|topics|guides)\/[^/]+\//, '$1/*/');
  const kinds = Map.groupBy(site.pages.values(), ({ path: address }) => kindOf(address));
  return [...kinds.values()].map(([first]) => first!.file);
}

/**
 * The W3C's own checker, the second opinion beside html-validate. Java runs it: without, `skipped` says so.
 */
export async function checkWithVnu(site: BuiltSite): Promise<{ problems: Problem[]; skipped?: string }> {
  if (spawnSync(java, ['-version']).status !== 0)
    return { problems: [], skipped: 'The second HTML check (vnu) was skipped: there is no Java here.' };
  const jar = require.resolve('vnu-jar/build/dist/vnu.jar');
  const run = [...briefly, '-jar', jar, '--format', 'json', '--errors-only', '--exit-zero-always'];
  const output = await new Promise<string>((resolve, reject) =>
    execFile(java, [...run, ...pagesOfEveryKind(site)], { maxBuffer: 2 ** 26 }, (error, _stdout, stderr) =>
      error ? reject(error) : resolve(stderr),
    ),
  );
  const { messages } = JSON.parse(output) as { messages: Message[] };
  return {
    problems: messages.map(({ url, message, extract, lastLine, firstColumn }) => ({
      file: path.relative('.', new URL(url).pathname),
      line: lastLine,
      column: firstColumn,
      rule: 'html/vnu',
      found: extract ?? 'here',
      expected: message,
      mend: 'See https://html.spec.whatwg.org/ for the element.',
    })),
  };
}
