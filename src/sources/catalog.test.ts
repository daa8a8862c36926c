import { describe, expect, test } from 'vitest';
import { formatProblems } from '../problem.ts';
import { goodCatalog } from './catalog.fixture.ts';
import { readCatalog } from './catalog.ts';
import { readPublishers } from './publishers.ts';

const good = goodCatalog;

/** What a reader of the build log sees. */
function complaints(text: string, present = ['a.txt']): string {
  const read = readCatalog(text, {
    file: 'seeds/catalog.yaml',
    present,
    cleaning: ['liaoning-fao'],
  });
  return read.ok ? 'no problem' : formatProblems(read.problems);
}

test('reads a good catalog', () => {
  expect(readCatalog(good, { file: 'seeds/catalog.yaml', present: ['a.txt'] })).toMatchObject({
    ok: true,
    value: [{ slug: 'a-report', source: { file: 'a.txt', lang: 'en', published: '2024-08-28' } }],
  });
});

describe('the catalog is refused, with the place and a way to mend it,', () => {
  test('when it is malformed YAML', () => {
    expect(complaints(`- kind: news\n  slug: "open\n`)).toMatchInlineSnapshot(`
      "seeds/catalog.yaml:2:9  [malformed-yaml]
          found:    Missing closing "quote
          expected: YAML 1.2
          mend:     Mend the YAML here: quote a value that holds ": " or " #", or begins with a quote mark or a bracket; indent by two spaces.

      1 problem"
    `);
  });

  test('when it has a field twice', () => {
    expect(complaints(good.replace('extent:', 'kind:'))).toMatchInlineSnapshot(`
      "seeds/catalog.yaml:5:3  [malformed-yaml]
          found:    "kind" twice in one place
          expected: YAML 1.2
          mend:     Remove one of the two, or correct its name.

      1 problem"
    `);
  });

  test('when it refers to an anchor that is not there', () => {
    expect(complaints(good.replace('kind: news', 'kind: *news'))).toMatchInlineSnapshot(`
      "seeds/catalog.yaml:4:9  [malformed-yaml]
          found:    the YAML alias *news
          expected: a value that is written out
          mend:     Put the value in quote marks: YAML gives a * at its beginning a meaning of its own.

      1 problem"
    `);
  });

  test('when it is empty', () => {
    expect(complaints('', [])).toMatchInlineSnapshot(`
      "seeds/catalog.yaml:1:1  [wrong-value]
          found:    nothing
          expected: a list (- …) of entries
          mend:     Begin each entry with "- slug: …".

      1 problem"
    `);
  });

  test('when an entry is not a map', () => {
    expect(complaints('- a.txt\n')).toMatchInlineSnapshot(`
      "seeds/catalog.yaml:1:1  [file-not-described]
          found:    seeds/a.txt, which no entry describes
          expected: one text of an entry for each .txt file in seeds/
          mend:     Add an entry with file: a.txt, or remove the file.

      seeds/catalog.yaml:1:3  [0]  [wrong-value]
          found:    "a.txt"
          expected: named fields (name: value)
          mend:     Write named fields (name: value) in entry 1.

      2 problems"
    `);
  });

  test('when a field is missing', () => {
    expect(complaints(good.replace('lang: en\n      ', ''))).toMatchInlineSnapshot(`
      "seeds/catalog.yaml:7:7  [0].texts[0].lang  [missing-field]
          found:    nothing
          expected: one of en, zh
          mend:     Add "lang" to [0].texts[0], with one of these values.

      1 problem"
    `);
  });

  test('when one language of a text is missing', () => {
    expect(complaints(good.replace(', zh: 全文', ''))).toMatchInlineSnapshot(`
      "seeds/catalog.yaml:5:3  [0].extent.zh  [missing-field]
          found:    nothing
          expected: text
          mend:     Add "zh" to [0].extent.

      1 problem"
    `);
  });

  test('when a field is unknown', () => {
    expect(complaints(good.replace('published:', 'publishd:'))).toMatchInlineSnapshot(`
      "seeds/catalog.yaml:11:7  [0].texts[0].publishd  [unknown-field]
          found:    the unknown field "publishd"
          expected: a field of the schema in src/sources/catalog.ts
          mend:     Correct the spelling of the field, or delete it.

      1 problem"
    `);
  });

  test('when a date is no date', () => {
    expect(complaints(good.replace('2024-08-28', '2024-02-30'))).toMatchInlineSnapshot(`
      "seeds/catalog.yaml:11:7  [0].texts[0].published  [wrong-value]
          found:    "2024-02-30"
          expected: a date such as 2024-07-21
          mend:     Rewrite "published" so that it is a date such as 2024-07-21.

      1 problem"
    `);
  });

  test('when its rule list and outline are unknown', () => {
    expect(complaints(good.replace('rules: plain', 'rules: plane').replace('outline: plain', 'outline: pan')))
      .toMatchInlineSnapshot(`
        "seeds/catalog.yaml:13:7  [0].texts[0].rules  [unknown-rules]
            found:    plane
            expected: one of common, liaoning-fao
            mend:     Correct the name, or write the rules into seeds/cleaning/plane.yaml.

        seeds/catalog.yaml:14:7  [0].texts[0].outline  [wrong-value]
            found:    "pan"
            expected: one of evidence, work-report, press-conference, interview, news, plain-headings, plain
            mend:     Write one of these values in "outline".

        2 problems"
      `);
  });

  test('when two entries have one slug and one file', () => {
    expect(complaints(good + good)).toMatchInlineSnapshot(`
      "seeds/catalog.yaml:15:3  [1].slug  [duplicate-slug]
          found:    a-report, which entry 1 has as well
          expected: a slug that no other entry has
          mend:     Give one of the two another slug, or remove it.

      seeds/catalog.yaml:23:7  [1].texts[0].file  [duplicate-file]
          found:    a.txt, which entry 1 has as well
          expected: a file that no other text has
          mend:     Give one of the two another file, or remove it.

      2 problems"
    `);
  });

  test('when a file is not there, and when a file is not described', () => {
    expect(complaints(good, ['b.txt'])).toMatchInlineSnapshot(`
      "seeds/catalog.yaml:1:1  [file-not-described]
          found:    seeds/b.txt, which no entry describes
          expected: one text of an entry for each .txt file in seeds/
          mend:     Add an entry with file: b.txt, or remove the file.

      seeds/catalog.yaml:9:7  [0].texts[0].file  [file-not-there]
          found:    a.txt
          expected: the name of a file in seeds/
          mend:     Put the file into seeds/, correct the name, or remove the entry.

      2 problems"
    `);
  });

  test('when it has two texts in one language, or the site’s own translation first', () => {
    const text =
      '    - { lang: en, status: agency-translation, file: b.txt, publisher: { en: Else, zh: 他人 } }\n';
    expect(complaints(good + text, ['a.txt', 'b.txt'])).toMatch(
      /:15:.*\[0\]\.texts\[1\]\.lang {2}\[language-twice\]/,
    );
    const own = '    - { lang: zh, status: site-translation }\n';
    expect(complaints(good + own)).toBe('no problem');
    expect(complaints(good.replace('texts:\n', `texts:\n${own}`))).toContain(
      '[0].texts[0].status  [no-source]',
    );
  });

  test('when a status is none', () => {
    expect(complaints(good.replace('status: original', 'status: officialtranslation'))).toContain(
      'expected: one of original, official-translation, agency-translation, machine-translation, site-translation',
    );
  });

  test('for all of its problems at once', () => {
    const broken = good
      .replace('kind: news', 'kind: rumour')
      .replace('lang: en\n      ', '')
      .replace('slug: a-report', 'slug: A report');
    expect(complaints(broken, ['b.txt']).match(/\[[\w-]+\]$/gm)).toEqual([
      '[file-not-described]',
      '[wrong-value]',
      '[wrong-value]',
      '[missing-field]',
      '[file-not-there]',
    ]);
  });
});

