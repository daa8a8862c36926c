import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { DtdValidator, XmlDocument, XmlDtd, type XmlElement } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { alignedTexts, translatedDocument } from '../documents/translated.ts';
import { readTranslations } from '../documents/translations.fixture.ts';
import type { DocumentData } from './document-data.ts';
import { siteTranslation } from './site-translation.ts';
import { escapeXml, tmx, translationUnits, type TranslationUnit } from './tmx.ts';

const date = '20220225T000000Z';
const dtdFile = fileURLToPath(new URL('../../../shared/schemas/tmx14.dtd', import.meta.url));
const hasDtd = existsSync(dtdFile);

/** The five documents, as far as a translation memory needs them. */
const documents = readTranslations().map(({ slug, document, translation }) => {
  const { units } = translatedDocument(document, translation);
  const blocks = document.blocks.map((block) => ({
    id: block.id,
    lang: block.lang,
    units:
      block.lang === 'zh'
        ? []
        : alignedTexts(block, units.get(block.id) ?? []).map(({ id, source, target }) => ({
            id,
            en: source,
            zh: target,
          })),
  }));
  return { id: slug, blocks } as unknown as DocumentData;
});

function unitOf(en: string, zh: string, more: Partial<TranslationUnit> = {}): TranslationUnit {
  return { id: 'a-report p1s1', document: 'a-report', block: 'p1', en, zh, ...more };
}

/** The units of a file as a tool reads them: attributes, props, and the text of both sides. */
function readTmx(text: string) {
  using document = XmlDocument.fromString(text);
  return (document.find('//tu') as XmlElement[]).map((tu) => ({
    id: tu.attr('tuid')!.value,
    props: Object.fromEntries(
      (tu.find('prop') as XmlElement[]).map((prop) => [prop.attr('type')!.value, prop.content]),
    ),
    en: tu.get('tuv[@xml:lang="en"]/seg')!.content,
    zh: tu.get('tuv[@xml:lang="zh-CN"]/seg')!.content,
  }));
}

describe('the translation memory', () => {
  test('of the five documents holds every aligned unit, each by a name of its own', () => {
    const units = documents.flatMap(translationUnits);
    expect(readTmx(tmx(units, date)).map(({ id, en, zh }) => ({ id, en, zh }))).toEqual(
      units.map(({ id, en, zh }) => ({ id, en, zh })),
    );
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
    expect(units.length).toBeGreaterThan(600);
    expect(units.filter(({ en, zh }) => en.trim() === '' || zh.trim() === '')).toEqual([]);
  });

  test('says of each unit that the Chinese is a site translation, in both languages, and where it stands', () => {
    const text = tmx(documents.flatMap(translationUnits), date);
    for (const { id, props } of readTmx(text)) {
      const [document, sentence] = id.split(' ');
      expect(props).toEqual({
        'x-document': document,
        'x-block': sentence!.replace(/s\d+$/, ''),
        'x-chinese-origin': `${siteTranslation.en} · ${siteTranslation.zh}`,
      });
    }
    using xml = XmlDocument.fromString(text);
    expect(xml.get('/tmx/header/note')!.content).toBe(
      'Site translation, not the official text (Chinese). 中文为本站译文，并非官方文本。',
    );
  });

  test('has no unit for a block that is Chinese in the source', () => {
    const chinese = new Set(
      documents.flatMap(({ id, blocks }) =>
        blocks.filter(({ lang }) => lang === 'zh').map((block) => `${id} ${block.id}`),
      ),
    );
    expect(chinese.size).toBeGreaterThan(0);
    expect(
      documents
        .flatMap(translationUnits)
        .filter(({ document, block }) => chinese.has(`${document} ${block}`)),
    ).toEqual([]);
  });

  test('is the same file for the same input', () => {
    expect(tmx([unitOf('a', '一')], date)).toBe(tmx([unitOf('a', '一')], date));
    expect(tmx([], date)).toContain(`creationdate="${date}"`);
  });

  test('without units is a file without units', () => {
    expect(readTmx(tmx([], date))).toEqual([]);
  });
});

describe('hostile text in a translation memory', () => {
  test.each([
    ['markup', '<seg>&amp;</seg> a < b && c > d "e" \'f\'', undefined],
    ['the end of a CDATA section', ']]> <![CDATA[', undefined],
    ['a comment and an instruction', '<!-- x --> <?php ?>', undefined],
    ['emoji and rare characters', '😀 𠮷 é', undefined],
    ['tabs and line ends', 'a\tb\nc', undefined],
    ['control characters, which XML cannot hold', 'a\u0000\u0001\u001b\u001fb', 'ab'],
    ['characters that are none', 'a\ufffe\uffffb', 'ab'],
    ['half a surrogate pair', 'a\ud83d b\ude00', 'a\ufffd b\ufffd'],
  ])('is text: %s', (_name, text, expected = text) => {
    const [unit] = readTmx(tmx([unitOf(text, text, { id: `a-report ${text.replace(/\s/g, ' ')}` })], date));
    expect(unit).toMatchObject({ en: expected, zh: expected });
    expect(unit!.id).toBe(`a-report ${expected.replace(/\s/g, ' ')}`);
  });

  test('comes back as it was, without what XML cannot hold', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('&', '<', '>', '"', "'", ']]>', '&#0;', '\ud800', '\udc00', '</seg>'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const [unit] = readTmx(tmx([unitOf(text, `${text}。`)], date));
        // A parser reads every line end as \n.
        const kept = text
          .toWellFormed()
          .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
          .replace(/\r\n?/g, '\n');
        expect(unit!.en).toBe(kept);
        expect(unit!.zh).toBe(`${kept}。`);
      }),
      { numRuns: 500 },
    );
  });

  test('leaves what is not hostile alone', () => {
    expect(escapeXml('乡村振兴 – it’s “fine”')).toBe('乡村振兴 – it’s “fine”');
  });
});

// The schema is not part of the repository.
describe.skipIf(!hasDtd)(
  hasDtd ? 'by ../shared/schemas/tmx14.dtd' : `by the DTD of TMX 1.4b (skipped: ${dtdFile} is not there)`,
  () => {
    /** What the DTD has against a file. */
    function faults(text: string): string {
      using dtd = XmlDtd.fromString(readFileSync(dtdFile, 'utf8'));
      using document = XmlDocument.fromString(text);
      try {
        new DtdValidator(dtd).validate(document);
        return '';
      } catch (error) {
        return String(error);
      }
    }

    test.each(documents)('the file of $id is valid', (document) => {
      expect(faults(tmx(translationUnits(document), date))).toBe('');
    });

    test('the file of all documents is valid', () => {
      expect(faults(tmx(documents.flatMap(translationUnits), date))).toBe('');
    });

    test('a file with an unknown element or without a required attribute is not', () => {
      const text = tmx([unitOf('a', '一')], date);
      expect(faults(text.replace('<body>', '<body><x/>'))).toContain('body');
      expect(faults(text.replace(' segtype="sentence"', ''))).toContain('segtype');
    });
  },
);
