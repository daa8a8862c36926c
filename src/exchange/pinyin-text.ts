/**
 * The readings of a headword as one line: a space between syllables, none inside quotation marks or before
 * a mark (“shí sì wǔ” guī huà).
 *
 * @param readings one for each Han character, other runs of the headword as they are
 */
export function pinyinText(readings: readonly string[]): string {
  return readings
    .join(' ')
    .replace(/(?<=[“‘《（(]) /gu, '')
    .replace(/ (?=[”’》）),，、：；。])/gu, '');
}
