import { parseSources, type PlacedSource } from '../../src/glossary/cited-sources.ts';
import { parseGlossaryFile } from '../../src/glossary/parse.ts';
import { readGlossary, type GlossaryFile } from '../../src/glossary/read-glossary.ts';
import type { Term } from '../../src/glossary/types.ts';
import { en } from '../../src/i18n/en.ts';
import type { Checked, Problem } from '../../src/problem.ts';
import { listGlossary, listSources } from './list-files.ts';
import { readText } from './read-text.ts';

/** The topics that the site has a name for. */
const topics = Object.keys(en.topics.names);

/** Reads a file anew only when its text changed: after a save, live editing reads a hundred files of which one did. */
function remembering<Result>(parse: (file: string, text: string) => Result) {
  const known = new Map<string, { text: string; result: Result }>();
  return (file: string, text: string): Result => {
    const before = known.get(file);
    if (before?.text === text) return before.result;
    const result = parse(file, text);
    known.set(file, { text, result });
    return result;
  };
}

const parseEntries = remembering(parseGlossaryFile);
const parseCited = remembering(parseSources);

interface GlossaryFolder {
  /** Those that were read. */
  files: string[];
  terms: Checked<Term[]>;
  /** The sources it cites, as far as they could be read. */
  sources: PlacedSource[];
}

/**
 * The glossary of a content folder: its terms or every problem, and the files that were read, those of the
 * sources it cites too.
 */
export function readGlossaryFolder(content: string): GlossaryFolder {
  const glossary = listGlossary(`${content}/glossary`);
  const sources = listSources(`${content}/sources`);
  const unread: Problem[] = [...glossary.problems, ...sources.problems];
  const read = (file: string): GlossaryFile[] => {
    const text = readText(file);
    if (text.ok) return [{ file, text: text.value }];
    unread.push(...text.problems);
    return [];
  };
  const texts = glossary.files.flatMap(read);
  const cited = sources.files.flatMap(read);
  const files = [...glossary.files, ...sources.files];
  const placed = cited.flatMap(({ file, text }) => {
    const parsed = parseCited(file, text);
    return parsed.ok ? parsed.value : [];
  });
  const terms = readGlossary(texts, {
    sources: cited,
    topics,
    isComplete: unread.length === 0,
    parse: parseEntries,
    parseCited,
  });
  if (unread.length === 0) return { files, terms, sources: placed };
  const problems = [...unread, ...(terms.ok ? [] : terms.problems)];
  return { files, terms: { ok: false, problems }, sources: placed };
}
