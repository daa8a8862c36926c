/** What the built site holds of others, with the terms under which it may. */
interface ThirdParty {
  name: string;
  /** SPDX identifier: https://spdx.org/licenses/ */
  licence: string;
  home: string;
  /** What of it is shipped, and where. */
  what: string;
  /** The package it comes from, as it is imported. */
  package: string;
  /** The text of the licence in that package. */
  text: string;
}

/** What reads files on the check page, loaded when such a file comes: licence, package, home, text of the licence. */
const fileReaders = [
  ['DOCX', 'BSD-2-Clause', 'mammoth', 'https://github.com/mwilliamson/mammoth.js', 'LICENSE'],
  ['DOCX', 'BSD-2-Clause', 'lop', 'https://github.com/mwilliamson/lop', 'LICENSE'],
  [
    'DOCX',
    'BSD-2-Clause',
    'dingbat-to-unicode',
    'https://github.com/mwilliamson/dingbat-to-unicode',
    'LICENSE',
  ],
  ['DOCX', 'MIT', 'underscore', 'https://underscorejs.org', 'LICENSE'],
  ['DOCX', 'MIT', 'base64-js', 'https://github.com/beatgammit/base64-js', 'LICENSE'],
  ['DOCX', 'MIT', 'xmlbuilder', 'https://github.com/oozcitak/xmlbuilder-js', 'LICENSE'],
  ['DOCX', 'MIT', 'jszip', 'https://github.com/Stuk/jszip', 'LICENSE.markdown'],
  ['DOCX', 'MIT AND Zlib', 'pako', 'https://github.com/nodeca/pako', 'LICENSE'],
  ['DOCX', 'MIT', 'lie', 'https://github.com/calvinmetcalf/lie', 'license.md'],
  ['DOCX, TMX and XLIFF', 'MIT', '@xmldom/xmldom', 'https://github.com/xmldom/xmldom', 'LICENSE'],
  ['XLSX', 'MIT', 'read-excel-file', 'https://gitlab.com/catamphetamine/read-excel-file', 'LICENSE'],
  ['XLSX', 'MIT', 'fflate', 'https://github.com/101arrowz/fflate', 'LICENSE'],
  ['XLSX', 'MIT', 'saxen', 'https://github.com/nikku/saxen', 'LICENSE'],
  ['CSV and TSV', 'MIT', 'papaparse', 'https://www.papaparse.com', 'LICENSE'],
].map(([kind, licence, name, home, text]): ThirdParty => ({
  name: name!,
  licence: licence!,
  home: home!,
  what: `a part of what reads ${kind} on the page that checks translations: in _astro/check/`,
  package: name!,
  text: `${name}/${text}`,
}));

export const thirdParties: readonly ThirdParty[] = [
  {
    name: 'Pagefind',
    licence: 'MIT',
    home: 'https://github.com/Pagefind/pagefind',
    what: 'the search engine for paragraphs: all of pagefind/',
    package: 'pagefind',
    text: 'pagefind/LICENSE/LICENSE',
  },
  {
    name: 'Source Serif 4',
    licence: 'OFL-1.1',
    home: 'https://github.com/adobe-fonts/source-serif',
    what: 'the font: _astro/source-serif-4-*.woff2',
    package: '@fontsource/source-serif-4',
    text: '@fontsource/source-serif-4/LICENSE',
  },
  {
    name: 'Noto Serif SC',
    licence: 'OFL-1.1',
    home: 'https://github.com/notofonts/noto-cjk',
    what: 'the font of headwords, with their characters alone: _astro/headwords.*.woff2; in pictures below og/',
    package: '@fontsource/noto-serif-sc',
    text: '@fontsource/noto-serif-sc/LICENSE',
  },
  {
    name: 'OpenCC',
    licence: 'Apache-2.0',
    home: 'https://github.com/BYVoid/OpenCC',
    what: 'its table of Traditional and Simplified characters: in data/search/, and the Traditional forms of terms',
    package: 'opencc-js',
    text: 'opencc-js/LICENSES/Apache-2.0.txt',
  },
  {
    name: 'opencc-js',
    licence: 'MIT',
    home: 'https://github.com/nk2028/opencc-js',
    what: 'the form in which that table came',
    package: 'opencc-js',
    text: 'opencc-js/LICENSE',
  },
  {
    name: 'Vite',
    licence: 'MIT',
    home: 'https://vite.dev',
    what: 'the few lines that load scripts on demand: _astro/preload-helper.*.js',
    package: 'vite',
    text: 'vite/LICENSE.md',
  },
  ...fileReaders,
];

const texts = import.meta.glob<string>(
  [
    '/node_modules/pagefind/LICENSE/LICENSE',
    '/node_modules/@fontsource/source-serif-4/LICENSE',
    '/node_modules/@fontsource/noto-serif-sc/LICENSE',
    '/node_modules/opencc-js/LICENSES/Apache-2.0.txt',
    '/node_modules/opencc-js/LICENSE',
    '/node_modules/vite/LICENSE.md',
    '/node_modules/{mammoth,lop,dingbat-to-unicode,underscore,base64-js,xmlbuilder,pako}/LICENSE',
    '/node_modules/{@xmldom/xmldom,read-excel-file,fflate,saxen,papaparse}/LICENSE',
    '/node_modules/jszip/LICENSE.markdown',
    '/node_modules/lie/license.md',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** The notices as one text, the licences as they stand in the packages. Throws where one is missing. */
export function notices(): string {
  const list = thirdParties.map(
    ({ name, licence, home, what }) => `${name} (${licence}), ${home}\n  ${what}`,
  );
  const full = thirdParties.map(({ name, licence, text }) => {
    const found = texts[`/node_modules/${text}`];
    if (!found) throw new Error(`node_modules/${text}: no text of the licence of ${name} there.`);
    // Vite names after its own licence those of the tools that it is made of, none of which is shipped; JSZip,
    // after the MIT License, another that one may choose instead.
    const own = found.split(/# Licenses of bundled dependencies|^GPL version 3$/m)[0]!.trim();
    return `${'='.repeat(72)}\n${name}: ${licence}\n${'='.repeat(72)}\n\n${own}\n`;
  });
  return `Software, font and data of others in this site\n\n${list.join('\n\n')}\n\n${full.join('\n')}`;
}
