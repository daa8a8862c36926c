/** The terms of the reader's own text as files: loaded, with the glossary, when he asks for them. */
import { csvTableForExcel } from '../../exchange/glossary-files/csv-table.ts';
import type { ExportEntry } from '../../exchange/glossary-files/export-entry.ts';
import { omegatGlossary } from '../../exchange/glossary-files/omegat.ts';
import { tbx } from '../../exchange/glossary-files/tbx.ts';
import type { Lang } from '../../languages.ts';

export type TermsFormat = 'csv' | 'tbx' | 'utf8';

interface Glossary {
  date: string;
  entries: ExportEntry[];
}

const types: Readonly<Record<TermsFormat, string>> = {
  csv: 'text/csv',
  tbx: 'application/x-tbx+xml',
  utf8: 'text/tab-separated-values',
};

let loaded: Promise<Glossary> | undefined;

/**
 * @param address of `/downloads/glossary.json`
 * @param from the language of the text: OmegaT wants a direction
 * @throws where the glossary cannot be fetched
 */
export async function termsFile(
  ids: readonly string[],
  format: TermsFormat,
  from: Lang,
  address: string,
): Promise<{ name: string; content: string; type: string }> {
  loaded ??= fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return (await answer.json()) as Glossary;
  });
  loaded.catch(() => (loaded = undefined));
  const { date, entries } = await loaded;
  const wanted = new Set(ids);
  const own = entries.filter(({ id }) => wanted.has(id));
  const write = {
    csv: () => csvTableForExcel(own),
    tbx: () => tbx(own, date),
    utf8: () => omegatGlossary(own, from),
  };
  return { name: `terms.${format}`, content: write[format](), type: types[format] };
}
