import path from 'node:path';
import { expect, test } from 'vitest';
import { generatedDocuments, generatedTerms, readingIn } from './lib/read-generated.ts';
import { buildContent } from './lib/build-content.ts';
import { addDocuments } from './lib/intake/add-documents.ts';
import { temporaryFolder } from './lib/small-site.fixture.ts';
import { addingThem, portGlossary, threeDocuments } from './lib/three-documents.fixture.ts';

test('a site of another subject is built from an empty folder, a command for each document', async () => {
  const disk = temporaryFolder({
    ...Object.fromEntries(Object.entries(threeDocuments).map(([name, text]) => [`in/${name}`, text])),
    'content/glossary/transport.yaml': portGlossary,
  });
  try {
    const complaints: string[] = [];
    const inFolder = (name: string) => (name in threeDocuments ? path.join(disk.folder, 'in', name) : name);
    for (const args of addingThem)
      await addDocuments(args.map(inFolder), path.join(disk.folder, 'seeds'), {
        say: () => undefined,
        complain: (line) => complaints.push(line),
      });
    expect(complaints).toEqual([]);

    expect(buildContent(disk.folder)).toMatchObject({ ok: true });
    const read = readingIn(`${disk.folder}/content/generated`);
    const documents = generatedDocuments(read);
    expect(
      documents.map(({ id, kind, texts }) => [
        id,
        kind,
        ...texts.map(({ lang, status }) => `${lang} ${status}`),
      ]),
    ).toEqual([
      ['regulations-administration-ports', 'law', 'zh original', 'en agency-translation'],
      ['remarks-shipping', 'speech', 'en agency-translation'],
      ['news-2024', 'news', 'zh original'],
    ]);
    expect(documents[2]!.texts[0]).toMatchObject({ published: '2024-05-01', publisher: { zh: '新华社' } });
    const terms = generatedTerms(read);
    expect(terms.map(({ id }) => id)).toEqual(['green-port', 'port-administration']);
    expect(documents.flatMap(({ terms: used }) => used.map(({ id }) => id))).toContain('green-port');
  } finally {
    disk.remove();
  }
});
