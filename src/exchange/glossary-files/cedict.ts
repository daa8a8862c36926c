import { siteName } from '../../site.ts';
import { inOneLine } from './cells.ts';
import { formsIn, type ExportEntry } from './export-entry.ts';

const toneMarks = ['\u0304', '\u0301', '\u030C', '\u0300'];

/**
 * The headwords in the format of CC-CEDICT, for pop-up dictionaries:
 * `傳統 传统 [chuan2 tong3] /English/further English/`. Forms to avoid are left out. A slash divides the
 * senses, brackets the reading, and a space the headwords: inside them they are full-width, and a space none.
 *
 * @param date `2026-01-31`
 */
export function cedict(entries: readonly ExportEntry[], date: string): string {
  const lines = entries.map((entry) => {
    const english = formsIn(entry, 'en', 'preferred', 'admitted').map(({ text }) => sense(text));
    const definition = entry.definition && `(${sense(entry.definition.en)})`;
    const senses = [...english, ...(definition ? [definition] : [])].join('/');
    return `${headword(entry.zhHant)} ${headword(entry.zh)} [${reading(entry.syllables)}] /${senses}/`;
  });
  const head = [
    `# ${siteName.en}, in the format of CC-CEDICT`,
    '#! version=1',
    '#! subversion=0',
    '#! format=ts',
    '#! charset=UTF-8',
    `#! entries=${entries.length}`,
    `#! date=${date}T00:00:00Z`,
  ];
  return [...head, ...lines].map((line) => `${line}\r\n`).join('');
}

function headword(text: string): string {
  return inOneLine(text).replace(/\s+/g, '').replaceAll('[', '［').replaceAll(']', '］').replace(/^#/, '＃');
}

function sense(text: string): string {
  return inOneLine(text).replaceAll('/', '／');
}

/** Syllables with tone marks → with tone numbers, u: for ü; the neutral tone is 5. */
export function reading(syllables: readonly string[]): string {
  return syllables
    .map((syllable) => inOneLine(syllable).replaceAll('[', '［').replaceAll(']', '］'))
    .filter((syllable) => /[\p{L}\p{N}·，,]/u.test(syllable))
    .map(withToneNumber)
    .join(' ');
}

function withToneNumber(syllable: string): string {
  const letters = syllable.normalize('NFD');
  const tone = toneMarks.findIndex((mark) => letters.includes(mark)) + 1;
  const plain = letters.replace(/[\u0304\u0301\u030C\u0300]/g, '').normalize('NFC');
  // Latin and digits of a headword (AI, 5G) are no syllables and have no tone.
  if (!/^[a-zü]+$/.test(plain)) return plain;
  return `${plain.replaceAll('ü', 'u:')}${tone || 5}`;
}
