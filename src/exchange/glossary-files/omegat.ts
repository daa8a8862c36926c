import { otherLanguage, type Lang } from '../../languages.ts';
import { inOneLine, tsv } from './cells.ts';
import { formsIn, type ExportEntry } from './export-entry.ts';
import { avoidRemark, formRemark, joined } from './remarks.ts';

/**
 * A glossary for OmegaT (`.utf8`): source, target, comment. Every form that may stand in a source has a line
 * with each form that may be written; the first also says which forms to avoid, and why.
 *
 * @param from the language of the source
 */
export function omegatGlossary(entries: readonly ExportEntry[], from: Lang): string {
  const to = otherLanguage(from);
  const rows = entries.flatMap((entry) =>
    formsIn(entry, from, 'preferred', 'admitted', 'obsolete').flatMap((source) =>
      formsIn(entry, to, 'preferred', 'admitted').map((target, index) => [
        withoutMark(source.text),
        target.text,
        joined(' · ', [
          formRemark(target, 'en'),
          index === 0 ? avoidRemark(entry, to, 'en') : '',
          index === 0 ? entry.note?.en : '',
        ]),
      ]),
    ),
  );
  return tsv(rows);
}

/** OmegaT passes over a line that begins with #. */
function withoutMark(text: string): string {
  return inOneLine(text).replace(/^#/, '＃');
}
