import { describe, expect, test } from 'vitest';
import { documentData, type DocumentData } from './document-data.ts';
import { publicDocument, publicTerm, publicTermInFull } from './public-data.ts';
import { termData, type PlaceData, type TermData } from './term-data.ts';

const address = (language: string, ...parts: string[]) => `https://host/${[language, ...parts].join('/')}/`;

/** A place in an English document, with the Chinese of the site if it has one. */
function placeOf(document: string, chinese?: string, marks = [{ start: 0, end: 1, form: '' }]): PlaceData {
  return {
    document,
    block: 'p1',
    sentence: 'p1s1',
    source: { lang: 'en', text: 'Rural revitalization.', marks },
    ...(chinese ? { counterpart: { lang: 'zh', text: chinese, marks: [], status: 'site-translation' } } : {}),
  };
}

const term: TermData = {
  id: 'rural-revitalization',
  topic: 'regional-development',
  weight: 'key',
  confidence: 'sure',
  zh: '乡村振兴',
  en: 'rural revitalization',
  zhHant: '鄉村振興',
  pinyin: ['xiāng', 'cūn', 'zhèn', 'xīng'],
  pinyinWords: 'xiāngcūn zhènxīng',
  renderings: [
    {
      lang: 'zh',
      text: '乡村振兴',
      status: 'preferred',
      authority: { level: 'editor', citations: [] },
      evidence: { strength: 1, basis: 'established' },
      link: true,
      uses: {},
    },
    {
      lang: 'en',
      text: 'rural revitalization',
      status: 'preferred',
      authority: {
        level: 'official-document',
        citations: [
          {
            source: 'a-law',
            level: 'official-document',
            issuer: { en: 'NPC', zh: '全国人大' },
            title: { en: 'Law', zh: '法律' },
            url: 'https://example.org',
            read: '2026-11-22',
            at: 'Article 3',
          },
        ],
      },
      evidence: { strength: 3, basis: 'official-document' },
      link: true,
      uses: { 'a-report': ['p1'] },
    },
    {
      lang: 'en',
      text: 'village revival',
      status: 'deprecated',
      reason: { en: 'Not the term.', zh: '不是该提法。' },
      authority: { level: 'attested', citations: [] },
      evidence: { strength: 1, basis: 'attested' },
      link: true,
      uses: {},
    },
    {
      lang: 'en',
      text: 'revitalise villages',
      status: 'lookup',
      authority: { level: 'editor', citations: [] },
      evidence: { strength: 0, basis: 'editor' },
      link: true,
      uses: {},
    },
  ],
  members: [],
  related: ['new-urbanization'],
  confusable: [],
  narrower: [],
  replacedBy: [],
  replaces: [],
  counts: { source: { 'a-report': 2, 'a-story': 1 }, translated: { 'a-story': 1 }, within: {} },
  inside: [],
  places: [
    placeOf('a-report', '乡村振兴。'),
    placeOf('a-report'),
    placeOf('a-story'),
    // It stands in our own translation alone.
    placeOf('a-story', '乡村振兴。', []),
  ],
  placesWithin: [],
};

const document: DocumentData = {
  id: 'a-report',
  titles: { en: 'A report', zh: '一份报告' },
  shortTitles: { en: 'Report', zh: '报告' },
  kind: 'news',
  published: '2024-08-28',
  lang: 'en',
  words: 10,
  sentences: 2,
  headings: [],
  added: [],
  alsoUsed: [],
  translated: true,
  texts: [
    {
      lang: 'en',
      status: 'original',
      publisher: { en: 'Somebody', zh: '某人' },
      published: '2024-08-28',
      provenance: { en: 'Reliable.', zh: '可靠。' },
      file: 'a.txt',
      ledger: [],
      ledgerRules: {},
      layoutChanges: 0,
    },
    { lang: 'zh', status: 'site-translation', ledger: [], ledgerRules: {}, layoutChanges: 0 },
  ],
  blocks: [
    {
      id: 'p1',
      kind: 'paragraph',
      lang: 'en',
      text: 'One.',
      zh: '一。',
      units: [{ id: 'p1s1', en: 'One.', zh: '一。' }],
    },
  ],
  terms: [{ id: 'rural-revitalization', uses: 2, first: 'p1' }],
};

test('the samples are what the site stores', () => {
  expect(termData.parse(term)).toEqual(term);
  expect(documentData.parse(document)).toEqual(document);
});

