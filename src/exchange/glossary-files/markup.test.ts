import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { RelaxNGValidator, XmlDocument, type XmlElement } from 'libxml2-wasm';
import { Schema } from 'node-schematron';
import { describe, expect, test } from 'vitest';
import { entryWith, hostileEntries, pairOfEntries } from './entries.fixture.ts';
import type { ExportEntry } from './export-entry.ts';
import { glossaryJson } from './json.ts';
import { skosJsonLd } from './skos.ts';
import { tbx2 } from './tbx-2.ts';
import { tbx } from './tbx.ts';

const date = '2026-11-28';
const schemaFile = (name: string) =>
  fileURLToPath(new URL(`../../../../shared/schemas/${name}`, import.meta.url));
const hasSchemas = existsSync(schemaFile('TBXcoreStructV03.rng'));
if (!hasSchemas) console.warn('../shared/schemas is not there: TBX is not validated.');

function validatorOf(name: string) {
  const rng = XmlDocument.fromString(readFileSync(schemaFile(name), 'utf8'));
  const validator = RelaxNGValidator.fromDoc(rng);
  return (text: string) => {
    using document = XmlDocument.fromString(text);
    validator.validate(document);
  };
}

const versions = [
  {
    name: 'TBX of 2019',
    write: tbx,
    rng: 'TBXcoreStructV03.rng',
    ns: 'urn:iso:std:iso:30042:ed-2',
    term: 'termSec',
  },
  { name: 'TBX of 2008', write: tbx2, rng: 'TBXBasicRNGV02.rng', ns: '', term: 'tig' },
];

/** The terms of a file as a program reads them, with their language. */
function termsIn(text: string): [lang: string, term: string][] {
  using document = XmlDocument.fromString(text);
  return (document.find('//*[local-name()="term"]') as XmlElement[]).map((term) => [
    term.parent!.parent!.attr('lang', 'xml')!.value,
    term.content,
  ]);
}

/** What XML can hold of a text, as a parser gives it back. */
function inXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/\r\n?/g, '\n');
}

describe.each(versions)('$name', ({ write, rng, term }) => {
  test('has each form with its status, context, source, reason and evidence', () => {
    using document = XmlDocument.fromString(write([entryWith()], date));
    const sections = document.find(`//*[local-name()="${term}"]`) as XmlElement[];
    const said = sections.map((section) =>
      [...(section.find('*') as XmlElement[])].map((element) => element.content),
    );
    expect(said).toHaveLength(5);
    expect(said.find(([text]) => text === 'six stabilities')).toEqual([
      'six stabilities',
      'preferredTerm-admn-sts',
      'We ensured the six stabilities.',
      'State Council, Report, 2025',
      'Evidence: official text (3 of 3).',
      '依据：正式文本（3／3）。',
    ]);
    expect(said.find(([text]) => text === 'six stables')).toEqual([
      'six stables',
      'deprecatedTerm-admn-sts',
      'State Council, Report, 2025',
      'A stable is for horses. Evidence: official text (3 of 3).',
      '马厩。依据：正式文本（3／3）。',
    ]);
    expect(said.map(([, status]) => status)).toContain('supersededTerm-admn-sts');
  });

  test('names no file, and refers only to what it holds', () => {
    const text = write(pairOfEntries, date);
    expect(text).not.toMatch(/<!DOCTYPE|<!ENTITY|not-in-the-file|six-fronts/);
    expect(text).toContain('target="term-six-stabilities"');
  });

  test('gives every form back, whatever characters it has', () => {
    fc.assert(
      fc.property(hostileEntries, (entries) => {
        expect(
          termsIn(write(entries, date))
            .map(([, text]) => text)
            .toSorted(),
        ).toEqual(entries.flatMap(({ forms }) => forms.map(({ text }) => inXml(text))).toSorted());
      }),
    );
  });

  test.runIf(hasSchemas)('is valid by its RELAX NG schema, whatever characters there are', () => {
    const validate = validatorOf(rng);
    validate(write(pairOfEntries, date));
    validate(
      write(
        pairOfEntries.map((entry) => ({ ...entry, url: { en: '/en/', zh: '/zh/' } })),
        date,
      ),
    );
    fc.assert(
      fc.property(hostileEntries, (entries) => validate(write(entries, date))),
      { numRuns: 40 },
    );
    expect(() =>
      validate(write(pairOfEntries, date).replace('<term>', '<termm>').replace('</term>', '</termm>')),
    ).toThrow();
  });
});

