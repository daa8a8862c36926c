import type { Tally } from './types.ts';

/** What stands between a token and the one before: nothing, spaces, a single hyphen, or a dash. */
export type Separator = 'none' | 'space' | 'hyphen' | 'dash';

export interface Token {
  type: 'number' | 'word' | 'mark';
  text: string;
  /** In small letters. */
  lower: string;
  start: number;
  end: number;
  before: Separator;
}

/** The tokens of a text, as a reader looks at them: by index, each look counted. */
export interface Tokens {
  length: number;
  at: (index: number) => Token | undefined;
}

// Each alternative takes its characters in one way only, so that the text is read once.
const token =
  /(?<separator>[\s\-‐‑–—―~～]+)|(?<number>(?<![\p{L}\p{N}.])\.\d+|\d{1,3}(?:,\d{3}(?!\d))+(?:\.\d+)?|\d+(?:\.\d+)?)|(?<word>(?:\p{L}\.){2,}|(?:sq)?[kc]?m[²³23](?![\p{L}\p{N}])|\p{L}+)|[^]/gu;

/** Cuts a text with half-width numbers; separators become a property of the token behind them. */
export function tokensOf(text: string, tally?: Tally): Tokens {
  const tokens: Token[] = [];
  let before: Separator = 'none';
  for (const found of text.matchAll(token)) {
    const { separator, number, word } = found.groups as Record<string, string | undefined>;
    if (separator !== undefined) {
      before = separatorOf(separator);
      continue;
    }
    const type = number !== undefined ? 'number' : word !== undefined ? 'word' : 'mark';
    const start = found.index;
    tokens.push({
      type,
      text: found[0],
      lower: found[0].toLowerCase(),
      start,
      end: start + found[0].length,
      before,
    });
    before = 'none';
  }
  return {
    length: tokens.length,
    at: (index) => {
      if (tally) tally.visits += 1;
      return tokens[index];
    },
  };
}

function separatorOf(text: string): Separator {
  if (text.trim() === '') return 'space';
  return /^[-‐‑]$/.test(text) ? 'hyphen' : 'dash';
}

/** Whether two words belong together: “two thirds”, “two-thirds”. */
export function isJoined(token: Token | undefined): token is Token {
  return token?.before === 'space' || token?.before === 'hyphen';
}
