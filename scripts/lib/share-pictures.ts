import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import type { DocumentHeadData } from '../../src/exchange/document-data.ts';
import type { TermData } from '../../src/exchange/term-data.ts';
import { translator } from '../../src/i18n/translate.ts';
import { en, type Dictionary } from '../../src/i18n/en.ts';
import { fontFor, write } from './packaged-fonts.ts';
import { generatedTerms } from './read-generated.ts';
import { escapeXml } from '../../src/escape-xml.ts';

/** What a picture says, in both languages. */
export interface Picture {
  /** Path below the site: `og/terms/six-stabilities.png` */
  file: string;
  zh: string;
  en: string;
  /** A line above both. */
  over: string;
}

/** Pixels: the proportions that previews have. */
const size = { width: 800, height: 420 };
const edge = 56;
const colours = { paper: '#fbfaf6', ink: '#201d1a', quiet: '#645d54', line: '#b9b0a2', seal: '#a2301c' };

/**
 * The pictures of a site: one for itself, each topic, each document and each key term. Other terms are shared
 * with the picture of their topic: three thousand would take half a minute and 50 MB.
 */
export function picturesOf(
  terms: readonly Pick<TermData, 'id' | 'topic' | 'weight' | 'zh' | 'en'>[],
  documents: readonly Pick<DocumentHeadData, 'id' | 'titles'>[],
): Picture[] {
  const [english, chinese] = [translator('en'), translator('zh')];
  const site = `${english('site.name')} · ${chinese('site.name')}`;
  const topics = [...new Set(terms.map(({ topic }) => topic))].filter(
    (topic): topic is keyof Dictionary['topics']['names'] => Object.hasOwn(en.topics.names, topic),
  );
  return [
    { file: 'og/site.png', zh: chinese('site.name'), en: english('site.name'), over: '' },
    ...topics.map((topic) => ({
      file: `og/topics/${topic}.png`,
      zh: chinese(`topics.names.${topic}`),
      en: english(`topics.names.${topic}`),
      over: site,
    })),
    ...documents.map(({ id, titles }) => ({ file: `og/documents/${id}.png`, ...titles, over: site })),
    ...terms
      .filter(({ weight }) => weight === 'key')
      .map(({ id, zh, en: form }) => ({ file: `og/terms/${id}.png`, zh, en: form, over: site })),
  ];
}

/** Draws pictures into a folder. */
export async function drawPictures(pictures: readonly Picture[], folder: string): Promise<void> {
  const texts = pictures.flatMap(({ zh, en: english, over }) => [zh, english, over]);
  const fontFiles = [
    await fontFor('Noto Serif SC', texts, 'ttf'),
    await fontFor('Source Serif 4', texts, 'ttf'),
  ];
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Serif 4' };
  for (const [index, picture] of pictures.entries()) {
    write(`${folder}/${picture.file}`, new Resvg(svgOf(picture), { font }).render().asPng());
    // What was drawn with is freed between two tasks alone: 2 MB a picture.
    if (index % 20 === 0) await setImmediate();
  }
}

/** The picture as SVG: a mark, the line above, the Chinese, a double rule, the English. */
export function svgOf({ zh, en: english, over }: Picture): string {
  const width = size.width - 2 * edge;
  const chinese = fitted(zh, width, 3, [76, 60, 48, 38, 30]);
  const latin = fitted(english, width, 3, [40, 34, 28, 24]);
  const top = edge + 66 + chinese.size;
  const rule = top + (chinese.lines.length - 1) * chinese.size * 1.25 + chinese.size * 0.5;
  const below = rule + 26 + latin.size;
  const lines = (own: Fitted, y: number, spacing: number, look: string) =>
    own.lines
      .map(
        (line, index) =>
          `<text x="${edge}" y="${Math.round(y + index * own.size * spacing)}" font-size="${own.size}" ${look}>${escapeXml(line)}</text>`,
      )
      .join('');
  const family = 'font-family="Source Serif 4, Noto Serif SC"';
  const song = 'font-family="Noto Serif SC, Source Serif 4" font-weight="600"';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">
<rect width="100%" height="100%" fill="${colours.paper}"/>
<g transform="translate(${edge} ${edge - 12})"><rect width="44" height="44" rx="5" fill="${colours.seal}"/>
<path transform="scale(.6875)" d="M16 18h32M16 32h32M16 46h32M32 18v28" fill="none" stroke="${colours.paper}" stroke-width="5" stroke-linecap="square"/></g>
<text x="${edge + 62}" y="${edge + 17}" font-size="21" fill="${colours.quiet}" ${family}>${escapeXml(over)}</text>
${lines(chinese, top, 1.25, `fill="${colours.ink}" ${song}`)}
<path d="M${edge} ${rule}h${width}M${edge} ${rule + 5}h${width}" stroke="${colours.line}" stroke-width="1.5"/>
${lines(latin, below, 1.25, `fill="${colours.quiet}" ${family}`)}
</svg>`;
}

interface Fitted {
  size: number;
  lines: string[];
}

/** A text in as few lines as a width has room for, in the largest of some sizes; in the last it is cut. */
function fitted(text: string, width: number, most: number, sizes: readonly number[]): Fitted {
  for (const own of sizes) {
    const lines = linesOf(text, width, own);
    if (lines.length <= most - (own > 50 ? 1 : 0)) return { size: own, lines };
  }
  const smallest = sizes.at(-1)!;
  const lines = linesOf(text, width, smallest).slice(0, most);
  return { size: smallest, lines: lines.with(-1, `${lines.at(-1)!.slice(0, -1)}…`) };
}

/** A text by lines: Latin breaks at spaces, Chinese between characters but for marks that end a line. */
function linesOf(text: string, width: number, fontSize: number): string[] {
  const pieces = text.match(/\p{Script=Han}[，。、；：！？”’）》]*|[^\p{Script=Han}\s]+\s*|\s+/gu) ?? [text];
  const lines = [''];
  for (const piece of pieces) {
    const line = lines.at(-1)!;
    if (line && widthOf(line + piece.trimEnd(), fontSize) > width) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trim());
}

/** About: Chinese characters and marks are as wide as high, Latin letters half that. */
function widthOf(text: string, fontSize: number): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u2E80-\u9FFF\uFF00-\uFF60]/.test(character) ? 1 : 0.53) * fontSize,
    0,
  );
}

/** The data that the pictures are made of. */
export function generatedData(): Parameters<typeof picturesOf> {
  const documents = readFileSync('content/generated/documents.json', 'utf8');
  return [generatedTerms(), JSON.parse(documents) as DocumentHeadData[]];
}