test.runIf(hasSchemas)('TBX of 2019 keeps the rules of its dialect', () => {
  const schema = Schema.fromString(readFileSync(schemaFile('TBX-Basic_DCT.sch'), 'utf8'));
  const messages = (text: string) => schema.validateString(text).map(({ message }) => message?.trim());
  expect(messages(tbx(pairOfEntries, date))).toEqual([]);
  expect(messages(tbx(pairOfEntries, date).replace('style="dct"', 'style="dca"'))).not.toEqual([]);
});

describe('SKOS', () => {
  test('has stable ids, one preferred label in each language, and what is said of each label', async () => {
    const [expanded] = await expandedConcepts([entryWith()]);
    expect(expanded!['@id']).toBe('urn:liaoning-policy-reference:six-stabilities');
    const labels = (kind: string) => expanded![`http://www.w3.org/2008/05/skos-xl#${kind}`] as Label[];
    expect(labels('prefLabel').map((label) => label[form]![0])).toEqual([
      { '@value': '六稳', '@language': 'zh-hans' },
      { '@value': 'six stabilities', '@language': 'en' },
    ]);
    expect(labels('altLabel').map((label) => label[form]![0]!['@value'])).toEqual([
      'stability on six fronts',
      'six steadies',
    ]);
    const [avoided] = labels('hiddenLabel');
    expect(avoided![form]![0]!['@value']).toBe('six stables');
    expect(avoided!['urn:liaoning-policy-reference:administrativeStatus']).toEqual([
      { '@value': 'deprecated' },
    ]);
    expect(avoided!['http://purl.org/dc/terms/source']).toEqual([
      { '@value': 'State Council, Report, 2025' },
    ]);
    expect(avoided!['urn:liaoning-policy-reference:evidenceStrength']).toEqual([{ '@value': 3 }]);
  });

  test('gives every label back, whatever characters it has', async () => {
    await fc.assert(
      fc.asyncProperty(hostileEntries, async (entries) => {
        const concepts = await expandedConcepts(entries);
        const texts = concepts.flatMap((concept) =>
          ['prefLabel', 'hiddenLabel'].flatMap((kind) =>
            (concept[`http://www.w3.org/2008/05/skos-xl#${kind}`] as Label[]).map(
              (label) => label[form]![0]!['@value'],
            ),
          ),
        );
        expect(texts).toEqual(entries.flatMap(({ forms }) => forms.map(({ text }) => text.toWellFormed())));
      }),
      { numRuns: 20 },
    );
  });
});

const form = 'http://www.w3.org/2008/05/skos-xl#literalForm';
type Label = Record<string, { '@value': string | number; '@language'?: string }[]>;

async function expandedConcepts(entries: readonly ExportEntry[]): Promise<Record<string, unknown>[]> {
  const document = JSON.parse(skosJsonLd(entries, date)) as Parameters<typeof jsonld.expand>[0];
  const nodes = (await jsonld.expand(document)) as Record<string, unknown>[];
  return nodes.filter((node) => String(node['@type']) === 'http://www.w3.org/2004/02/skos/core#Concept');
}

test('the JSON holds every entry whole', () => {
  expect(JSON.parse(glossaryJson(pairOfEntries, date))).toEqual({
    name: 'Liaoning Policy Reference',
    date,
    entries: JSON.parse(JSON.stringify(pairOfEntries)) as unknown,
  });
});
