/** The pages of the site as they travel to the search: what they are, and apart from that how they are asked for. */
import { hasHan } from '../languages.ts';
import type { AskedUnits } from './asked-pages.ts';
import { fold } from './fold.ts';
import { namedFile, type NamedFile } from './named-file.ts';
import type { SitePage } from './site-pages.ts';

/** A query in one script needs no units of the other. */
const scripts = ['chinese', 'latin'] as const;
type Script = (typeof scripts)[number];

/** What the pages are, and the names of the files with the units of each script. */
export interface PageFile {
  pages: Omit<SitePage, 'asked'>[];
  asked: Record<Script, string>;
}

/** The units of one script, by page; nothing for a page that is not asked for in words of its own. */
export type AskedPageFile = (AskedUnits | null)[];

/** The files of some pages: the first leads to the others. Each is named for what it holds. */
export function pageFiles(pages: readonly SitePage[]): [NamedFile<PageFile>, ...NamedFile<AskedPageFile>[]] {
  const units = scripts.map((script) =>
    namedFile<AskedPageFile>(
      'asked-pages',
      pages.map(({ asked }) => (asked ? unitsIn(asked, script) : null)),
    ),
  );
  const content: PageFile = {
    pages: pages.map(({ title, about, href }) => ({ title, about, href })),
    asked: Object.fromEntries(scripts.map((script, at) => [script, units[at]!.name])) as PageFile['asked'],
  };
  return [namedFile('pages', content), ...units];
}

function unitsIn(asked: AskedUnits, script: Script): AskedUnits {
  const isWanted = (unit: string) => unit !== '' && hasHan(unit) === (script === 'chinese');
  return asked.map((list) => list.split(' ').filter(isWanted).join(' '));
}

/**
 * The pages, each with the units that a query may have.
 *
 * @param load reads a file of the search by its name; what it throws is thrown, and the next query loads again
 */
export function openPages(
  { pages, asked }: PageFile,
  load: (name: string) => Promise<AskedPageFile>,
): (query: string) => Promise<SitePage[]> {
  const known = new Map<string, Promise<SitePage[]>>();
  return (query) => {
    const wanted = scriptsOf(query);
    const key = wanted.join();
    const own =
      known.get(key) ??
      Promise.all(wanted.map((script) => load(asked[script]))).then((files) =>
        pages.map((page, at) => ({ ...page, asked: joined(files.map((file) => file[at] ?? null)) })),
      );
    known.set(key, own);
    own.catch(() => known.delete(key));
    return own;
  };
}

function scriptsOf(query: string): Script[] {
  const folded = fold(query);
  const isIn = { chinese: hasHan(folded), latin: /[^\p{Script=Han}\s]/u.test(folded) };
  return scripts.filter((script) => isIn[script]);
}

/** The lists of several scripts, one by one. */
function joined(all: readonly (AskedUnits | null)[]): AskedUnits | undefined {
  const [first, ...others] = all.filter((asked) => asked !== null);
  return first?.map((list, at) => [list, ...others.map((other) => other[at] ?? '')].join(' ').trim());
}
