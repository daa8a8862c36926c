/** What docs/another-site.md brings in: a regulation in both languages, a speech and a page of news about ports. */
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

/** Files as an editor has them, by name. */
export const threeDocuments: Readonly<Record<string, string>> = {
  'tiaoli.txt': regulations,
  'regulations.txt': regulationsInEnglish,
  'remarks.md': speech,
  'news.html': page,
};

/** What comes after `npm run add-document --`, once for each time. */
export const addingThem: readonly (readonly string[])[] = [
  ['tiaoli.txt', '--pair', 'regulations.txt'],
  ['remarks.md', 'news.html'],
];

export const portGlossary =
  '- { id: green-port, zh: 绿色港口, en: green port, weight: general, confidence: sure }\n' +
  '- { id: port-administration, zh: 港口管理, en: port administration, weight: general, confidence: sure }\n';
