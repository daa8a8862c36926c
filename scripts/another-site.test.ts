import path from 'node:path';
import { expect, test } from 'vitest';
import { generatedDocuments, generatedTerms, readingIn } from './lib/read-generated.ts';
import { buildContent } from './lib/build-content.ts';
import { addDocuments } from './lib/intake/add-documents.ts';
import { temporaryFolder } from './lib/small-site.fixture.ts';

const regulations = `港口管理条例

第一条　为了加强港口管理，制定本条例。

第二条　港口的规划、建设、维护，适用本条例。
`;
const regulationsInEnglish = `Regulations on the Administration of Ports

Article 1 These Regulations are made to strengthen the administration of ports.

Article 2 They apply to the planning, building and upkeep of ports.
`;
const speech = `# Remarks on Shipping

Dear colleagues,

We will build **green ports** and keep port administration simple.
`;
const page = `<html><head><title>港口吞吐量稳步增长</title></head><body><h1>港口吞吐量稳步增长</h1>
<p>来源：新华社　2024-05-01</p><p>今年以来，港口管理不断改进，绿色港口建设加快。</p></body></html>`;

test('a site of another subject is built from an empty folder, a command for each document', async () => {
  const disk = temporaryFolder({
    'in/tiaoli.txt': regulations,
    'in/regulations.txt': regulationsInEnglish,
    'in/remarks.md': speech,
    'in/news.html': page,
    'content/glossary/transport.yaml':
      '- { id: green-port, zh: 绿色港口, en: green port, weight: general, confidence: sure }\n' +
      '- { id: port-administration, zh: 港口管理, en: port administration, weight: general, confidence: sure }\n',
  });
  try {
    const complaints: string[] = [];
    const add = (...args: string[]) =>
      addDocuments(args, path.join(disk.folder, 'seeds'), {
        say: () => undefined,
        complain: (line) => complaints.push(line),
      });
    const file = (name: string) => path.join(disk.folder, 'in', name);
    await add(file('tiaoli.txt'), '--pair', file('regulations.txt'));
    await add(file('remarks.md'), file('news.html'));
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
