import { siteName } from '../../site.ts';
import { byteOrderMark, inOneLine, tsv } from './cells.ts';
import { formsIn, type Advice, type ExportEntry, type ExportForm } from './export-entry.ts';
import { formRemark } from './remarks.ts';

/** Term status in the words of UTX. */
const statuses: Readonly<Record<Advice, string>> = {
  preferred: 'approved',
  admitted: 'non-standard',
  obsolete: 'non-standard',
  deprecated: 'forbidden',
};

const columns = ['#src', 'tgt', 'src:pos', 'term status', 'concept ID', 'x-comment:en', 'x-comment:zh-CN'];

/**
 * Universal Terminology eXchange 1.20 (AAMT), Chinese to English: UTF-8, CRLF, two lines of header. Each
 * Chinese form stands beside each English one; the status is that of the pair, of two the weaker.
 *
 * @param date `2026-01-31`
 */
export function utx(entries: readonly ExportEntry[], date: string): string {
  const rows = entries.flatMap((entry) =>
    formsIn(entry, 'zh', 'preferred', 'admitted', 'obsolete').flatMap((source) =>
      formsIn(entry, 'en', 'preferred', 'admitted', 'obsolete', 'deprecated').map((target) => [
        inOneLine(source.text).replace(/^#/, '＃'),
        target.text,
        partOfSpeech(entry),
        statuses[weaker(source, target)],
        entry.id,
        formRemark(target, 'en'),
        formRemark(target, 'zh'),
      ]),
    ),
  );
  const about = `#UTX 1.20; zh-CN/en; ${date}T00:00:00Z; ${siteName.en}`;
  return byteOrderMark + tsv([[about], columns, ...rows], '\r\n');
}

const order: readonly Advice[] = ['preferred', 'admitted', 'obsolete', 'deprecated'];

function weaker(one: ExportForm, other: ExportForm): Advice {
  return order[Math.max(order.indexOf(one.advice), order.indexOf(other.advice))]!;
}

/** The glossary has no parts of speech; an English form with a capital that is no first word's is a name. */
function partOfSpeech({ en }: ExportEntry): string {
  return /^\p{Lu}/u.test(en) ? 'properNoun' : 'noun';
}
