/**
 * Counts work instead of time, so that a test of growth says the same on every machine: how many
 * characters patterns went over, and how many items of a list were read.
 */

/** Characters that regular expressions went over while `action` ran. */
export function charactersMatched(action: () => void): number {
  const { exec } = RegExp.prototype;
  let characters = 0;
  // Every method that takes a pattern (test, replace, matchAll, split …) asks for `exec`.
  RegExp.prototype.exec = function (text: string) {
    const isGlobal = this.global || this.sticky;
    const from = isGlobal ? this.lastIndex : 0;
    const found = exec.call(this, text);
    characters += (found && isGlobal ? this.lastIndex : text.length) - from;
    return found;
  };
  try {
    action();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return characters;
}

/** A list that counts how often its items are read. */
export function countedReads<T>(items: readonly T[]): { items: readonly T[]; reads: () => number } {
  let reads = 0;
  return {
    items: new Proxy(items, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    }),
    reads: () => reads,
  };
}

const looking = ['includes', 'indexOf', 'startsWith', 'toLowerCase', 'slice', 'split'] as const;

/** How often a text was looked into or cut while `action` ran. */
export function stringCalls(action: () => void): number {
  let calls = 0;
  const methods = String.prototype as unknown as Record<string, (...values: unknown[]) => unknown>;
  const originals = looking.map((name) => [name, methods[name]!] as const);
  for (const [name, original] of originals)
    methods[name] = function (this: string, ...values: unknown[]) {
      calls += 1;
      return original.apply(this, values);
    };
  try {
    action();
  } finally {
    for (const [name, original] of originals) methods[name] = original;
  }
  return calls;
}
