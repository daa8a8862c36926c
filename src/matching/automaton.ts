/** Called for every pattern that ends at unit `last` (its index in the text), longest first. */
export type Found = (pattern: number, last: number) => void;

export interface Automaton {
  /** One pass over the keys of a text, whatever the number of patterns. */
  scan(keys: readonly string[], found: Found): void;
}

/**
 * Aho–Corasick (1975) over units instead of characters: a trie of all patterns whose failure links
 * lead from every node to the longest suffix that is also a path, so that no text is read twice.
 */
export function buildAutomaton(patterns: readonly (readonly string[])[]): Automaton {
  const symbols = new Map<string, number>();
  const next: Map<number, number>[] = [new Map()];
  const ends: (number[] | undefined)[] = [undefined];

  patterns.forEach((pattern, index) => {
    let node = 0;
    for (const key of pattern) {
      let symbol = symbols.get(key);
      if (symbol === undefined) symbols.set(key, (symbol = symbols.size));
      let child = next[node]!.get(symbol);
      if (child === undefined) {
        child = next.length;
        next[node]!.set(symbol, child);
        next.push(new Map());
        ends.push(undefined);
      }
      node = child;
    }
    if (node !== 0) (ends[node] ??= []).push(index);
  });

  const fail = new Int32Array(next.length);
  /** The nearest node on the chain of failure links at which a pattern ends. */
  const shorter = new Int32Array(next.length);
  const queue: number[] = [...next[0]!.values()];
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head]!;
    for (const [symbol, child] of next[node]!) {
      queue.push(child);
      let back = fail[node]!;
      while (back !== 0 && !next[back]!.has(symbol)) back = fail[back]!;
      fail[child] = next[back]!.get(symbol) ?? 0;
      shorter[child] = ends[fail[child]!] ? fail[child]! : shorter[fail[child]!]!;
    }
  }

  return {
    scan(keys, found) {
      let node = 0;
      for (let index = 0; index < keys.length; index += 1) {
        const symbol = symbols.get(keys[index]!);
        if (symbol === undefined) {
          node = 0;
          continue;
        }
        while (node !== 0 && !next[node]!.has(symbol)) node = fail[node]!;
        node = next[node]!.get(symbol) ?? 0;
        for (let at = ends[node] ? node : shorter[node]!; at !== 0; at = shorter[at]!) {
          for (const pattern of ends[at]!) found(pattern, index);
        }
      }
    },
  };
}
