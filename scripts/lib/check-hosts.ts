import { readFileSync } from 'node:fs';
import type { Problem } from '../../src/problem.ts';
import type { BuiltSite } from './check-address.ts';

/** Text that people and programs read; scripts name hosts for reasons of their own. */
const read = /\.(?:html|json|xml|txt|tmx)$/;
const ownMachine = /https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?![\w.-])[^\s"'<]*/;

/** No file leads a reader to his own machine, unless the site is built for it. */
export function checkHosts(
  { origin, files }: Pick<BuiltSite, 'origin' | 'files'>,
  folder: string,
): Problem[] {
  if (origin !== undefined && ownMachine.test(origin)) return [];
  return [...files]
    .filter((file) => read.test(file))
    .flatMap((file) => {
      const found = ownMachine.exec(readFileSync(`${folder}${file}`, 'utf8'))?.[0];
      return found === undefined ? [] : [problemIn(`${folder}${file}`, found)];
    });
}

function problemIn(file: string, found: string): Problem {
  return {
    file,
    rule: 'address-own-machine',
    found,
    expected: 'an address that leads to the site from anywhere, or a path',
    mend: 'Make it with addressOn() of src/components/address-on.ts.',
  };
}
