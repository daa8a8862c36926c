import type { DocumentData } from './document-data.ts';
import { siteTranslation } from './site-translation.ts';

/** One aligned unit of a translation memory. */
export interface TranslationUnit {
  /** Unique in the file: `slug p12s3`. */
  id: string;
  document: string;
  block: string;
  en: string;
  zh: string;
}

/** The aligned units of a document. Blocks that are Chinese in the source have no English and no unit. */
export function translationUnits(document: DocumentData): TranslationUnit[] {
  return document.blocks.flatMap((block) =>
    block.units.map(({ id, en, zh }) => ({
      id: `${document.id} ${id}`,
      document: document.id,
      block: block.id,
      en,
      zh,
    })),
  );
}

const headerAttributes = [
  'creationtool="Liaoning Policy Reference"',
  'creationtoolversion="1"',
  'segtype="sentence"',
  'o-tmf="YAML"',
  'adminlang="en"',
  'srclang="en"',
  'datatype="plaintext"',
].join(' ');

/**
 * A translation memory in TMX 1.4b (LISA OSCAR, 2005), one `tu` for each aligned unit, with props
 * that name document, block and origin of the Chinese.
 *
 * @param createdOn `20220225T000000Z`: the date of the texts, not of the build, so that the same input gives
 *   the same file
 */
export function tmx(units: readonly TranslationUnit[], createdOn: string): string {
  const body = units.map(
    ({ id, document, block, en, zh }) => `    <tu tuid="${escapeXml(id)}">
      <prop type="x-document">${escapeXml(document)}</prop>
      <prop type="x-block">${escapeXml(block)}</prop>
      <prop type="x-chinese-origin">${siteTranslation.en} · ${siteTranslation.zh}</prop>
      <tuv xml:lang="en"><seg>${escapeXml(en)}</seg></tuv>
      <tuv xml:lang="zh-CN"><seg>${escapeXml(zh)}</seg></tuv>
    </tu>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header ${headerAttributes} creationdate="${createdOn}">
    <note>${siteTranslation.en} (Chinese). 中文为${siteTranslation.zh}。</note>
  </header>
  <body>
${body.join('')}  </body>
</tmx>
`;
}

/** Text for XML 1.0: escaped, without the control characters it cannot hold; half a surrogate pair is U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
