/**
 * What one build of the content leaves for the next in the same process, so that live editing makes anew only what
 * is made of something else than before.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Lang } from '../../src/languages.ts';
import { formChanges, type MatcherForms, type MayTouch } from '../../src/matching/form-changes.ts';

export interface Memory {
  /**
   * The value that was made under this name of the same things (`===`), or a new one. Nobody changes it. A new one
   * that is equal to the last is given out as the last: what is made of it is known, too.
   */
  recall<T>(name: string, madeOf: readonly unknown[], make: () => T): T;
  /** The same for many at once; `make` is given the indexes of those that are to be made, and keeps their order. */
  recallAll<T>(items: readonly ToRecall[], make: (missing: readonly number[]) => Iterable<T>): T[];
  /** Whether what has this name was made of the same things when this was last asked. */
  isAsBefore(name: string, madeOf: () => readonly unknown[]): boolean;
  /** Something that stays the same as long as no change of the forms can bear on a text. */
  formsOn(name: string, text: string, lang: Lang, forms: MatcherForms): unknown;
  /** Drops what nobody has asked for since this was last called. */
  sweep(): void;
  /** Drops all. */
  forget(): void;
}

interface ToRecall {
  name: string;
  /** Is asked only where there is something to compare with. */
  madeOf(): readonly unknown[];
}

/** Of a build after which none follows. */
export const noMemory: Memory = {
  recall: (_name, _madeOf, make) => make(),
  recallAll: (items, make) => [...make([...items.keys()])],
  isAsBefore: () => false,
  formsOn: () => undefined,
  sweep: () => undefined,
  forget: () => undefined,
};

interface Remembered {
  name: string;
  madeOf: readonly unknown[];
}

interface Entry {
  madeOf: readonly unknown[];
  value: unknown;
  round: number;
}

interface FormsEntry {
  text: string;
  forms: MatcherForms;
  token: object;
  round: number;
}

export function createMemory(): Memory {
  const entries = new Map<string, Entry>();
  const tokens = new Map<string, FormsEntry>();
  const changes = changesBetween();
  let round = 0;
  const find = ({ name, madeOf }: Remembered): Entry | undefined => {
    const entry = entries.get(name);
    if (!entry || !sameThings(entry.madeOf, madeOf)) return undefined;
    entry.round = round;
    return entry;
  };
  const keep = <T>({ name, madeOf }: Remembered, made: T): T => {
    const last = entries.get(name);
    const value = last && isDeepStrictEqual(last.value, made) ? (last.value as T) : made;
    entries.set(name, { madeOf, value, round });
    return value;
  };
  return {
    recall(name, madeOf, make) {
      const entry = find({ name, madeOf });
      return entry ? (entry.value as ReturnType<typeof make>) : keep({ name, madeOf }, make());
    },
    recallAll<T>(asked: readonly ToRecall[], make: (missing: readonly number[]) => Iterable<T>) {
      const items = asked.map(({ name, madeOf }) => ({ name, madeOf: madeOf() }));
      const known = items.map(find);
      const missing = [...items.keys()].filter((index) => !known[index]);
      const made = missing.length > 0 ? make(missing)[Symbol.iterator]() : undefined;
      return items.map((item, index) => {
        const entry = known[index];
        return entry ? (entry.value as T) : keep(item, made!.next().value as T);
      });
    },
    isAsBefore(name, asked) {
      const madeOf = asked();
      if (find({ name, madeOf })) return true;
      entries.set(name, { madeOf, value: undefined, round });
      return false;
    },
    formsOn(name, text, lang, forms) {
      const entry = tokens.get(name);
      const isKnown =
        entry?.text === text && (entry.forms === forms || !changes(entry.forms, forms)(text, lang));
      const token = isKnown ? entry.token : {};
      tokens.set(name, { text, forms, token, round });
      return token;
    },
    sweep() {
      for (const kept of [entries, tokens])
        for (const [name, entry] of kept) if (entry.round < round) kept.delete(name);
      round += 1;
    },
    forget() {
      entries.clear();
      tokens.clear();
    },
  };
}

/** Changes of the forms, each worked out once. */
function changesBetween(): (before: MatcherForms, after: MatcherForms) => MayTouch {
  const known = new WeakMap<MatcherForms, WeakMap<MatcherForms, MayTouch>>();
  return (before, after) => {
    const own = known.get(before) ?? new WeakMap<MatcherForms, MayTouch>();
    known.set(before, own);
    const change = own.get(after) ?? formChanges(before, after);
    own.set(after, change);
    return change;
  };
}

function sameThings(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((thing, index) => thing === other[index]);
}
