import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { DtdValidator, XmlDocument, XmlDtd, type XmlElement } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { translatedDocument } from '../documents/translated.ts';
import { readTranslations } from '../documents/translations.fixture.ts';
import { readSeeds } from '../sources/seeds.fixture.ts';
import { documentDataOf } from './document-data.ts';
import { segmentType } from './segment-type.ts';
import { siteTranslation } from './site-translation.ts';
import { originOf } from './text-origins.ts';
import { escapeXml } from '../escape-xml.ts';
import { tmx, translationUnits, type TranslationUnit } from './tmx.ts';
import { curly } from '../typography.ts';

const date = '20220225T000000Z';
const dtdFile = fileURLToPath(new URL('../../../shared/schemas/tmx14.dtd', import.meta.url));
const hasDtd = existsSync(dtdFile);

/** The five documents as the site lists them. */
const entries = new Map(readSeeds().map(({ entry }) => [entry.slug, entry]));
const translations = readTranslations();
const documents = translations.map(({ slug, document, translation }) =>
  documentDataOf({
    entry: entries.get(slug)!,
    document,
    translated: translatedDocument(document, translation),
    places: new Map(),
  }),
);

function unitOf(en: string, zh: string, more: Partial<TranslationUnit> = {}): TranslationUnit {
  const origins = { en: originOf('original', 'en'), zh: originOf('site-translation', 'zh') };
  return {
    id: 'a-report p1s1',
    document: 'a-report',
    block: 'p1',
    origins,
    sourceLang: 'en',
    en,
    zh,
    ...more,
  };
}

/** The units of a file as a tool reads them: attributes, props, and the text of both sides. */
function readTmx(text: string) {
  using document = XmlDocument.fromString(text);
  return (document.find('//tu') as XmlElement[]).map((tu) => ({
    id: tu.attr('tuid')!.value,
    segment: tu.attr('segtype')?.value,
    notes: Object.fromEntries(
      (tu.find('note') as XmlElement[]).map((note) => [note.attr('lang', 'xml')!.value, note.content]),
    ),
    props: Object.fromEntries(
      (tu.find('prop') as XmlElement[]).map((prop) => [prop.attr('type')!.value, prop.content]),
    ),
    en: tu.get('tuv[@xml:lang="en"]/seg')!.content,
    zh: tu.get('tuv[@xml:lang="zh-CN"]/seg')!.content,
  }));
}

const marks: Readonly<Record<string, string>> = {
  '。': '.',
  '…': '.',
  '？': '?',
  '！': '!',
  '；': ';',
  '：': ':',
  '，': ',',
  '、': ',',
};

