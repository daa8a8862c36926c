import { describe, expect, test } from 'vitest';
import { formatProblems } from '../problem.ts';
import { readTranslation } from './translation.ts';
import { readTranslations, smallDocument } from './translations.fixture.ts';

const file = 'content/translations/a-report.zh.yaml';
const document = smallDocument(['A title'], ['One.', 'Two.', 'Three.', 'Four.'], ['The end.']);

const good = `p1:
  s1: 标题
p2:
  s1: 一。
  s2-s3: 二和三。
  s4:
    - 四之一。
    - 四之二。
p3:
  s1:
    zh: 完。
    note: { en: A remark., zh: 说明。 }
    accept:
      - { number: "3", why: It is a label. }
`;

/** What an editor sees. */
function complaints(text: string): string {
  const read = readTranslation(file, text, document);
  return read.ok ? 'no problem' : formatProblems(read.problems);
}

test('a text, a range, a list of texts and {zh, note, accept} become aligned units, in reading order', () => {
  const read = readTranslation(file, good, document);
  expect(read.ok && read.value.units.map(({ file: _file, ...unit }) => unit)).toEqual([
    { block: 'p1', sentences: ['p1s1'], target: ['标题'], note: undefined, accept: [], line: 2 },
    { block: 'p2', sentences: ['p2s1'], target: ['一。'], note: undefined, accept: [], line: 4 },
    { block: 'p2', sentences: ['p2s2', 'p2s3'], target: ['二和三。'], note: undefined, accept: [], line: 5 },
    {
      block: 'p2',
      sentences: ['p2s4'],
      target: ['四之一。', '四之二。'],
      note: undefined,
      accept: [],
      line: 6,
    },
    {
      block: 'p3',
      sentences: ['p3s1'],
      target: ['完。'],
      note: { en: 'A remark.', zh: '说明。' },
      accept: [{ number: '3', why: 'It is a label.' }],
      line: 10,
    },
  ]);
});

test('blocks may stand in any order; the units follow the document', () => {
  const [first, ...rest] = good.split(/^(?=p)/m);
  const read = readTranslation(file, [...rest, first].join(''), document);
  expect(read.ok && read.value.units.map(({ block }) => block)).toEqual(['p1', 'p2', 'p2', 'p2', 'p3']);
});

test('the number before the first text of a numbered block is its label, and no other', () => {
  const numbered = {
    ...document,
    blocks: document.blocks.map((block) => (block.id === 'p2' ? { ...block, label: '(2) ' } : block)),
  };
  const yaml = good
    .replace('标题', '（一）标题')
    .replace('一。', '（二）一。')
    .replace('二和三。', '（三）二。');
  const read = readTranslation(file, yaml, numbered);
  expect(read.ok && read.value.units.map(({ label, target }) => [label, target.join('|')])).toEqual([
    [undefined, '（一）标题'],
    ['（二）', '一。'],
    [undefined, '（三）二。'],
    [undefined, '四之一。|四之二。'],
    [undefined, '完。'],
  ]);
});

test('s2-3 is s2-s3', () => {
  expect(complaints(good.replace('s2-s3', 's2-3'))).toBe('no problem');
});

describe('a translation can grow:', () => {
  test('a block that is not there is still to be translated', () => {
    const read = readTranslation(file, good.replace(/^p1:[^]+?(?=^p2)/m, ''), document);
    expect(read.ok && read.value.units.map(({ block }) => block)).toEqual(['p2', 'p2', 'p2', 'p3']);
    expect(complaints('')).toBe('no problem');
  });

  test('so is a sentence with nothing behind its colon', () => {
    const read = readTranslation(file, good.replace('s1: 一。', 's1:'), document);
    expect(read.ok && read.value.units.map(({ target }) => target.length)).toEqual([1, 0, 1, 2, 1]);
  });
});