describe('a publisher of its own file', () => {
  const byId = good.replace('publisher: { en: Somebody, zh: 某人 }', 'publisher: somebody');
  const read = (publishers: string, catalog: string) => {
    const known = readPublishers('seeds/publishers.yaml', publishers);
    if (!known.ok) return formatProblems(known.problems);
    const place = { file: 'seeds/catalog.yaml', present: ['a.txt'], publishers: known.value };
    const entries = readCatalog(catalog, place);
    return entries.ok ? entries.value[0]!.source : formatProblems(entries.problems);
  };
  const somebody = 'somebody:\n  name: { en: Somebody, zh: 某人 }\n  note: { en: Edited., zh: 经编辑。 }\n';

  test('is named by its id, and its note stands where a text has none of its own', () => {
    expect(read(somebody, byId)).toMatchObject({
      publisher: { en: 'Somebody', zh: '某人' },
      provenance: { en: 'Reliable.' },
    });
    expect(
      read(somebody, byId.replace('provenance: { en: Reliable., zh: 可靠。 }\n      ', '')),
    ).toMatchObject({
      provenance: { en: 'Edited.', zh: '经编辑。' },
    });
  });

  test('is a problem where the id is nobody’s, or the file is wrong', () => {
    expect(read('', byId)).toMatch(
      /catalog\.yaml:10:7 {2}\[0\]\.texts\[0\]\.publisher {2}\[unknown-publisher\]/,
    );
    expect(read(somebody.replace('name', 'nme'), byId)).toContain(
      'publishers.yaml:2:3  somebody.nme  [unknown-field]',
    );
    expect(read('- somebody\n', byId)).toContain('Begin each publisher with its id and a colon');
  });
});
