import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument, visit } from 'yaml';
import { formatGlossaryFile } from './format.ts';
import { readRealFiles } from './real-glossary.fixture.ts';
import { entry } from './schema.ts';
import { fieldOrder } from './field-order.ts';

function format(text: string): string {
  const read = formatGlossaryFile('a.yaml', text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** The values of a file, whatever the order of its entries. */
function valuesOf(text: string): unknown[] {
  const values = parse(text) as { id: string }[];
  return values.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const untidy = `# Six of them: the economy.

- { zh: 六稳, id: six-stabilities, weight: key, en: "six stabilities", confidence: sure }   # of 2018

# The other six.
- id: six-protections
  confidence: sure
  related:

    - six-stabilities
  stop: { zh: ["六保一"], en: [] }
  authority:
    en: { at: "III: 10", source: gwr-2018 }
  renderings:
    # An old one.
    - { status: admitted, en: 'six guarantees' }
    - status: lookup
      zh: "六保"
  zh: 六个保
  en: six protections
  weight: key
`;

test('entries stand by id, fields in order, lists on a line, everything else in blocks', () => {
  expect(format(untidy)).toMatchInlineSnapshot(`
    "# Six of them: the economy.

    # The other six.
    - id: six-protections
      zh: 六个保
      en: six protections
      weight: key
      confidence: sure
      renderings:
        # An old one.
        - en: six guarantees
          status: admitted
        - zh: 六保
          status: lookup
      related: [six-stabilities]
      authority:
        en:
          source: gwr-2018
          at: "III: 10"
      stop:
        en: []
        zh: [六保一]

    - id: six-stabilities
      zh: 六稳
      en: six stabilities
      weight: key
      confidence: sure
      # of 2018
    "
  `);
});

test('a file that is formatted stays as it is', () => {
  expect(format(format(untidy))).toBe(format(untidy));
});

test('every field of an entry has its place in the order', () => {
  expect(Object.keys(fieldOrder)).toEqual(Object.keys(entry.shape));
});

test('a long text is folded, a list that is too long for a line is written item by item', () => {
  const definition = 'a word '.repeat(60).trim();
  const cues = Array.from({ length: 30 }, (_, index) => `cue ${index}`);
  const text = `- id: a\n  definition: { en: ${definition}, zh: 定义 }\n  cues: { en: [${cues.join(', ')}] }\n`;
  expect(
    format(text)
      .split('\n')
      .filter((line) => line.length > 120),
  ).toEqual([]);
  expect(parse(format(text))).toEqual(parse(text));
  expect(format(text)).toContain('\n      - cue 7\n');
});

test('comments stay with what they stand at', () => {
  const text =
    '# Head.\n\n# Of b.\n- id: b # the id\n  # Of en.\n  en: x\n  zh: 乙\n- id: a\n  related: [b] # the list\n';
  const once = format(text);
  for (const comment of ['# Head.', '# Of b.', '# the id', '# Of en.\n  en: x', '# the list'])
    expect(once).toContain(comment);
  expect(format(once)).toBe(once);
});

test.each(['a: 1\n', '', '- "open\n'])('%j is a problem, not a crash', (text) => {
  expect(formatGlossaryFile('a.yaml', text).ok).toBe(false);
});

describe('no value changes', () => {
  // Some 67,000 lines: slow on a busy machine. What is not changed has the same values, and is not read again.
  test('of the glossary', { timeout: 400_000 }, () => {
    for (const { file, text } of readRealFiles()) {
      const formatted = format(text);
      if (formatted !== text) expect(valuesOf(formatted), file).toEqual(valuesOf(text));
    }
  });

  // Where `format-glossary --check` passes, nothing is changed above: here it is.
  test('of files of the glossary, written in another way', { timeout: 400_000 }, () => {
    const some = readRealFiles().filter((_, index) => index % 10 === 0);
    expect(some.length).toBeGreaterThan(20);
    for (const { file, text } of some) {
      const untidy = JSON.stringify((parse(text) as object[]).toReversed().map(backToFront));
      expect(valuesOf(format(untidy)), file).toEqual(valuesOf(text));
    }
  });

  function backToFront(own: object): object {
    return Object.fromEntries(Object.entries(own).toReversed());
  }

  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      'yes',
      '2018',
      '1e3',
      'a: b',
      '# c',
      '- d',
      "'",
      '"',
      'x '.repeat(80),
      '六稳'.repeat(80),
      ' y',
      'null',
      '~',
    ),
  );
  const entries = fc.uniqueArray(
    fc.record(
      {
        id: fc.stringMatching(/^[a-z]{1,8}$/),
        zh: word,
        en: word,
        related: fc.array(word, { maxLength: 12 }),
        stop: fc.record({ en: fc.array(word, { maxLength: 4 }) }),
        introduced: fc.integer(),
        link: fc.constant(false),
        renderings: fc.array(
          fc.record({ status: word, zh: word, reason: fc.record({ zh: word, en: word }) }),
        ),
      },
      { requiredKeys: ['id'] },
    ),
    { selector: ({ id }) => id, minLength: 1, maxLength: 6 },
  );

  test('of any entries, however they are written, and once is enough', () => {
    fc.assert(
      fc.property(entries, fc.boolean(), (values, flow) => {
        const document = parseDocument(JSON.stringify(values));
        visit(document, {
          Collection: (_, node) => {
            node.flow = flow;
          },
        });
        const text = document.toString({ lineWidth: 0 });
        const once = format(text);
        expect(valuesOf(once)).toEqual(valuesOf(text));
        expect(format(once)).toBe(once);
      }),
      { numRuns: 200 },
    );
  });
});
