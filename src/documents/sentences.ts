import type { Block } from './types.ts';

/** Abbreviations after which a sentence goes on, whatever follows. */
const openAbbreviation =
  /(?:^|[\s("“‘[])(?:Dr|Mr|Mrs|Ms|Prof|Gov|Gen|Sen|St|vs|cf|e\.g|i\.e|approx|[A-Z])\.$/;
/** Abbreviations that stand before a number. */
const beforeNumber = /(?:^|[\s("“‘[])(?:No|Nos|Fig|Figs|Art|Sec|Vol|Ch|pp?)\.$/i;
/** Abbreviations that may end a sentence, but not before a lower-case word. */
const beforeLowerCase = /(?:^|[\s("“‘[])(?:etc|al|Inc|Co|Ltd|Corp|a\.m|p\.m|(?:[A-Z]\.)+[A-Z])\.$/;
/** `"How?" she asked`: the speech ends here, the sentence does not. */
const speechGoesOn = /[?!,]["”’']$/;
/** A numeral alone is a marker, not a sentence. */
const onlyNumeral = /^\s*\(?(?:\d+|[IVX]+)[.)]$/;
const longestNumeral = 16;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Where the sentences of a text begin: offsets, the first of them 0. Together they partition the text;
 * white space belongs to the sentence before it.
 */
export function sentenceStarts(text: string, lang: Block['lang']): number[] {
  if (text === '') return [];
  const breaks = lang === 'zh' ? chineseBreaks(text) : englishBreaks(text);
  return [0, ...breaks];
}

/** Unicode sentence breaks, and those before a small letter or a numeral, without the false ones. */
function englishBreaks(text: string): number[] {
  const candidates = new Set(
    [
      ...[...segmenter.segment(text)].map(({ index }) => index),
      ...[...text.matchAll(/[.!?]["”’')\]]*\s+(?=["“‘(\[]?[a-z\d])/g)].map(
        (match) => match.index + match[0].length,
      ),
    ].filter((index) => index > 0),
  );
  let start = 0;
  let ink = 0;
  return [...candidates]
    .sort((a, b) => a - b)
    .filter((index, place, all) => {
      ink = endOfInk(text, all[place - 1] ?? 0, index) ?? ink;
      const whole = text.slice(start, ink);
      const ends =
        whole !== '' &&
        !isOnlyNumeral(whole) &&
        endsSentence(whole.slice(-longestEnding), text.slice(index, index + 2));
      if (ends) start = index;
      return ends;
    });
}

function isOnlyNumeral(text: string): boolean {
  return text.length <= longestNumeral && onlyNumeral.test(text);
}

/** What tells whether a sentence ends stands in its last characters; none of the patterns looks further back. */
const longestEnding = 24;

/** The end of the last character between `from` and `to` that is no white space. */
function endOfInk(text: string, from: number, to: number): number | undefined {
  for (let at = to; at > from; at--) if (/\S/.test(text[at - 1]!)) return at;
  return undefined;
}

function endsSentence(before: string, after: string): boolean {
  if (openAbbreviation.test(before)) return false;
  if (/^["“‘(\[]?\d/.test(after) && beforeNumber.test(before)) return false;
  if (
    /^[a-z]/.test(after) &&
    (beforeLowerCase.test(before) || speechGoesOn.test(before) || before.endsWith('...'))
  ) {
    return false;
  }
  return true;
}

function chineseBreaks(text: string): number[] {
  return [...text.matchAll(/[。！？；]+[”’」』）》"]*\s*/g)]
    .map((match) => match.index + match[0].length)
    .filter((index) => index < text.length);
}
