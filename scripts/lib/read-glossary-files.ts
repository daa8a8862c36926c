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

const parsed = new Map<string, { text: string; result: ReturnType<typeof parseGlossaryFile> }>();

/** Live editing reads the whole glossary after every save, though one file of a hundred changed. */
function parseAnew(file: string, text: string) {
  const known = parsed.get(file);
  if (known?.text === text) return known.result;
  const result = parseGlossaryFile(file, text);
  parsed.set(file, { text, result });
  return result;
}

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
    const parsedSources = parseSources(file, text);
    return parsedSources.ok ? parsedSources.value : [];
  });
  const terms = readGlossary(texts, {
    sources: cited,
    topics,
    isComplete: unread.length === 0,
    parse: parseAnew,
  });
  if (unread.length === 0) return { files, terms, sources: placed };
  const problems = [...unread, ...(terms.ok ? [] : terms.problems)];
  return { files, terms: { ok: false, problems }, sources: placed };
}