describe('the English of a Chinese document', () => {
  const chinese = { ...smallDocument(['标题'], ['一。', '二。']), lang: 'zh' as const };
  const file = 'content/translations/a-report.en.yaml';

  test('is read as the Chinese of an English one', () => {
    const yaml = 'p1:\n  s1: A title\np2:\n  s1: { en: One., note: { en: A remark., zh: 说明。 } }\n  s2:\n';
    const read = readTranslation(file, yaml, chinese);
    expect(read.ok && read.value.units.map(({ target, note }) => [target, note?.en])).toEqual([
      [['A title'], undefined],
      [['One.'], 'A remark.'],
      [[], undefined],
    ]);
  });

  test('is asked for in its own words', () => {
    const read = readTranslation(file, 'p1:\n  s1: { zh: 标题 }\np2: 2\n', chinese);
    const problems = read.ok ? '' : formatProblems(read.problems);
    expect(problems).toContain('Write the English of the sentence.');
    expect(problems).toContain('Write one line for each sentence: s1: English.');
  });
});

describe('a translation is refused, with the place and a way to mend it,', () => {
  test('when it names a block that the document does not have', () => {
    expect(complaints(`${good}p9:\n  s1: 多。\n`)).toMatchInlineSnapshot(`
      "content/translations/a-report.zh.yaml:15:1  p9  [translation-block]
          found:    p9
          expected: a block of a-report (p1 to p3)
          mend:     Correct the id, or delete the block.

      1 problem"
    `);
  });

  test('when a block has no sentences', () => {
    expect(complaints(good.replace('p1:\n  s1: 标题', 'p1: 标题'))).toMatchInlineSnapshot(`
      "content/translations/a-report.zh.yaml:1:1  p1  [translation-block]
          found:    no sentences
          expected: s1 to s1
          mend:     Write one line for each sentence: s1: 中文。

      1 problem"
    `);
  });

  test('when it names a sentence that the block does not have', () => {
    expect(complaints(good.replace('s1: 标题', 's1: 标题\n  s2: 副题\n  title: 标题')))
      .toMatchInlineSnapshot(`
        "content/translations/a-report.zh.yaml:3:3  p1 · s2  [translation-sentence]
            found:    s2
            expected: nothing after s1
            mend:     Give every sentence once, in order; join sentences by a range such as s3-s4.

        content/translations/a-report.zh.yaml:4:3  p1 · title  [translation-sentence]
            found:    title
            expected: nothing after s1
            mend:     Give every sentence once, in order; join sentences by a range such as s3-s4.

        2 problems"
      `);
  });

  test('when a sentence is left out between others', () => {
    expect(complaints(good.replace('s2-s3', 's3'))).toMatchInlineSnapshot(`
      "content/translations/a-report.zh.yaml:5:3  p2 · s3  [translation-sentence]
          found:    s3
          expected: s2 (or a range to s4)
          mend:     Give every sentence once, in order; join sentences by a range such as s3-s4.

      1 problem"
    `);
  });

  test('when sentences are left out at the end', () => {
    expect(complaints(good.replace(/ {2}s2-s3[^]*?(?=p3)/, ''))).toMatchInlineSnapshot(`
      "content/translations/a-report.zh.yaml:3:1  p2  [translation-missing]
          found:    sentences up to s1
          expected: 4 sentences
          mend:     Add s2 to s4.

      1 problem"
    `);
  });

  test('when two keys overlap', () => {
    expect(complaints(good.replace('s2-s3', 's1-s3'))).toMatchInlineSnapshot(`
      "content/translations/a-report.zh.yaml:5:3  p2 · s1-s3  [translation-sentence]
          found:    s1-s3
          expected: s2 (or a range to s4)
          mend:     Give every sentence once, in order; join sentences by a range such as s3-s4.

      1 problem"
    `);
  });

  test('when a range goes beyond the end, or backwards', () => {
    expect(complaints(good.replace('s2-s3', 's2-s9'))).toMatchInlineSnapshot(`
      "content/translations/a-report.zh.yaml:5:3  p2 · s2-s9  [translation-sentence]
          found:    s2-s9
          expected: s2 (or a range to s4)
          mend:     Give every sentence once, in order; join sentences by a range such as s3-s4.

      content/translations/a-report.zh.yaml:6:3  p2 · s4  [translation-sentence]
          found:    s4
          expected: s2 (or a range to s4)
          mend:     Give every sentence once, in order; join sentences by a range such as s3-s4.

      2 problems"
    `);
    expect(complaints(good.replace('s2-s3', 's3-s2')).match(/\[[\w-]+\]/g)).toEqual([
      '[translation-sentence]',
      '[translation-sentence]',
    ]);
  });

  test.each([
    ['a text', 's1: 标题', 's1: ""'],
    ['a text of spaces', 's1: 标题', 's1: "  "'],
    ['an empty list', 's1: 标题', 's1: []'],
    ['an empty text in a list', 's1: 标题', 's1: [标题, ""]'],
  ])('when the Chinese of a sentence is empty (%s)', (_name, before, after) => {
    expect(complaints(good.replace(before, after))).toMatch(
      /^content\/translations\/a-report\.zh\.yaml:2:3 {2}p1 · s1 {2}\[translation-text\]\n {4}found: {4}\S.*\n {4}expected: a text, a list of texts, or \{zh, note, accept\}\n {4}mend: {5}Write the Chinese of the sentence\.\n\n1 problem$/,
    );
  });

  test('when the Chinese of a sentence is a number', () => {
    expect(complaints(good.replace('s1: 标题', 's1: 2022'))).toMatchInlineSnapshot(`
      "content/translations/a-report.zh.yaml:2:3  p1 · s1  [translation-text]
          found:    2022
          expected: a text, a list of texts, or {zh, note, accept}
          mend:     Put it in quotation marks.

      1 problem"
    `);
  });

  test('when {zh, note, accept} has no zh', () => {
    expect(complaints(good.replace('    zh: 完。\n', ''))).toMatchInlineSnapshot(`
      "content/translations/a-report.zh.yaml:10:3  p3 · s1 · zh  [translation-text]
          found:    nothing
          expected: a text, or a list of texts
          mend:     Write the Chinese of the sentence.

      1 problem"
    `);
  });

  test('when a note stands in one language only', () => {
    expect(complaints(good.replace(', zh: 说明。', ''))).toMatchInlineSnapshot(`
      "content/translations/a-report.zh.yaml:12:5  p3 · s1 · note.zh  [translation-text]
          found:    nothing
          expected: text
          mend:     Add "zh" to note.

      1 problem"
    `);
    expect(complaints(good.replace('{ en: A remark., zh: 说明。 }', '说明。'))).toContain(
      'p3 · s1 · note  [translation-text]\n    found:    "说明。"\n    expected: both languages: {en, zh}',
    );
  });

  test('when a field is unknown', () => {
    expect(complaints(good.replace('note:', 'notes:'))).toMatchInlineSnapshot(`
      "content/translations/a-report.zh.yaml:12:5  p3 · s1 · notes  [translation-text]
          found:    the unknown field "notes"
          expected: zh, note (en and zh), accept (what is accepted, and why)
          mend:     Correct the spelling of the field, or delete it.

      1 problem"
    `);
  });

  test('when an acceptance does not say what or why', () => {
    for (const accept of [
      '{ number: "3" }',
      '{ why: It is a label. }',
      '{ number: "3", term: x, why: It is. }',
      '{ number: 3, why: It is. }',
      'yes',
    ]) {
      expect(complaints(good.replace('{ number: "3", why: It is a label. }', accept)), accept).toContain(
        'p3 · s1 · accept[0]  [translation-text]',
      );
    }
    expect(complaints(good.replace(', why: It is a label.', ''))).toMatchInlineSnapshot(`
      "content/translations/a-report.zh.yaml:14:9  p3 · s1 · accept[0]  [translation-text]
          found:    {"number":"3"}
          expected: one of term, number, latin, punctuation, avoided, varied, untranslated and formula, and why
          mend:     Rewrite "accept[0]" so that it is one of term, number, latin, punctuation, avoided, varied, untranslated and formula, and why.

      1 problem"
    `);
  });

  test('when it is malformed YAML', () => {
    expect(complaints(good.replace('s1: 一。', 's1: "一。'))).toMatch(
      /^content\/translations\/a-report\.zh\.yaml:4:7 {2}\[translation-yaml\]/,
    );
    expect(complaints(good.replace('s1: 一。', 's1: “六稳”: 一。'))).toMatchInlineSnapshot(`
      "content/translations/a-report.zh.yaml:4:7  [translation-yaml]
          found:    a colon with a space after it within a value, which YAML takes for a field
          expected: a map from block id to sentences
          mend:     Mend the YAML here: quote a value that holds ": " or " #", or begins with a quote mark or a bracket; indent by two spaces.

      1 problem"
    `);
  });

  test('when a block or a sentence stands twice', () => {
    expect(complaints(`${good}p1:\n  s1: 标题\n`)).toMatchInlineSnapshot(`
      "content/translations/a-report.zh.yaml:15:1  [translation-yaml]
          found:    "p1" twice in one place
          expected: a map from block id to sentences
          mend:     Remove one of the two, or correct its name.

      1 problem"
    `);
    expect(complaints(good.replace('s1: 一。', 's1: 一。\n  s1: 一。'))).toContain(
      'a-report.zh.yaml:5:3  [translation-yaml]\n    found:    "s1" twice in one place',
    );
  });

  test('when it uses an alias, whether or not there is an anchor', () => {
    expect(complaints(good.replace('s1: 一。', 's1: *one'))).toMatchInlineSnapshot(`
      "content/translations/a-report.zh.yaml:4:7  [translation-yaml]
          found:    the YAML alias *one
          expected: a value that is written out
          mend:     Put the value in quote marks: YAML gives a * at its beginning a meaning of its own.

      1 problem"
    `);
    expect(complaints(good.replace('s1: 标题', 's1: &one 标题').replace('s1: 一。', 's1: *one'))).toContain(
      'a-report.zh.yaml:4:7  [translation-yaml]\n    found:    the YAML alias *one',
    );
  });

  test('when it is no map', () => {
    expect(complaints('- p1\n')).toMatchInlineSnapshot(`
      "content/translations/a-report.zh.yaml:1:1  [translation-yaml]
          found:    no map
          expected: a map from block id to sentences
          mend:     Begin each block with its id and a colon: p1:

      1 problem"
    `);
  });

  test('for all of its problems at once, each with its line', () => {
    const broken = good.replace('标题', '""').replace('s2-s3', 's3').replace(', zh: 说明。', '') + 'p7: {}\n';
    expect(complaints(broken).match(/^content.*$/gm)).toEqual([
      'content/translations/a-report.zh.yaml:2:3  p1 · s1  [translation-text]',
      'content/translations/a-report.zh.yaml:5:3  p2 · s3  [translation-sentence]',
      'content/translations/a-report.zh.yaml:12:5  p3 · s1 · note.zh  [translation-text]',
      'content/translations/a-report.zh.yaml:15:1  p7  [translation-block]',
    ]);
  });
});

