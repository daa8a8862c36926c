import { anyOf } from './word-list.ts';

const month = anyOf(
  String.raw`Jan(?:uary|\.)? Feb(?:ruary|\.)? Mar(?:ch|\.)? Apr(?:il|\.)? May June? July?`,
  String.raw`Aug(?:ust|\.)? Sept?(?:ember|\.)? Oct(?:ober|\.)? Nov(?:ember|\.)? Dec(?:ember|\.)?`,
);
const date = [
  String.raw`\d{4}\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?`,
  '[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?',
  String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`,
  String.raw`(?:${month}) \d{1,2}(?:st|nd|rd|th)?,? \d{4}`,
  String.raw`\d{1,2}(?:st|nd|rd|th)? (?:${month}),? \d{4}`,
].join('|');

const anywhere = new RegExp(date);
const alone = new RegExp(String.raw`^[（(]?(?:${date}|(?:${month}) \d{4})[）)]?$`);

const time = String.raw`\d{1,2}[:：]\d{2}(?:[:：]\d{2})?`;
const timeStamp = new RegExp(String.raw`^[[（(【]?(?:(?:${date})\s{1,3})?${time}[\])）】]?$`);

/** Whether a line is a time in a transcript and nothing else: 2024-05-16 10:03:12, [00:12:40]. */
export function isTimeStamp(text: string): boolean {
  return timeStamp.test(text);
}

/** Whether a date stands in a text, as official texts of either language write it. */
export function holdsDate(text: string): boolean {
  return anywhere.test(text);
}

/** Whether a line is a date and nothing else. */
export function isDate(text: string): boolean {
  return alone.test(text);
}
