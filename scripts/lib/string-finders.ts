import { AhoCorasick as GreedyAhoCorasick } from '@monyone/aho-corasick/greedy';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick';

/** A published package that finds strings in a text. */
export interface StringFinder {
  name: string;
  /** Prepares the strings; what is returned counts those found in a text. */
  prepare: (strings: readonly string[]) => (text: string) => number;
}

/** Aho–Corasick as npm has it: it knows no words, inflection, nesting or senses, and does less than the matcher. */
export const stringFinders: readonly StringFinder[] = [
  {
    name: 'modern-ahocorasick',
    prepare(strings) {
      const finder = new ModernAhoCorasick([...strings]);
      return (text) => finder.search(text).length;
    },
  },
  {
    name: '@monyone/aho-corasick/greedy',
    prepare(strings) {
      const finder = new GreedyAhoCorasick([...strings]);
      return (text) => finder.matchInText(text).length;
    },
  },
  {
    name: '@monyone/aho-corasick/fast',
    prepare(strings) {
      const finder = new FastAhoCorasick([...strings]);
      return (text) => finder.matchInText(text).length;
    },
  },
];