/** The mark at the end of a text, as an English one; empty where it ends in a word. Closing marks are no end. */
function endOf(text: string): string {
  const last = [...text].findLast((character) => !/["'”’）)」』】\]\s]/.test(character)) ?? '';
  return marks[last] ?? (/[.?!;:,]/.test(last) ? last : '');
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

  test('says of each unit whose words both texts are, in both languages, and where it stands', () => {
    const text = tmx(documents.flatMap(translationUnits), date);
    for (const { id, props } of readTmx(text)) {
      const [document, sentence] = id.split(' ');
      const english = originOf(entries.get(document!)!.status, 'en');
      expect(props).toEqual({
        'x-document': document,
        'x-block': sentence!.replace(/s\d+$/, ''),
        'x-english-origin': `${english.en} · ${english.zh}`,
        'x-chinese-origin': `${siteTranslation.en} · ${siteTranslation.zh}`,
      });
    }
    using xml = XmlDocument.fromString(text);
    expect(xml.get('/tmx/header/prop[@type="x-chinese-origin"]')!.content).toBe(
      'Site translation, not the official text · 本站译文，并非官方文本',
    );
    expect(xml.get('/tmx/header/prop[@type="x-english-origin"]')).toBeNull();
  });

  test('of a Chinese original with its official English calls neither the site’s', () => {
    const origins = { en: originOf('official-translation', 'en'), zh: originOf('original', 'zh') };
    const text = tmx([unitOf('a', '一', { origins, sourceLang: 'zh', confidence: 0.876 })], date);
    expect(text).not.toContain(siteTranslation.en);
    expect(text).toContain('srclang="zh-CN"');
    expect(readTmx(text)[0]!.props).toMatchObject({
      'x-english-origin': 'Official English translation, as received · 官方英译，来源原貌',
      'x-chinese-origin': 'Chinese original, as received · 中文原文，来源原貌',
      'x-alignment-confidence': '0.88',
    });
  });

  test('of texts with sources in both languages says for each unit which one was translated', () => {
    const text = tmx([unitOf('a', '一'), unitOf('b', '二', { sourceLang: 'zh' })], date);
    expect(text.match(/srclang="[^"]*"/g)).toEqual(['srclang="*all*"', 'srclang="en"', 'srclang="zh-CN"']);
  });

  test('has the remarks of the editors beside their units, in both languages', () => {
    const units = documents.flatMap(translationUnits);
    const notes = new Map(readTmx(tmx(units, date)).map(({ id, notes: own }) => [id, own]));
    for (const { slug, translation } of translations)
      for (const { sentences, note } of translation.units)
        expect(notes.get(`${slug} ${sentences[0]}`) ?? {}).toEqual(
          note ? { en: curly(note.en), 'zh-CN': note.zh } : {},
        );
    expect([...notes.values()].filter(({ en }) => en).length).toBeGreaterThan(50);
  });

  test('names no file that is not there, and has no note in its header and nothing but text in its tuv', () => {
    const text = tmx(documents.flatMap(translationUnits), date);
    expect(text).not.toMatch(/<!DOCTYPE|<!ENTITY/);
    using xml = XmlDocument.fromString(text);
    expect(xml.find('/tmx/header/note')).toEqual([]);
    expect(xml.find('//tuv/*[not(self::seg)]')).toEqual([]);
  });

  test('calls a sentence only what is one sentence on both sides', () => {
    const found = readTmx(tmx(documents.flatMap(translationUnits), date));
    const several = found.filter(({ zh }) => /[。！？][”’）]*(?=[^”’）])/.test(zh));
    expect(several.length).toBeGreaterThan(5);
    expect(several.filter(({ segment }) => segment === undefined).map(({ zh }) => zh)).toEqual([]);
    const joined = translations.flatMap(({ slug, translation }) =>
      translation.units
        .filter(({ sentences }) => sentences.length > 1)
        .map(({ sentences }) => `${slug} ${sentences[0]}`),
    );
    expect(joined.length).toBeGreaterThan(3);
    for (const unit of joined) expect(found.find(({ id }) => id === unit)!.segment, unit).toBeDefined();
  });

  test.each([
    ['one sentence', 1, 3, '一。', 'sentence'],
    ['one that is the whole paragraph', 1, 1, '一；二。', 'sentence'],
    ['one heading', 1, 1, '一', 'sentence'],
    ['a part of a paragraph', 2, 3, '一。', 'block'],
    ['a part of a paragraph, by the Chinese', 1, 3, '一。二。', 'block'],
    ['a paragraph', 3, 3, '一。二。', 'paragraph'],
    ['a paragraph, by the Chinese', 1, 1, '一！二。', 'paragraph'],
  ])('calls %s by its name', (_name, joined, inBlock, chinese, type) => {
    expect(segmentType({ joined, inBlock }, chinese, 'zh')).toBe(type);
  });

  test('has no number of a heading or question before the Chinese, where the English has none', () => {
    const numbered = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[问答]\d*：)/;
    expect(documents.flatMap(translationUnits).filter(({ zh }) => numbered.test(zh))).toEqual([]);
    const labels = documents.flatMap(({ headings }) => headings.filter(({ labels: own }) => own.en));
    expect(labels.length).toBeGreaterThan(15);
    expect(labels.filter(({ labels: own }) => !own.zh)).toEqual([]);
  });

  test('has both texts end alike, but for what is explained here', () => {
    /** Where one text ends in another mark than its counterpart, and why. */
    const explained: Readonly<Record<string, string>> = {
      'liaoning-government-work-report-2022 p7s1':
        'A salutation ends in a comma in English, a colon in Chinese.',
      'new-urbanization-action-plan-2024 p3s1': 'The English lost its end at a line break.',
      'new-urbanization-action-plan-2024 p32s3': 'The English lost its end at a line break.',
    };
    const headings = new Set(
      documents.flatMap(({ id, headings: own }) => own.map((one) => `${id} ${one.id}`)),
    );
    const different = documents.flatMap(translationUnits).filter(({ document, block, en, zh }) => {
      // A Chinese heading takes no full stop.
      if (headings.has(`${document} ${block}`) && endOf(en) === '.' && endOf(zh) === '') return false;
      return endOf(en) !== endOf(zh);
    });
    expect(different.map(({ id }) => id).sort()).toEqual(Object.keys(explained).sort());
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
