import { describe, expect, test } from 'vitest';
import { formatProblems } from '../problem.ts';
import { goodCatalog } from './catalog.fixture.ts';
import { readCatalog } from './catalog.ts';

const good = goodCatalog;

/** What a reader of the build log sees. */
function complaints(text: string, present = ['a.txt']): string {
  const read = readCatalog(text, { file: 'seeds/catalog.yaml', present });
  return read.ok ? 'no problem' : formatProblems(read.problems);
}

test('reads a good catalog', () => {
  expect(readCatalog(good, { file: 'seeds/catalog.yaml', present: ['a.txt'] })).toMatchObject({
    ok: true,
    value: [{ file: 'a.txt', slug: 'a-report', published: '2024-08-28' }],
  });
});

describe('the catalog is refused, with the place and a way to mend it,', () => {
  test('when it is malformed YAML', () => {
    expect(complaints(`- file: a.txt\n  slug: "open\n`)).toMatchInlineSnapshot(`
      "seeds/catalog.yaml:2:9  [malformed-yaml]
          found:    Missing closing "quote
          expected: YAML 1.2
          mend:     Mend the YAML here: quote a value that holds ": " or " #", or begins with a quote mark or a bracket; indent by two spaces.

      1 problem"
    `);
  });

  test('when it has a field twice', () => {
    expect(complaints(good.replace('lang: en', 'kind: news'))).toMatchInlineSnapshot(`
      "seeds/catalog.yaml:8:3  [malformed-yaml]
          found:    Map keys must be unique
          expected: YAML 1.2
          mend:     Remove one of the two, or correct its name.

      1 problem"
    `);
  });

  test('when it refers to an anchor that is not there', () => {
    expect(complaints(good.replace('kind: news', 'kind: *news'))).toMatchInlineSnapshot(`
      "seeds/catalog.yaml:5:9  [malformed-yaml]
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
          mend:     Begin each entry with "- file: …".

      1 problem"
    `);
  });

  test('when an entry is not a map', () => {
    expect(complaints('- a.txt\n')).toMatchInlineSnapshot(`
      "seeds/catalog.yaml:1:1  [file-not-described]
          found:    seeds/a.txt, which no entry describes
          expected: one entry for each .txt file in seeds/
          mend:     Add an entry with file: a.txt, or remove the file.

      seeds/catalog.yaml:1:3  [0]  [wrong-value]
          found:    "a.txt"
          expected: named fields (name: value)
          mend:     Write named fields (name: value) in entry 1.

      2 problems"
    `);
  });

  test('when a field is missing', () => {
    expect(complaints(good.replace('  lang: en\n', ''))).toMatchInlineSnapshot(`
      "seeds/catalog.yaml:1:3  [0].lang  [missing-field]
          found:    nothing
          expected: one of en, zh
          mend:     Add "lang" to entry 1, with one of these values.

      1 problem"
    `);
  });

  test('when one language of a text is missing', () => {
    expect(complaints(good.replace(', zh: 全文', ''))).toMatchInlineSnapshot(`
      "seeds/catalog.yaml:9:3  [0].extent.zh  [missing-field]
          found:    nothing
          expected: text
          mend:     Add "zh" to [0].extent.

      1 problem"
    `);
  });

  test('when a field is unknown', () => {
    expect(complaints(good.replace('published:', 'publishd:'))).toMatchInlineSnapshot(`
      "seeds/catalog.yaml:7:3  [0].publishd  [unknown-field]
          found:    the unknown field "publishd"
          expected: a field of the schema in src/sources/catalog.ts
          mend:     Correct the spelling of the field, or delete it.

      1 problem"
    `);
  });

  test('when a date is no date', () => {
    expect(complaints(good.replace('2024-08-28', '2024-02-30'))).toMatchInlineSnapshot(`
      "seeds/catalog.yaml:7:3  [0].published  [wrong-value]
          found:    "2024-02-30"
          expected: a date such as 2024-07-21
          mend:     Rewrite "published" so that it is a date such as 2024-07-21.

      1 problem"
    `);
  });

  test('when its rule list and outline are unknown', () => {
    expect(complaints(good.replace('rules: plain', 'rules: plane').replace('outline: plain', 'outline: pan')))
      .toMatchInlineSnapshot(`
        "seeds/catalog.yaml:11:3  [0].rules  [wrong-value]
            found:    "plane"
            expected: one of bastille-post, china-org-cn, news-rewrite, liaoning-fao, machine-translation, plain
            mend:     Write one of these values in "rules".

        seeds/catalog.yaml:12:3  [0].outline  [wrong-value]
            found:    "pan"
            expected: one of evidence, work-report, press-conference, interview, news, plain-headings, plain
            mend:     Write one of these values in "outline".

        2 problems"
      `);
  });

  test('when two entries have one slug and one file', () => {
    expect(complaints(good + good)).toMatchInlineSnapshot(`
      "seeds/catalog.yaml:13:3  [1].file  [duplicate-file]
          found:    a.txt, which entry 1 has as well
          expected: a file that no other entry has
          mend:     Give one of the two another file, or remove it.

      seeds/catalog.yaml:14:3  [1].slug  [duplicate-slug]
          found:    a-report, which entry 1 has as well
          expected: a slug that no other entry has
          mend:     Give one of the two another slug, or remove it.

      2 problems"
    `);
  });

  test('when a file is not there, and when a file is not described', () => {
    expect(complaints(good, ['b.txt'])).toMatchInlineSnapshot(`
      "seeds/catalog.yaml:1:1  [file-not-described]
          found:    seeds/b.txt, which no entry describes
          expected: one entry for each .txt file in seeds/
          mend:     Add an entry with file: b.txt, or remove the file.

      seeds/catalog.yaml:1:3  [0].file  [file-not-there]
          found:    a.txt
          expected: the name of a file in seeds/
          mend:     Put the file into seeds/, correct the name, or remove the entry.

      2 problems"
    `);
  });

  test('for all of its problems at once', () => {
    const broken = good
      .replace('kind: news', 'kind: rumour')
      .replace('  lang: en\n', '')
      .replace('slug: a-report', 'slug: A report');
    expect(complaints(broken, ['b.txt']).match(/\[[\w-]+\]$/gm)).toEqual([
      '[file-not-described]',
      '[missing-field]',
      '[file-not-there]',
      '[wrong-value]',
      '[wrong-value]',
    ]);
  });
});
