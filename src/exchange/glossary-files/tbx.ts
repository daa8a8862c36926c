import { siteName } from '../../site.ts';
import type { ExportEntry } from './export-entry.ts';
import { escapeXml } from '../../escape-xml.ts';
import { entriesIn, type Dialect } from './tbx-parts.ts';

const dialect: Dialect = {
  entry: 'conceptEntry',
  langSection: 'langSec',
  termSection: 'termSec',
  definition: (text) => `<basic:definition>${text}</basic:definition>`,
  subject: (text) => `<min:subjectField>${text}</min:subjectField>`,
  status: (text) => `<min:administrativeStatus>${text}</min:administrativeStatus>`,
  context: (text) => `<basic:context>${text}</basic:context>`,
  source: (text) => `<basic:source>${text}</basic:source>`,
  page: (url) => `<min:externalCrossReference target="${url}">${url}</min:externalCrossReference>`,
  reference: (id, text) => `<basic:crossReference target="${id}">${text}</basic:crossReference>`,
};

/** TBX-Basic in DCT style, ISO 30042:2019. */
export function tbx(entries: readonly ExportEntry[], date: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader><fileDesc><titleStmt><title>${escapeXml(siteName.en)}</title></titleStmt><sourceDesc><p>The glossary of the ${escapeXml(siteName.en)}, ${date}.</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
${entriesIn(dialect, entries)}</body></text>
</tbx>
`;
}
