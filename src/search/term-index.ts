import type { Query } from './query.ts';
import type { TermHit } from './rank.ts';
import { openSearchFiles, type LoadJson, type SearchFiles, type SearchMeta } from './search-files.ts';
import { searchTerms, type Further } from './search-terms.ts';

export interface TermIndex {
  /** Loads what every query needs. */
  prepare(): Promise<void>;
  parse(raw: string): Promise<Query>;
  /** Terms that answer the query, best first. Loads what the query needs and no more. */
  search(raw: string, limit?: number): Promise<TermHit[]>;
}

/**
 * A term search that outlives a deploy: where a file is gone, the list of all files is read anew; if the
 * site has another by then, the query is asked of that.
 *
 * @param load what it throws, `prepare`, `parse` and `search` throw; the next call tries again
 * @param loadFurther loads the program of what `searchFurther` finds; what it throws, `search` throws
 */
export function createTermIndex(
  load: LoadJson,
  loadFurther: () => Promise<Further> = () => import('./search-further.ts'),
): TermIndex {
  let opened: Promise<{ files: SearchFiles; meta: SearchMeta }> | undefined;
  const open = (isNew: boolean) => {
    const opening = (load('meta', isNew) as Promise<SearchMeta>).then((meta) => ({
      meta,
      files: openSearchFiles(meta, load),
    }));
    opening.catch(() => (opened = undefined));
    return opening;
  };
  const ask = async <T>(question: (files: SearchFiles) => Promise<T>): Promise<T> => {
    const before = await (opened ??= open(false));
    try {
      return await question(before.files);
    } catch (error) {
      const now = await open(true);
      if (JSON.stringify(now.meta) === JSON.stringify(before.meta)) throw error;
      opened = Promise.resolve(now);
      return question(now.files);
    }
  };
  return {
    prepare: () => ask((files) => files.prepare()),
    parse: (raw) => ask((files) => files.parse(raw)),
    search: async (raw, limit = 20) =>
      (await ask((files) => searchTerms(raw, files, loadFurther))).slice(0, limit),
  };
}
