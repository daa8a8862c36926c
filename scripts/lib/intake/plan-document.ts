import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { insertItem } from '../../../src/intake/insert-item.ts';
import { kindOf } from '../../../src/intake/kind.ts';
import { newEntry, newText, type NewText } from '../../../src/intake/new-entry.ts';
import { readSource } from '../../../src/intake/read-source.ts';
import { proposeSlug } from '../../../src/intake/slug.ts';
import { IntakeError, type Format, type Intake } from '../../../src/intake/types.ts';
import type { Lang } from '../../../src/languages.ts';
import type { LineOverrides } from '../../../src/sources/layout/line-overrides.ts';
import { outlineNames } from '../../../src/sources/outline-names.ts';
import type { Rule } from '../../../src/sources/rule.ts';
import { readCleaningFolder } from '../read-cleaning.ts';
import { readCatalogFile, readPublisherNames, type CatalogFile, type StandingEntry } from './catalog-file.ts';

export interface Request {
  file: string;
  /** The same document in the other language. */
  pair?: string | undefined;
  slug?: string | undefined;
}

/** What a request comes to, before anything is written. */
export interface Plan {
  slug: string;
  /** Files to write, by path; the catalog comes last. None of them replaces another but the catalog. */
  writes: ReadonlyMap<string, string | Uint8Array>;
  texts: PlannedText[];
  /** What a person has to fill in or look at in the catalog. */
  open: string[];
  notes: string[];
  doubts: string[];
}

export interface PlannedText {
  lang: Lang;
  file: string;
  text: string;
  /** What the catalog says of a text that is there. */
  overrides?: LineOverrides;
  rules?: readonly Rule[];
}

/** A file that was given, as read. */
interface Given {
  file: string;
  bytes: Uint8Array;
  intake: Intake;
}

const endings: Record<Format, string> = {
  text: 'txt',
  html: 'html',
  docx: 'docx',
  pdf: 'pdf',
  markdown: 'md',
};

/**
 * What it takes to bring a document into `seeds`: the files, the entry of the catalog, and what is open.
 * A document that is there already, by its bytes, needs nothing; with a pair it gets its second text.
 *
 * @throws {IntakeError} where a file cannot be read, the two do not go together, or the slug is another's
 */
export async function planDocument(request: Request, seeds: string): Promise<Plan> {
  const given = [await read(request.file), ...(request.pair === undefined ? [] : [await read(request.pair)])];
  checkPair(given);
  const catalog = readCatalogFile(seeds);
  const standing = catalog.entries.find((entry) => given.some((one) => holds(entry, one, seeds)));
  if (standing && request.slug !== undefined && standing.slug !== request.slug)
    throw new IntakeError(`${request.file} is the document ${standing.slug} already; leave --slug out`);
  return standing
    ? planForStanding(standing, given, catalog, seeds)
    : planNew(request, given, catalog, seeds);
}

function planNew(request: Request, given: readonly Given[], catalog: CatalogFile, seeds: string): Plan {
  const taken = new Set(catalog.entries.map(({ slug }) => slug));
  const slug = request.slug ?? slugFor(given, taken);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || slug.length > 80)
    throw new IntakeError(
      `--slug is “${slug}”: give words in lower case joined by hyphens, such as work-report-2022`,
    );
  if (taken.has(slug))
    throw new IntakeError(`${request.file}: the slug ${slug} is another document’s; give another`);
  const files = given.flatMap((one) => filesOf(one, slug, seeds));
  const { yaml, open } = newEntry(
    slug,
    files.map(({ entry }) => entry),
    surroundings(seeds),
  );
  return { slug, ...summaryOf(given, files, open), writes: writesOf(files, catalog, [], yaml) };
}

/** Nothing, or the second text where the first is there and a pair was given. */
function planForStanding(
  standing: StandingEntry,
  given: readonly Given[],
  catalog: CatalogFile,
  seeds: string,
): Plan {
  const { slug } = standing;
  const fresh = given.filter((one) => !holds(standing, one, seeds));
  const known = given.filter((one) => !fresh.includes(one));
  const texts = known.flatMap(({ intake }) => intake.texts);
  const there = { slug, texts: texts.map(({ lang, text }) => standingText(standing, { lang, text }, seeds)) };
  if (fresh.length === 0)
    return { ...there, writes: new Map(), open: [], notes: [], doubts: doubtsOf(given) };
  const [second] = fresh.flatMap((one) => filesOf(one, slug, seeds));
  if (standing.texts.some(({ lang }) => lang === second!.entry.lang))
    throw new IntakeError(
      `${fresh[0]!.file}: ${slug} has another text in this language already; remove that first`,
    );
  const { yaml, open } = newText(second!.entry, surroundings(seeds));
  const place = [catalog.entries.indexOf(standing), 'texts'];
  const summary = summaryOf(given, [second!], open);
  return {
    ...summary,
    slug,
    texts: [...there.texts, ...summary.texts],
    writes: writesOf([second!], catalog, place, yaml),
  };
}

/** A text that is there, as it stands in `seeds` and is read by what the catalog says of it. */
function standingText(
  standing: StandingEntry,
  { lang, text }: { lang: Lang; text: string },
  seeds: string,
): PlannedText {
  const file = fileOf(standing, lang);
  const entry = standing.texts.find((one) => one.file === file);
  const stands = path.posix.join(seeds, file);
  const cleaning = entry?.rules === undefined ? undefined : readCleaningFolder(seeds);
  return {
    lang,
    file,
    text: existsSync(stands) ? readFileSync(stands, 'utf8') : text,
    overrides: entry?.lines ?? {},
    rules: cleaning?.ok ? (cleaning.value.get(entry!.rules!) ?? []).map(({ rule }) => rule) : [],
  };
}

