import { siteName } from '../../site.ts';
import type { ExportEntry } from './export-entry.ts';
import { escapeXml } from '../../escape-xml.ts';
import { entriesIn, type Dialect } from './tbx-parts.ts';

const dialect: Dialect = {
  entry: 'termEntry',
  langSection: 'langSet',
  termSection: 'tig',
  definition: (text) => `<descrip type="definition">${text}</descrip>`,
  subject: (text) => `<descrip type="subjectField">${text}</descrip>`,
  status: (text) => `<termNote type="administrativeStatus">${text}</termNote>`,
  context: (text) => `<descrip type="context">${text}</descrip>`,
  source: (text) => `<admin type="source">${text}</admin>`,
  page: (url) => `<xref type="externalCrossReference" target="${url}">${url}</xref>`,
  reference: (id, text) => `<ref type="crossReference" target="${id}">${text}</ref>`,
};

/** TBX-Basic as before 2019 (ISO 30042:2008), for programs that read only that. It names no DTD to look for. */
export function tbx2(entries: readonly ExportEntry[], date: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX-Basic" xml:lang="en">
<martifHeader><fileDesc><titleStmt><title>${escapeXml(siteName.en)}</title></titleStmt><sourceDesc><p>The glossary of the ${escapeXml(siteName.en)}, ${date}.</p></sourceDesc></fileDesc><encodingDesc><p type="XCSURI">http://www.ttt.org/oscarstandards/tbx/TBXBasicXCS.xcs</p></encodingDesc></martifHeader>
<text><body>
${entriesIn(dialect, entries)}</body></text>
</martif>
`;
}
