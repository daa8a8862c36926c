/**
 * What tells a stop after an English abbreviation from the end of a sentence: the abbreviation itself and the
 * word after it.
 */

/** The abbreviation stands at the end of the text, as a word of its own. */
function ending(abbreviations: string, flags = ''): RegExp {
  return new RegExp(String.raw`(?:^|[\s("“‘\[–—/])(?:${abbreviations})\.$`, flags);
}

/** After these a sentence goes on, whatever follows. */
const open = ending(
  [
    'Dr|Mr|Mrs|Ms|Messrs|Prof|Rev|Hon|Gov|Sen|Rep|Gen|Lt|Col|Capt|Maj|Sgt|Adm|St|Mt|Ft',
    String.raw`vs|cf|viz|e\.g|i\.e|approx|incl|excl`,
  ].join('|'),
);
/** These stand before a number. */
const beforeNumber = ending(
  'No|Nos|Fig|Figs|Art|Sec|Vol|Ch|Ed|Para|Paras|Eq|al|ca|pp?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec',
  'i',
);
/** These may end a sentence, but not before a lower-case word. */
const beforeLowerCase = ending(
  [
    String.raw`etc|al|Inc|Co|Ltd|Corp|Bros|a\.m|p\.m|p\.c|Ph\.D|(?:[A-Z]\.)+[A-Z]|Jr|Sr`,
    'Dept|Univ|Assn|Rd|Ave|Blvd|Bldg|sq|cu|ft|mi|bn|mn',
    'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thu|Thurs|Fri|Sat|Sun',
  ].join('|'),
);
/** A letter may be an initial ("J. Smith") or end a sentence ("Plan B."), and so may several ("the U.S."). */
const initials = ending(String.raw`(?:[A-Z]\.)*[A-Z]|Ph\.D`);
const company = ending('Co');
const firm = ending('Inc|Co|Ltd|Corp');
const timeOfDay = ending(String.raw`[ap]\.m`);

const opensWithNumber = /^["“‘([]?\d/;
const opensWithSmallLetter = /^[a-z]/;
const legalForm = /^(?:Ltd|Inc|Corp|LLC|KG)\b/;
/** "Neusoft Inc. Chairman Liu Jiren". */
const office = /^(?:Chair(?:man|woman)?|President|CEO|CFO|Vice|Chief|General Manager|Director|Founder)\b/;
/** "8 a.m. Beijing time", "8 a.m. Monday", "8 a.m. GMT". */
const restOfTime = /^(?:(?:[A-Z][a-z]+ ){1,2}[Tt]ime|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|GMT|UTC)\b/;
/** Words with which sentences begin, and which hardly ever stand in a name. */
const openers = new Set(
  [
    'The This That These Those A An It Its He His She Her They Their We Our You There Here',
    'In On At As If When While After Before Since But And So Then However Meanwhile By For With To',
    'All Both What Who How Why',
  ].flatMap((line) => line.split(' ')),
);
const firstWord = /^["“‘([]?(\w+)/;

/** The longest text that any of these looks back over. */
export const longestAbbreviation = 24;
/** The longest text that any of these looks ahead over. */
export const longestFollower = 40;

/** Whether the stop at the end of `before` belongs to an abbreviation, and the sentence goes on in `after`. */
export function isAbbreviated(before: string, after: string): boolean {
  if (open.test(before)) return true;
  if (opensWithNumber.test(after) && beforeNumber.test(before)) return true;
  if (opensWithSmallLetter.test(after) && beforeLowerCase.test(before)) return true;
  if (company.test(before) && legalForm.test(after)) return true;
  if (firm.test(before) && office.test(after)) return true;
  if (timeOfDay.test(before) && restOfTime.test(after)) return true;
  return initials.test(before) && !openers.has(firstWord.exec(after)?.[1] ?? '');
}
