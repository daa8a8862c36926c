import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatProblems } from '../problem.ts';
import { readGlossary } from './read-glossary.ts';

const fixtures = new URL('fixtures/broken/', import.meta.url);

/** The files of a fixture: `sources.yaml` as if it stood in content/sources, the others in content/glossary. */
function filesOf(name: string) {
  const folder = new URL(`${name}/`, fixtures);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({
      file: `content/${file === 'sources.yaml' ? 'sources' : 'glossary'}/${file}`,
      text: readFileSync(new URL(file, folder), 'utf8'),
    }));
}

function readFixture(files: { file: string; text: string }[]) {
  const isSource = ({ file }: { file: string }) => file.startsWith('content/sources/');
  return readGlossary(
    files.filter((file) => !isSource(file)),
    { sources: files.filter(isSource) },
  );
}

/** What an editor sees. */
function complaints(files: { file: string; text: string }[]): string {
  const read = readFixture(files);
  return read.ok ? 'no problem' : formatProblems(read.problems);
}

describe('a broken glossary is refused with all that is wrong:', () => {
  test.each(readdirSync(fixtures))('%s', async (name) => {
    await expect(`${complaints(filesOf(name))}\n`).toMatchFileSnapshot(
      `fixtures/broken/${name}/problems.txt`,
    );
  });

  test('every problem says where, what, what should be and what to do', () => {
    for (const name of readdirSync(fixtures)) {
      const read = readFixture(filesOf(name));
      expect(read.ok, name).toBe(false);
      for (const problem of read.ok ? [] : read.problems) {
        expect(problem).toMatchObject({
          file: expect.stringMatching(/^content\/(glossary|sources)\//),
          line: expect.any(Number),
          rule: expect.stringMatching(/^[a-z-]+$/),
          found: expect.stringMatching(/./),
          mend: expect.stringMatching(/\.$/),
        });
        expect(formatProblems([problem])).not.toMatch(/undefined|\[object|NaN/);
      }
    }
  });
});

const good = `- id: six-stabilities
  zh: 六稳
  en: six stabilities
  weight: key
  confidence: sure
  stop: { en: [the six stabilities song] }
  renderings:
    - { en: stability on six fronts, status: admitted, link: false }
    - { en: six steadies, status: deprecated, case: exact, reason: { en: A calque., zh: 直译。 } }
    - { zh: 六个稳定, status: lookup, cues: [就业], requires: [金融, 外贸] }
  related: [six-protections]
- { id: six-protections, zh: 六保, en: six protections, weight: standard, confidence: likely, link: false, requires: { zh: [民生] } }
`;

describe('a good glossary', () => {
  const read = readGlossary([{ file: 'content/glossary/economy.yaml', text: good }]);
  const terms = read.ok ? read.value : [];

  test('gives its terms in order, with their topic and place', () => {
    expect(terms).toMatchObject([
      {
        id: 'six-stabilities',
        topic: 'economy',
        weight: 'key',
        confidence: 'sure',
        zhHant: '六穩',
        pinyin: ['liù', 'wěn'],
        related: ['six-protections'],
        file: 'content/glossary/economy.yaml',
        line: 1,
      },
      {
        id: 'six-protections',
        topic: 'economy',
        weight: 'standard',
        confidence: 'likely',
        related: [],
        members: [],
        line: 12,
      },
    ]);
  });

  test('gives every form with its status, the preferred ones first', () => {
    expect(
      terms[0]!.renderings.map(({ lang, text, status, link, exactCase }) => [
        lang,
        text,
        status,
        link,
        exactCase,
      ]),
    ).toEqual([
      ['zh', '六稳', 'preferred', true, false],
      ['en', 'six stabilities', 'preferred', true, false],
      ['en', 'stability on six fronts', 'admitted', false, false],
      ['en', 'six steadies', 'deprecated', true, true],
      ['zh', '六个稳定', 'lookup', true, false],
    ]);
    expect(terms[0]!.renderings[1]!.stop).toEqual(['the six stabilities song']);
    expect(terms[0]!.renderings[4]!.cues).toEqual(['就业']);
    expect(terms[0]!.renderings[4]!.requires).toEqual(['金融', '外贸']);
    expect(terms[1]!.renderings.map(({ requires }) => requires)).toEqual([['民生'], []]);
  });

  test('links no form of an entry that is not to be linked', () => {
    expect(terms[1]!.renderings.map(({ link }) => link)).toEqual([false, false]);
  });

  test('has in every list of required words at least one, each once', () => {
    const withRequires = (list: string) =>
      complaints([
        {
          file: 'content/glossary/a.yaml',
          text: `- { id: a, zh: 试点, en: trial, weight: key, confidence: sure, requires: { en: ${list} } }\n`,
        },
      ]);
    expect(withRequires('[pilot]')).toBe('no problem');
    expect(withRequires('[]')).toContain('requires.en');
    expect(withRequires('[pilot, Pilot]')).toContain('requires.en[1]');
  });

  test('may have two senses of one headword that name each other', () => {
    const text = `- { id: a, zh: 建议, en: proposal, weight: key, confidence: sure, confusable: [b] }\n- { id: b, zh: 建议, en: suggestion, weight: key, confidence: sure, related: [a] }\n`;
    expect(complaints([{ file: 'content/glossary/a.yaml', text }])).toBe('no problem');
  });

  test('may have Windows line ends and a byte order mark', () => {
    expect(
      complaints([{ file: 'content/glossary/a.yaml', text: `\uFEFF${good.replaceAll('\n', '\r\n')}` }]),
    ).toBe('no problem');
  });

  test('may refer to a term in another file', () => {
    const [first, second] = good.split(/(?<=\n)(?=- \{ id: six-protections)/);
    expect(
      complaints([
        { file: 'content/glossary/a.yaml', text: first! },
        { file: 'content/glossary/b.yaml', text: second! },
      ]),
    ).toBe('no problem');
  });
});
