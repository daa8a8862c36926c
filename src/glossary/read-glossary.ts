import type { Checked, Problem } from '../problem.ts';
import { checkEntries } from './check-entries.ts';
import { checkCitations } from './check-citations.ts';
import { checkSources } from './check-sources.ts';
import { parseSources, type PlacedSource } from './cited-sources.ts';
import { parseGlossaryFile, topicOf } from './parse.ts';
import { termOf } from './term.ts';
import type { Term } from './types.ts';

export interface GlossaryFile {
  /** Relative to the repository root: `content/glossary/economy.yaml`, `content/glossary/place/rivers.yaml`. */
  file: string;
  text: string;
}

/**
 * All glossary files → all terms in file order, or every problem in all of them at once.
 *
 * @param sources files of `content/sources/`, which the entries cite
 * @param topics the topics that have a name; others are refused. Without it, any
 * @param isComplete false where files could not be read: then no reference is called lost
 * @param parse what reads one file; one that remembers saves most of the time where files are read again
 * @param parseCited the same for files of sources
 */
export function readGlossary(
  files: readonly GlossaryFile[],
  {
    sources = [],
    topics,
    isComplete = true,
    parse = parseGlossaryFile,
    parseCited = parseSources,
  }: Reading = {},
): Checked<Term[]> {
  const parsed = files.map(({ file, text }) => parse(file, text));
  const entries = parsed.flatMap((result) => result.entries);
  const cited = readSources(sources, parseCited);
  const isWhole = isComplete && parsed.every((result) => result.isComplete);
  const problems = [
    ...(topics ? unknownTopics(files, topics) : []),
    ...parsed.flatMap((result) => result.problems),
    ...checkEntries(
      entries,
      parsed.flatMap((result) => result.ids),
      isWhole,
    ),
    ...(cited.ok ? checkCitations(entries, cited.value, isWhole) : cited.problems),
  ];
  if (problems.length > 0 || !cited.ok) return { ok: false, problems };
  const byId = new Map(cited.value.map(({ source }) => [source.id, source]));
  return { ok: true, value: entries.map((placed) => termOf(placed, byId)) };
}

interface Reading {
  sources?: readonly GlossaryFile[];
  topics?: readonly string[];
  isComplete?: boolean;
  parse?: typeof parseGlossaryFile;
  parseCited?: typeof parseSources;
}

/** The sources of all files, or all that is wrong with them. */
function readSources(files: readonly GlossaryFile[], parse: typeof parseSources): Checked<PlacedSource[]> {
  const parsed = files.map(({ file, text }) => parse(file, text));
  const placed = parsed.flatMap((result) => (result.ok ? result.value : []));
  const problems = [
    ...parsed.flatMap((result) => (result.ok ? [] : result.problems)),
    ...checkSources(placed),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: placed };
}

function unknownTopics(files: readonly GlossaryFile[], topics: readonly string[]): Problem[] {
  return files
    .filter(({ file }) => !topics.includes(topicOf(file)))
    .map(({ file }) => ({
      file,
      rule: 'glossary-topic',
      found: `the topic "${topicOf(file)}", which has no name`,
      expected: `one of ${topics.join(', ')}`,
      mend:
        `Correct the name of the ${file.endsWith(`/glossary/${topicOf(file)}.yaml`) ? 'file' : 'folder'}, ` +
        'or name the topic in topics.names of src/i18n/en.ts and src/i18n/zh.ts.',
    }));
}