describe('a term of /data/terms.json', () => {
  // Other people's tools load this file: nothing may be renamed, removed or added unseen.
  test('has exactly the fields that are promised', () => {
    expect(publicTerm(term, address)).toEqual({
      id: 'rural-revitalization',
      topic: 'regional-development',
      zh: '乡村振兴',
      zhHant: '鄉村振興',
      pinyin: 'xiāng cūn zhèn xīng',
      pinyinWords: 'xiāngcūn zhènxīng',
      en: 'rural revitalization',
      renderings: [
        {
          lang: 'zh',
          text: '乡村振兴',
          status: 'preferred',
          authority: 'editor',
          evidence: { strength: 1, basis: 'established' },
        },
        {
          lang: 'en',
          text: 'rural revitalization',
          status: 'preferred',
          authority: 'official-document',
          evidence: { strength: 3, basis: 'official-document' },
        },
        {
          lang: 'en',
          text: 'village revival',
          status: 'deprecated',
          authority: 'attested',
          evidence: { strength: 1, basis: 'attested' },
        },
      ],
      uses: { 'a-report': 2, 'a-story': 1 },
      url: {
        en: 'https://host/en/terms/rural-revitalization/',
        zh: 'https://host/zh/terms/rural-revitalization/',
      },
    });
    expect(Object.keys(publicTerm(term, address))).toEqual([
      'id',
      'topic',
      'zh',
      'zhHant',
      'pinyin',
      'pinyinWords',
      'en',
      'renderings',
      'uses',
      'url',
    ]);
  });

  test('never offers a look-up form as a rendering', () => {
    expect(publicTerm(term, address).renderings.map(({ text }) => text)).not.toContain('revitalise villages');
  });

  test('has pinyin without stray spaces inside quotation marks', () => {
    const pinyin = ['“', 'shí', 'sì', 'wǔ', '”', 'guī', 'huà'];
    expect(publicTerm({ ...term, pinyin }, address).pinyin).toBe('“shí sì wǔ” guī huà');
  });

  test('without uses has none', () => {
    expect(publicTerm({ ...term, counts: { source: {}, translated: {}, within: {} } }, address).uses).toEqual(
      {},
    );
  });
});

describe('a term of /data/terms/{id}.json', () => {
  test('has the fields of the list, and what the term page shows', () => {
    const full = publicTermInFull(term, address);
    const { renderings: _short, ...same } = publicTerm(term, address);
    expect(full).toMatchObject(same);
    expect(full.renderings.map(({ status }) => status)).toEqual([
      'preferred',
      'preferred',
      'deprecated',
      'lookup',
    ]);
    expect(full.renderings[2]).toMatchObject({ reason: { en: 'Not the term.', zh: '不是该提法。' } });
    expect(full.contexts).toBe(term.places);
  });

  test('says whose Chinese its contexts have, in both languages, where they have any', () => {
    expect(publicTermInFull(term, address)).toMatchObject({
      chinese: { en: 'Site translation, not the official text', zh: '本站译文，并非官方文本' },
    });
    expect(publicTermInFull({ ...term, places: [placeOf('a-report')] }, address)).not.toHaveProperty(
      'chinese',
    );
  });
});

describe('a document of /data/documents.json', () => {
  test('has exactly these fields', () => {
    expect(publicDocument(document, address)).toEqual({
      slug: 'a-report',
      titles: { en: 'A report', zh: '一份报告' },
      kind: 'news',
      publisher: { en: 'Somebody', zh: '某人' },
      published: '2024-08-28',
      lang: 'en',
      provenance: { en: 'Reliable.', zh: '可靠。' },
      words: 10,
      sentences: 2,
      blocks: 1,
      terms: { 'rural-revitalization': 2 },
      texts: [
        {
          lang: 'en',
          status: 'original',
          origin: { en: 'English original, as received', zh: '英文原文，来源原貌' },
          publisher: { en: 'Somebody', zh: '某人' },
          published: '2024-08-28',
          provenance: { en: 'Reliable.', zh: '可靠。' },
        },
        {
          lang: 'zh',
          status: 'site-translation',
          origin: { en: 'Site translation, not the official text', zh: '本站译文，并非官方文本' },
        },
      ],
      chinese: { en: 'Site translation, not the official text', zh: '本站译文，并非官方文本' },
      url: { en: 'https://host/en/documents/a-report/', zh: 'https://host/zh/documents/a-report/' },
    });
  });

  test('claims no Chinese of the site where there is none', () => {
    const alone = { ...document, texts: document.texts.slice(0, 1) };
    expect(publicDocument(alone, address)).not.toHaveProperty('chinese');
    const official = { ...document.texts[1]!, status: 'official-translation' as const };
    const both = publicDocument({ ...document, texts: [document.texts[0]!, official] }, address);
    expect(both).not.toHaveProperty('chinese');
    expect(both.texts[1]).toMatchObject({
      lang: 'zh',
      origin: { en: 'Official Chinese translation, as received' },
    });
  });
});
