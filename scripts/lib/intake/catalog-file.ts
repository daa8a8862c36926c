import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IntakeError } from '../../../src/intake/types.ts';
import type { KnownPublisher } from '../../../src/intake/known-publishers.ts';
import { isLang, type Lang } from '../../../src/languages.ts';
import { readYaml } from '../../../src/yaml.ts';
import type { LineOverrides } from '../../../src/sources/layout/line-overrides.ts';

/** An entry of the catalog as far as the intake has to know it. */
export interface StandingEntry {
  slug: string;
  texts: {
    lang: Lang | undefined;
    file: string;
    received: string | undefined;
    /** What an editor has said of it: single lines, and the list of its cleaning rules. */
    lines: LineOverrides;
    rules: string | undefined;
  }[];
}

/** `seeds/catalog.yaml` as it stands: its text, and which documents and files it has. */
export interface CatalogFile {
  file: string;
  text: string;
  entries: StandingEntry[];
}

type Fields = Readonly<Record<string, unknown>>;

/** @throws {IntakeError} where it is no YAML */
export function readCatalogFile(seeds: string): CatalogFile {
  const file = path.posix.join(seeds, 'catalog.yaml');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const entries = listOf(valueOf(file, text))
    .map(fieldsOf)
    .map((entry) => ({
      slug: String(entry.slug),
      texts: listOf(entry.texts)
        .map(fieldsOf)
        .map((one) => ({
          lang: isLang(one.lang) ? one.lang : undefined,
          file: String(one.file),
          received: fieldsOf(one.received).file as string | undefined,
          lines: Object.fromEntries(
            Object.entries(fieldsOf(one.lines)).map(([line, kind]) => [line, String(kind)]),
          ),
          rules: typeof one.rules === 'string' ? one.rules : undefined,
        })),
    }));
  return { file, text, entries };
}

/** The publishers that `seeds/publishers.yaml` names. */
export function readPublisherNames(seeds: string): KnownPublisher[] {
  const file = path.posix.join(seeds, 'publishers.yaml');
  if (!existsSync(file)) return [];
  return Object.entries(fieldsOf(valueOf(file, readFileSync(file, 'utf8')))).flatMap(([id, publisher]) => {
    const { en, zh } = fieldsOf(fieldsOf(publisher).name);
    return typeof en === 'string' && typeof zh === 'string' ? [{ id, name: { en, zh } }] : [];
  });
}

function valueOf(file: string, text: string): unknown {
  const yaml = readYaml(file, text, { rule: 'malformed-yaml', expected: 'YAML 1.2' });
  if (yaml.ok) return yaml.value.value;
  throw new IntakeError(`cannot be added: ${file} has an error; npm run build:content says where`);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
