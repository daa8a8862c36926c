/**
 * Terms and documents are read from `content/generated/`, and what grows with the documents only when a page asks
 * for it: all of it together would not fit into memory, nor into Astro's store of content, which is one string.
 */
import { readFileSync, statSync } from 'node:fs';
import type { DocumentData, DocumentHeadData, DocumentPagesData } from '../exchange/document-data.ts';
import { documentFile } from '../exchange/generated-names.ts';
import { usesOf, type TermData, type TermUses } from '../exchange/term-data.ts';

const folder = 'content/generated';

/** Pages that follow one another ask for the same files: so many characters of them are kept. */
const mostKept = 24e6;

/**
 * Reads JSON of the generated files; keeps what was asked for last.
 *
 * @param stampOf changes when a file does, where files may change
 */
export function partReader(
  read: (name: string) => string = readGenerated,
  stampOf: (name: string) => unknown = () => undefined,
): (name: string) => unknown {
  const kept = new Map<string, { value: unknown; length: number; stamp: unknown }>();
  let length = 0;
  return (name) => {
    const known = kept.get(name);
    const stamp = stampOf(name);
    if (known && known.stamp === stamp) {
      // Into the last place: the first ones go first.
      kept.delete(name);
      kept.set(name, known);
      return known.value;
    }
    const text = read(name);
    const value: unknown = JSON.parse(text);
    length += text.length - (known?.length ?? 0);
    kept.delete(name);
    kept.set(name, { value, length: text.length, stamp });
    for (const [other, { length: own }] of kept) {
      if (length <= mostKept || other === name) break;
      kept.delete(other);
      length -= own;
    }
    return value;
  };
}

/** The text of a generated file. */
export function readGenerated(name: string): string {
  return readFileSync(`${folder}/${name}`, 'utf8');
}

/** Changes whenever these generated files do. */
export function generatedStamp(...names: string[]): string {
  return names.map((name) => statSync(`${folder}/${name}`).mtimeMs).join(' ');
}

type PartReader = ReturnType<typeof partReader>;

/** A term whose places are read when they are asked for. */
export function withUses<Head extends Omit<TermData, keyof TermUses>>(
  head: Head,
  read: PartReader,
): Head & TermUses {
  return withParts(head, ['places', 'placesWithin'], () => usesOf(head, read));
}

/** A document whose text is read when it is asked for. */
export function withText(head: DocumentHeadData, read: PartReader): DocumentData {
  const names = ['blocks', 'added', 'headings', 'terms', 'alsoUsed'] as const;
  return withParts<DocumentHeadData, DocumentPagesData>(
    head,
    names,
    () => read(documentFile(head.id)) as DocumentPagesData,
  );
}

function withParts<Head extends object, Parts extends object>(
  head: Head,
  names: readonly (keyof Parts)[],
  read: () => Parts,
): Head & Parts {
  const whole = { ...head };
  for (const name of names) Object.defineProperty(whole, name, { enumerable: true, get: () => read()[name] });
  return whole as Head & Parts;
}
