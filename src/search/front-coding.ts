/**
 * Sorted words of lower-case letters as one short text: for each the number of letters it shares with
 * the word before (nine at most), then the rest. `revital revitalize` is `0revital7ize`.
 */
export function frontCode(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const before = words[index - 1] ?? '';
      let shared = 0;
      while (shared < 9 && shared < word.length && word.charAt(shared) === before.charAt(shared)) shared += 1;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');
}

export function readFrontCode(coded: string): string[] {
  let before = '';
  return [...coded.matchAll(/(\d)([a-z]*)/g)].map(
    ([, shared, rest]) => (before = before.slice(0, Number(shared)) + rest!),
  );
}
