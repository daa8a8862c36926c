import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildDocument } from '../documents/document.ts';
import { readRealGlossary } from '../glossary/real-glossary.fixture.ts';
import { cleanSeed, readSeeds } from '../sources/seeds.fixture.ts';
import { linkableForms } from './forms.ts';
import { createMatcher } from './matcher.ts';
import { unitsOf } from './units.ts';
import { processorClock } from '../processor-clock.fixture.ts';

function rowsOf(fixture: string): string[][] {
  const lines = readFileSync(new URL(`fixtures/${fixture}`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'));
}

const matcher = createMatcher(linkableForms(readRealGlossary()));
const blocks = readSeeds().flatMap(({ entry, text }) =>
  buildDocument(entry, cleanSeed(text, entry)).blocks.map((block) => ({
    seed: entry.file.slice(0, 3),
    block,
  })),
);

const lines = blocks.map(({ seed, block: { text, lang } }) => ({
  seed,
  text,
  units: unitsOf(text, lang),
  matches: matcher.match(text, lang).matches,
}));
const places = Map.groupBy(
  lines.flatMap((line, at) => line.units.map(({ word }, index) => ({ word, at, index }))),
  ({ word }) => word,
);

/** Where a rendering stands in a seed, and what is linked there: the words of the match that holds it, if one does. */
function occurrences(rendering: string, seed: string): { linked: string | undefined }[] {
  const wanted = unitsOf(rendering, 'en').map(({ word }) => word);
  return (places.get(wanted[0]!) ?? []).flatMap(({ at, index }) => {
    const { text, units, matches, seed: own } = lines[at]!;
    const there = units.slice(index, index + wanted.length);
    if (
      own !== seed ||
      there.length < wanted.length ||
      !wanted.every((word, offset) => there[offset]!.word === word)
    )
      return [];
    const match = matches.find(({ start, end }) => start <= there[0]!.start && end >= there.at(-1)!.end);
    return [{ linked: match && text.slice(match.start, match.end) }];
  });
}

const wordsOf = (text: string) =>
  unitsOf(text, 'en')
    .map(({ word }) => word)
    .join(' ');
const sameWords = (a: string, b: string) => wordsOf(a) === wordsOf(b);
const holds = (text: string, part: string) => ` ${wordsOf(text)} `.includes(` ${wordsOf(part)} `);
const leftOut = new Map(rowsOf('left-out.tsv').map(([rendering, ...why]) => [rendering!, why]));
const renderings = rowsOf('renderings.tsv').map(([rendering, seeds, inside]) => ({
  rendering: rendering!,
  inside,
  found: seeds!.split(',').map((seed) => ({ seed, occurrences: occurrences(rendering!, seed) })),
}));

describe('a rendering that the term list has from the five documents', () => {
  test('stands in the documents that the list names', () => {
    const lost = renderings.flatMap(({ rendering, found }) =>
      found.filter((own) => own.occurrences.length === 0).map(({ seed }) => `${seed}: ${rendering}`),
    );
    expect(lost).toEqual([]);
  });

  test('is linked wherever it stands, alone or in a longer term, or left out on purpose', () => {
    const missed = renderings
      .filter(
        ({ rendering, found }) =>
          !leftOut.has(rendering) &&
          found.some((own) => own.occurrences.some(({ linked }) => linked === undefined)),
      )
      .map(({ rendering, found }) => `${rendering}\t${found.map(({ seed }) => seed).join(',')}`);
    expect(missed).toEqual([]);
  });

  test('that only ever stands in a longer term says in which', () => {
    const wrong = renderings.flatMap(({ rendering, inside, found }) => {
      const linked = found.flatMap((own) =>
        own.occurrences.flatMap(({ linked: surface }) => (surface === undefined ? [] : [surface])),
      );
      const isAlwaysInside =
        linked.length > 0 &&
        linked.every((surface) => !sameWords(surface, rendering)) &&
        !leftOut.has(rendering);
      if (!isAlwaysInside) return [];
      const longer = inside && holds(inside, rendering) ? inside : undefined;
      return longer && lines.some(({ text }) => text.includes(longer))
        ? []
        : [`${rendering}\t${[...new Set(linked)].join(' | ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('is not said to be left out where it is linked', () => {
    const known = new Map(renderings.map((row) => [row.rendering, row]));
    expect([...leftOut.keys()].filter((rendering) => !known.has(rendering))).toEqual([]);
    const linked = [...leftOut.keys()].filter((rendering) =>
      known
        .get(rendering)!
        .found.every((own) => own.occurrences.every((place) => place.linked !== undefined)),
    );
    expect(linked).toEqual([]);
  });
});

test('the five documents are matched with the whole glossary in under a second', () => {
  const worked = processorClock();
  for (const { block } of blocks) matcher.match(block.text, block.lang);
  expect(worked()).toBeLessThan(1000);
});
