import { isAbbreviated, longestAbbreviation, longestFollower } from './abbreviations.ts';
import type { Block } from './types.ts';

/** `"How?" she asked`: the speech ends here, the sentence does not. */
const speechGoesOn = /[?!,]["”’']$/;
/** "Wait..." and left: so it is where words break off. */
const breaksOff = /(?:\.\.\.|…)["”’']?$/;
/** A numeral or a letter alone is a marker, not a sentence. */
const onlyNumeral = /^\s*\(?(?:\d+|[IVX]+|[A-Z])[.)]$/;
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
      ...[...text.matchAll(/[.!?]["”’')\]]*\s+(?=["“‘([]?[a-z\d])/g)].map(
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
        endsSentence(whole.slice(-longestAbbreviation), text.slice(index, index + longestFollower));
      if (ends) start = index;
      return ends;
    });
}

function isOnlyNumeral(text: string): boolean {
  return text.length <= longestNumeral && onlyNumeral.test(text);
}

/** The end of the last character between `from` and `to` that is no white space. */
function endOfInk(text: string, from: number, to: number): number | undefined {
  for (let at = to; at > from; at--) if (/\S/.test(text[at - 1]!)) return at;
  return undefined;
}

function endsSentence(before: string, after: string): boolean {
  if (isAbbreviated(before, after)) return false;
  return !(/^[a-z]/.test(after) && (speechGoesOn.test(before) || breaksOff.test(before)));
}

const verbsOfSpeech = [
  '[说问道答称喊]|表示|指出|强调|认为|介绍|回应|解释|补充|坦言|直言|感叹|回忆|透露',
  '告诉(?:记者|大家|我们)',
].join('|');
/** Who spoke, after the words: “为什么？”记者问。 Before a colon it is the speaker of what follows. */
const speaker = new RegExp(`^[^。！？；，：“”\\s]{1,20}?(?:${verbsOfSpeech})[道着]?(?=[。！？；，])`, 'u');
/** “怎么办？”这一问题, “谁来干？”“怎么干？”的问题: the words quoted are a part of the sentence. */
const quotedPart =
  /^(?:“[^”]{1,30}”|「[^」]{1,30}」){0,3}(?:的(?!确)|这[一个些种类]|之(?![前后所])|等(?=问题|方面|要求|[，、]))/u;
const longestAfterQuote = 110;

function chineseBreaks(text: string): number[] {
  return [...text.matchAll(/[。！？；][。！？；”’」』）】》"]*\s*/g)]
    .map(({ 0: ending, index }) => ({ ending, next: index + ending.length }))
    .filter(({ ending, next }) => {
      const after = text.slice(next, next + longestAfterQuote);
      return after !== '' && !goesOn(ending, after);
    })
    .map(({ next }) => next);
}

/** The stop belongs to a title (《怎么办？》), to words of which the speaker is named, or to a part of the sentence. */
function goesOn(ending: string, after: string): boolean {
  if (ending.endsWith('》')) return true;
  if (!/[”’」』]$/.test(ending)) return false;
  return speaker.test(after) || (/^[？！]/.test(ending) && quotedPart.test(after));
}
