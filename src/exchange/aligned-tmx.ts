import { escapeXml } from '../escape-xml.ts';
import { otherLanguage, type Bilingual, type Lang } from '../languages.ts';
import { siteName } from '../site.ts';

const tags: Bilingual = { en: 'en', zh: 'zh-CN' };

/** Pairs of any two texts as a translation memory (TMX 1.4b). A pair of which one side is empty is left out. */
export function alignedTmx(pairs: readonly Bilingual[], source: Lang): string {
  const units = pairs
    .filter(({ en, zh }) => en.trim() !== '' && zh.trim() !== '')
    .map(
      (pair) =>
        `    <tu>\n${[source, otherLanguage(source)]
          .map((lang) => `      <tuv xml:lang="${tags[lang]}"><seg>${escapeXml(pair[lang])}</seg></tuv>\n`)
          .join('')}    </tu>\n`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="${escapeXml(siteName.en)}" creationtoolversion="1" segtype="sentence" o-tmf="plain text" \
adminlang="en" srclang="${tags[source]}" datatype="plaintext"/>
  <body>
${units.join('')}  </body>
</tmx>
`;
}
