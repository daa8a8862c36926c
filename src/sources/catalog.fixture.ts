/** `seeds/catalog.yaml` of a repository with one document, `seeds/a.txt`. */
export const goodCatalog = `- slug: a-report
  titles: { en: A report, zh: 一份报告 }
  shortTitles: { en: Report, zh: 报告 }
  kind: news
  extent: { en: Full text, zh: 全文 }
  texts:
    - lang: en
      status: original
      file: a.txt
      publisher: { en: Somebody, zh: 某人 }
      published: 2024-08-28
      provenance: { en: Reliable., zh: 可靠。 }
      rules: plain
      outline: plain
`;
