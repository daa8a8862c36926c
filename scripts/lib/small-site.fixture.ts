import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { goodCatalog } from '../../src/sources/catalog.fixture.ts';

/** Files by path: a small repository of one document, one term and one translation. */
export const smallSite: Readonly<Record<string, string>> = {
  'seeds/a.txt': 'A report\n\nRural revitalization goes on. It costs 5 billion yuan.\n',
  'seeds/catalog.yaml': goodCatalog,
  'content/glossary/economy.yaml':
    '- { id: rural-revitalization, zh: 乡村振兴, en: rural revitalization, weight: key, confidence: sure }\n',
  'content/translations/a-report.zh.yaml':
    'p1:\n  s1: 一份报告\np2:\n  s1: 乡村振兴继续推进。\n  s2: 投资50亿元。\n',
};

/** Writes files into a new temporary folder; `remove` takes it away again. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'small-site-'));
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    folder,
    write,
    move: (from: string, to: string) => renameSync(path.join(folder, from), path.join(folder, to)),
    read: (name: string) => readFileSync(path.join(folder, name), 'utf8'),
    /** Every file below a folder, by path. */
    files: (below: string) =>
      readdirSync(path.join(folder, below), { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile())
        .map((item) =>
          path
            .relative(path.join(folder, below), path.join(item.parentPath, item.name))
            .replaceAll(path.sep, '/'),
        )
        .sort(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