describe.each(readTranslations())('the translation of $slug', ({ document: source, translation }) => {
  test('has every sentence of its blocks exactly once, in order', () => {
    const blocks = new Set(translation.units.map(({ block }) => block));
    expect(translation.units.flatMap(({ sentences }) => sentences)).toEqual(
      source.blocks
        .filter(({ id }) => blocks.has(id))
        .flatMap(({ sentences }) => sentences.map(({ id }) => id)),
    );
  });

  test('has whole texts, each on a line of its own', () => {
    expect(
      translation.units.filter(({ target }) => target.some((text) => text.trim() !== text || text === '')),
    ).toEqual([]);
    const lines = translation.units.map(({ line }) => line);
    expect(new Set(lines).size).toBe(lines.length);
  });
});

/** What was translated whole stays whole. */
const whole = [
  'liaoning-county-development-2024',
  'liaoning-government-work-report-2022',
  'liaoning-revitalization-meetings-2025',
  'new-urbanization-action-plan-2024',
  'scio-liaoning-livelihood-2024',
];

test.each(whole)('every sentence of %s has its translation', (slug) => {
  const found = readTranslations().find((one) => one.slug === slug)!;
  const translated = found.translation.units.filter(({ target }) => target.length > 0);
  expect(translated.flatMap(({ sentences }) => sentences)).toEqual(
    found.document.blocks.flatMap(({ sentences }) => sentences.map(({ id }) => id)),
  );
});
