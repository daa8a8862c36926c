/** Called for a node at which patterns end, with the index in the text of their last symbol. */
export type Found = (node: number, last: number) => void;

export interface Automaton {
  /** How many nodes there are, the root (0) included. */
  size: number;
  /** The node at which each pattern ends, in the order given; 0 for an empty pattern, which is never found. */
  ends: Int32Array;
  /**
   * One pass over the first `count` symbols of a text, whatever the number of patterns. What ends at one
   * place is found longest first.
   */
  scan(symbols: ArrayLike<number>, count: number, found: Found): void;
}

/**
 * Aho–Corasick (1975) over units instead of characters: a trie of all patterns whose failure links
 * lead from every node to the longest suffix that is also a path, so that no text is read twice.
 *
 * A pattern is a sequence of symbols, numbers from 1; symbol 0 in a text is one that no pattern has.
 */
export function buildAutomaton(patterns: readonly (readonly number[])[]): Automaton {
  const symbolCount = patterns.reduce((sum, { length }) => sum + length, 0);
  const highest = patterns.reduce((max, pattern) => pattern.reduce((a, b) => Math.max(a, b), max), 0);
  const trie = createTrie(symbolCount + 1, highest);
  const ends = new Int32Array(patterns.length);
  const isEnd = new Uint8Array(symbolCount + 1);
  const failure = new Int32Array(symbolCount + 1);
  /** Of a node and its chain of failure links, the first at which a pattern ends, and the next one; 0 for none. */
  const longest = new Int32Array(symbolCount + 1);
  const shorter = new Int32Array(symbolCount + 1);

  const step = (from: number, symbol: number): number => {
    for (let node = from; ; node = failure[node]!) {
      const child = trie.childOf(node, symbol);
      if (child !== 0 || node === 0) return child;
    }
  };

  // All patterns grow by one symbol at a time. So the nodes are numbered by depth, and the suffixes of a
  // node, which are shorter, are complete when it is made.
  let growing = patterns.map((_, index) => index).filter((index) => patterns[index]!.length > 0);
  for (let depth = 0; growing.length > 0; depth += 1) {
    for (const index of growing) {
      const [parent, symbol] = [ends[index]!, patterns[index]![depth]!];
      const known = trie.childOf(parent, symbol);
      const node = known || trie.addChild(parent, symbol);
      if (!known) failure[node] = parent === 0 ? 0 : step(failure[parent]!, symbol);
      ends[index] = node;
    }
    for (const index of growing) if (patterns[index]!.length === depth + 1) isEnd[ends[index]!] = 1;
    growing = growing.filter((index) => patterns[index]!.length > depth + 1);
  }
  for (let node = 1; node < trie.size(); node += 1) {
    shorter[node] = longest[failure[node]!]!;
    longest[node] = isEnd[node] ? node : shorter[node]!;
  }

  return {
    size: trie.size(),
    ends,
    scan(symbols, count, found) {
      let node = 0;
      for (let index = 0; index < count; index += 1) {
        const symbol = symbols[index]!;
        node = symbol === 0 ? 0 : step(node, symbol);
        for (let at = longest[node]!; at !== 0; at = shorter[at]!) found(at, index);
      }
    },
  };
}

/**
 * A trie in arrays of numbers. Node 0 is the root, whose children stand in a row of their own, because
 * most steps lead there; all other edges lie in one hash table, found by parent and symbol.
 */
function createTrie(nodes: number, highestSymbol: number) {
  const childrenOfRoot = new Int32Array(highestSymbol + 1);
  /** A power of two at least twice the number of edges; a slot holds a child, or 0 where it is free. */
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * nodes)));
  /** For each node, a bit for each symbol of its edges, modulo 32. Most steps fail, and here they fail cheaply. */
  const edges = new Int32Array(nodes);
  const parents = new Int32Array(nodes);
  const symbols = new Int32Array(nodes);
  let size = 1;

  /** The slot of an edge, or the free one where it would stand. */
  const slotOf = (parent: number, symbol: number): number => {
    const hash = Math.imul(parent, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    for (let child; (child = slots[slot]!) !== 0; slot = (slot + 1) & (slots.length - 1))
      if (parents[child] === parent && symbols[child] === symbol) break;
    return slot;
  };

  return {
    size: () => size,
    /** The child of a node by a symbol, or 0 where it has none. */
    childOf(parent: number, symbol: number): number {
      if (parent === 0) return childrenOfRoot[symbol] ?? 0;
      return edges[parent]! & (1 << symbol) ? slots[slotOf(parent, symbol)]! : 0;
    },
    addChild(parent: number, symbol: number): number {
      if (parent === 0) childrenOfRoot[symbol] = size;
      else slots[slotOf(parent, symbol)] = size;
      parents[size] = parent;
      symbols[size] = symbol;
      edges[parent]! |= 1 << symbol;
      size += 1;
      return size - 1;
    },
  };
}
