import { getCollection, type CollectionEntry } from 'astro:content';

export type Change = CollectionEntry<'changes'>;

/** What is new in the glossary and the documents, newest first. */
export async function changes(): Promise<Change[]> {
  const all = await getCollection('changes');
  return all.sort((a, b) => compare(b.data.date, a.data.date) || compare(a.id, b.id));
}

let edition: Promise<string | undefined> | undefined;

/** The day of the newest change, as ISO date; undefined where none is told. Every page asks: read once a build. */
export function editionDate(): Promise<string | undefined> {
  if (import.meta.env.DEV) return newest();
  return (edition ??= newest());
}

async function newest(): Promise<string | undefined> {
  return (await changes())[0]?.data.date;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
