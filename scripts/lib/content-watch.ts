import path from 'node:path';
import type { ContentResult } from './build-content.ts';
import type { ContentBuilder } from './content-builder.ts';

/** What is used of the watcher that Vite keeps (chokidar): it sees a file that is saved by rename again and again. */
export interface Watcher {
  add(paths: string[]): unknown;
  on(event: 'all', listener: (event: string, file: string) => void): unknown;
}

/** Several files saved at once make one build. */
const pause = 40;

/**
 * Builds the content anew whenever something that it is made of is saved: what people write in seeds/
 * and content/, or the code that builds it.
 *
 * @param root absolute path of the repository
 * @param tell is called with the result of every build and its time in milliseconds
 */
export function watchContent(watcher: Watcher, { root, builder, tell }: Watching): void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  let codeChanged = false;
  watcher.add([path.join(root, 'seeds'), path.join(root, 'content')]);
  watcher.on('all', (event, file) => {
    if (event !== 'add' && event !== 'change' && event !== 'unlink') return;
    const kind = kindOf(path.relative(root, file).replaceAll(path.sep, '/'));
    if (kind === undefined) return;
    if (kind === 'code') codeChanged = true;
    clearTimeout(timer);
    timer = setTimeout(() => void build(), pause);
  });

  async function build(): Promise<void> {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      if (codeChanged) await builder.stop();
      codeChanged = false;
      const began = performance.now();
      tell(await builder.build(), performance.now() - began);
    } while (again);
    running = false;
  }
}

interface Watching {
  root: string;
  builder: ContentBuilder;
  tell: (result: ContentResult, milliseconds: number) => void;
}

/** What a file, relative to the root, is to the build of the content. */
function kindOf(file: string): 'content' | 'code' | undefined {
  // What editors and `sed -i` put beside a file for a moment.
  if (/(?:^|\/)\.[^/]*$|~$|\.(?:tmp|swp)$|\/(?:sed\w{6}|4913)$/.test(file)) return undefined;
  if (/^seeds\/|^content\/(?!generated\/|guides\/)./.test(file)) return 'content';
  const isCode = /^(?:src|scripts\/lib)\/.*(?<!\.test)\.ts$/.test(file);
  return isCode && !/^src\/(?:components|layouts|pages|styles)\//.test(file) ? 'code' : undefined;
}
