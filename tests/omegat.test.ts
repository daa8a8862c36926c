/** Whether OmegaT loads what the site gives for it: by its own readers where it is installed. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import type { Advice, ExportEntry } from '../src/exchange/glossary-files/export-entry.ts';
import { languages, otherLanguage, type Lang } from '../src/languages.ts';

const folder = 'dist/downloads';
/** Where Debian's package omegat has it. */
const omegat = '/usr/share/omegat/OmegaT.jar';

/** A source with its target, in one string. */
const pairOf = (source: string, target: string) => `${source} → ${target}`.replace(/\s+/g, ' ');

/** What is to be loaded of a file in one direction, source and target as pairs. */
interface Loaded {
  name: string;
  from: Lang;
  pairs: string[];
}

const files = languages.flatMap((from) => [
  { name: `glossary-${from}-${otherLanguage(from)}.utf8`, from },
  { name: 'glossary-tbx2.tbx', from },
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.tmx'))
    .map((name) => ({ name, from })),
]);

/** By OmegaT itself. */
function readByOmegat(): Loaded[] {
  const asked = files.flatMap(({ name, from }) => [from, otherLanguage(from), `${folder}/${name}`]);
  const flags = ['-Djava.awt.headless=true', '-Dfile.encoding=UTF-8', '-cp', omegat];
  const lines = execFileSync('java', [...flags, 'tests/omegat/ReadFiles.java', ...asked], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const rows = lines
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t') as [string, string, string, string]);
  return files.map(({ name, from }) => ({
    name,
    from,
    pairs: rows
      .filter(([file, langs]) => file === name && langs.toLowerCase() === `${from}-${otherLanguage(from)}`)
      .map(([, , source, target]) => pairOf(source, target)),
  }));
}

/**
 * By the rules that OmegaT documents: of a .utf8 glossary the lines that do not begin with #, with tabs between
 * source, target and comment; of a TBX every term of the source language with every one of the target; of a
 * TMX every unit with both languages.
 */
function readByRules(): Loaded[] {
  return files.map(({ name, from }) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    return { name, from, pairs: name.endsWith('.utf8') ? pairsOfTable(text) : pairsOfXml(text, from) };
  });
}

function pairsOfTable(text: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .flatMap(([source, target]) => (source && target ? [pairOf(source, target)] : []));
}

function pairsOfXml(text: string, from: Lang): string[] {
  using document = XmlDocument.fromString(text);
  const contents = (unit: XmlElement, lang: Lang) =>
    (unit.find('langSet|tuv') as XmlElement[])
      .filter((section) => section.attr('lang', 'xml')!.value.startsWith(lang))
      .flatMap((section) => (section.find('seg|tig/term') as XmlElement[]).map(({ content }) => content));
  return (document.find('//termEntry|//tu') as XmlElement[]).flatMap((unit) =>
    contents(unit, from).flatMap((source) =>
      contents(unit, otherLanguage(from)).map((target) => pairOf(source, target)),
    ),
  );
}

const { entries } = JSON.parse(readFileSync(`${folder}/glossary.json`, 'utf8')) as { entries: ExportEntry[] };

/** The pairs of all entries between forms of this advice. */
function pairsOfEntries(from: Lang, sources: readonly Advice[], targets: readonly Advice[]): string[] {
  return entries.flatMap(({ forms }) => {
    const texts = (lang: Lang, advised: readonly Advice[]) =>
      forms.filter((form) => form.lang === lang && advised.includes(form.advice)).map(({ text }) => text);
    return texts(from, sources).flatMap((source) =>
      texts(otherLanguage(from), targets).map((target) => pairOf(source, target)),
    );
  });
}

/** Without OmegaT (on Debian: package omegat) the rules alone say that it would be loaded. */
const readers = {
  'its documented rules': readByRules,
  ...(existsSync(omegat) && { 'OmegaT itself': readByOmegat }),
};

test.each(Object.entries(readers))(
  'what is for OmegaT is loaded whole, by %s',
  { timeout: 400_000 },
  (reader, read) => {
    const loaded = read();
    const all: Advice[] = ['preferred', 'admitted', 'deprecated', 'obsolete'];
    const units = (name: string, from: Lang) =>
      loaded.find((file) => file.name === name && file.from === from)!.pairs;
    for (const { name, from, pairs } of loaded) {
      const isTable = name.endsWith('.utf8');
      const expected = name.endsWith('.tmx')
        ? pairsOfXml(readFileSync(`${folder}/${name}`, 'utf8'), from)
        : isTable
          ? pairsOfEntries(from, ['preferred', 'admitted', 'obsolete'], ['preferred', 'admitted'])
          : pairsOfEntries(from, all, all);
      expect(pairs.length, name).toBeGreaterThan(10);
      expect(pairs.toSorted(), `${name}, from ${from}`).toEqual(expected.toSorted());
    }
    // A form to avoid is no suggestion.
    const avoided = pairsOfEntries('zh', all, ['deprecated']);
    expect(units('glossary-zh-en.utf8', 'zh').filter((pair) => avoided.includes(pair))).toEqual([]);
    const ofDocuments = loaded.filter(({ name, from }) => /^(?!all-).*\.tmx$/.test(name) && from === 'zh');
    expect(ofDocuments.flatMap(({ pairs }) => pairs).toSorted()).toEqual(
      units('all-documents.tmx', 'zh').toSorted(),
    );
    const counts = loaded.map(({ name, from, pairs }) => `${name} (from ${from}) ${pairs.length}`);
    console.log(`loaded by ${reader}: ${counts.join(', ')}`);
  },
);
