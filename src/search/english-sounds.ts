/** Spellings of one sound in English, made one; in this order. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/ph/g, 'f'],
  [/gh(?=t|$)/g, ''],
  [/(?:[ts]i|ci|sh|[ts]ch|ch)(?:[ou]n|an)/g, 'Xn'],
  [/tch|sh|ch/g, 'X'],
  [/dge?|g(?=[eiy])/g, 'j'],
  [/c(?=[eiy])/g, 's'],
  [/qu/g, 'kw'],
  [/x/g, 'ks'],
  [/c|q/g, 'k'],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/(?<=.)[aeiouwh]/g, ''],
  [/(.)\1+/g, '$1'],
];
/** Of shorter words too many sound alike once the vowels are gone. */
const leastLetters = 6;

/**
 * How an English word sounds, as far as those spell it who write it by ear: `revitalisashun` as `revitalization`.
 * Vowels but a first one say nothing here. Undefined for short words.
 */
export function soundOfWord(word: string): string | undefined {
  if (word.length < leastLetters) return undefined;
  if (!sounds.has(word)) sounds.set(word, readByEar(word));
  return sounds.get(word);
}

/** The words of a glossary are compared with every word that may be mistyped. */
const sounds = new Map<string, string | undefined>();

function readByEar(word: string): string | undefined {
  if (!/^[a-z]+$/.test(word)) return undefined;
  return spellings.reduce((sound, [spelling, as]) => sound.replace(spelling, as), word);
}