function surroundings(seeds: string) {
  const names: readonly string[] = outlineNames;
  return {
    publishers: readPublisherNames(seeds),
    outline: names.includes('evidence') ? 'evidence' : undefined,
  };
}

/** What one given file becomes: a text or two, and the file as received where it is not the text itself. */
function filesOf({ bytes, intake }: Given, slug: string, seeds: string) {
  const [first] = intake.texts;
  const isBoth = intake.texts.length > 1;
  const original = `originals/${slug}${isBoth ? '' : `.${first!.lang}`}.${endings[intake.format]}`;
  return intake.texts.map((text, index) => {
    const file = `${slug}.${text.lang}.txt`;
    // Each text knows its own title; what else the file says is the document's.
    const title = index === 0 ? intake.metadata.title : intake.metadata.otherTitle;
    const entry: NewText = {
      lang: text.lang,
      file,
      received: intake.isVerbatim ? undefined : { file: original, notes: intake.notes },
      metadata: { ...intake.metadata, title, otherTitle: undefined },
      lines: text.lines,
    };
    const writes: [string, string | Uint8Array][] = intake.isVerbatim
      ? [[path.posix.join(seeds, file), bytes]]
      : [
          [path.posix.join(seeds, original), bytes],
          [path.posix.join(seeds, file), text.text],
        ];
    return { entry, writes, text };
  });
}

function writesOf(
  files: readonly ReturnType<typeof filesOf>[number][],
  catalog: CatalogFile,
  place: readonly (string | number)[],
  yaml: string,
): ReadonlyMap<string, string | Uint8Array> {
  const writes = new Map(files.flatMap((one) => one.writes));
  for (const [file, content] of writes)
    if (existsSync(file) && !Buffer.from(readFileSync(file)).equals(Buffer.from(content)))
      throw new IntakeError(`${file} is there with another text; remove it, or give another --slug`);
  return writes.set(catalog.file, insertItem(catalog.text, place, yaml));
}

function summaryOf(
  given: readonly Given[],
  files: readonly ReturnType<typeof filesOf>[number][],
  open: string[],
) {
  return {
    texts: files.map(({ entry, text: { text, lines } }) => ({
      lang: entry.lang,
      file: entry.file,
      text,
      ...(lines && { overrides: lines }),
    })),
    open,
    notes: given.flatMap(({ intake }) => intake.notes.map(({ en }) => en)),
    doubts: doubtsOf(given),
  };
}

function doubtsOf(given: readonly Given[]): string[] {
  return given.flatMap(({ intake }) =>
    intake.doubts.map(({ line, message }) => (line === undefined ? message : `line ${line}: ${message}`)),
  );
}

function slugFor(given: readonly Given[], taken: ReadonlySet<string>): string {
  const [{ file, intake }, pair] = given as [Given, Given?];
  const metadata = {
    ...intake.metadata,
    otherTitle: intake.metadata.otherTitle ?? pair?.intake.metadata.title,
  };
  return proposeSlug(metadata, { fileName: path.basename(file), kind: kindOf(metadata.title ?? ''), taken });
}

function checkPair(given: readonly Given[]): void {
  const [first, second] = given;
  if (!second) return;
  const both = given.find(({ intake }) => intake.texts.length > 1);
  if (both) throw new IntakeError(`${both.file} holds both languages itself; give it without --pair`);
  if (first!.intake.texts[0]!.lang === second.intake.texts[0]!.lang)
    throw new IntakeError(
      `${first!.file} and ${second.file} are in the same language; --pair is the other language`,
    );
}

async function read(file: string): Promise<Given> {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new IntakeError(`${file}: no such file; correct the name`);
  if (stat.isDirectory()) throw new IntakeError(`${file} is a folder; name the files in it`);
  if (!stat.isFile()) throw new IntakeError(`${file} is no ordinary file; copy what it holds into one`);
  const bytes = readFileSync(file);
  try {
    return { file, bytes, intake: await readSource(bytes, file) };
  } catch (error) {
    if (error instanceof IntakeError) throw new IntakeError(`${file} ${error.message}`, { cause: error });
    throw error;
  }
}

/**
 * Whether the entry was made of this file: its text, or what its text was taken out of, is the same to the
 * byte; or somebody has edited the text since, and most of its lines are still the same.
 */
function holds(entry: StandingEntry, { bytes, intake }: Given, seeds: string): boolean {
  const files = entry.texts
    .flatMap(({ file, received }) => [file, received])
    .filter((name) => name !== undefined)
    .map((name) => path.join(seeds, name))
    .filter((file) => existsSync(file));
  const isSame = files.some(
    (file) => statSync(file).size === bytes.length && readFileSync(file).equals(bytes),
  );
  return (
    isSame ||
    files.some((file) => intake.texts.some(({ text }) => isEdited(readFileSync(file, 'utf8'), text)))
  );
}

/** Share of lines that an edited text has kept. */
const kept = 0.6;

function isEdited(standing: string, given: string): boolean {
  const linesOf = (text: string) =>
    new Set(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.length > 20),
    );
  const [before, after] = [linesOf(standing), linesOf(given)];
  const least = Math.min(before.size, after.size);
  return least >= 3 && before.intersection(after).size >= kept * Math.max(before.size, after.size);
}

function fileOf(entry: StandingEntry, lang: Lang): string {
  return (entry.texts.find((text) => text.lang === lang) ?? entry.texts[0]!).file;
}
