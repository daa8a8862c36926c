/**
 * A small repository of documents whose texts are mixed in every way: one language alone, either, and both,
 * received or translated here in part. Files by path.
 */
export const mixedTexts: Readonly<Record<string, string>> = {
  'seeds/publishers.yaml': `county-government:
  name: { en: Government of Green County, zh: 青县人民政府 }
  note: { en: Published by the county itself., zh: 由该县自行发布。 }
`,
  'seeds/catalog.yaml': `- slug: chinese-alone
  titles: { en: Notice on Village Roads, zh: 关于乡村道路的通知 }
  translatedTitle: en
  kind: notice
  number: 青政发〔2024〕3号
  texts:
    - lang: zh
      status: original
      file: chinese-alone.txt
      publisher: county-government
      published: 2024-03-01
      address: https://example.org/notice.html
      read: 2024-06-30
- slug: english-alone
  titles: { en: White Paper on Clean Rivers, zh: 清洁河流白皮书 }
  translatedTitle: zh
  kind: white-paper
  texts:
    - lang: en
      status: original
      file: english-alone.txt
      publisher: { en: Office of Rivers, zh: 河流办公室 }
      published: 2023-05-05
- slug: official-pair
  titles: { en: Opinions on Green Development, zh: 关于绿色发展的意见 }
  kind: opinions
  texts:
    - lang: zh
      status: original
      file: official-pair.zh.txt
      publisher: county-government
      published: 2024-01-10
    - lang: en
      status: official-translation
      file: official-pair.en.txt
      publisher: { en: Foreign Office of Green County, zh: 青县外事办公室 }
      published: 2024-02-20
- slug: english-with-own-chinese
  titles: { en: Speech on Food Security, zh: 关于粮食安全的讲话 }
  translatedTitle: zh
  kind: speech
  texts:
    - lang: en
      status: agency-translation
      file: english-with-own-chinese.txt
      publisher: { en: Some Agency, zh: 某通讯社 }
- slug: chinese-with-own-english
  titles: { en: Plan for Rural Revitalization, zh: 乡村振兴规划 }
  translatedTitle: en
  kind: plan
  texts:
    - lang: zh
      status: original
      file: chinese-with-own-english.txt
      publisher: county-government
`,
  'seeds/chinese-alone.txt': `关于乡村道路的通知

乡村道路建设要推进乡村振兴。资金50万元。

各村年底前完成。
`,
  'seeds/english-alone.txt': `White Paper on Clean Rivers

Clean rivers serve rural revitalization. Fish came back in 2022.
`,
  'seeds/official-pair.zh.txt': `关于绿色发展的意见

一、总体要求

坚持绿色发展，全面推进乡村振兴。到2025年，森林覆盖率达到43%。

严守耕地保护红线，面积不少于1200万亩。

二、重点任务

发展清洁能源，装机容量达到3000万千瓦。加强水污染治理。

本意见自发布之日起施行。

指标\t\t2025年
森林覆盖率\t%\t43
清洁能源装机\t万千瓦\t3000
`,
  'seeds/official-pair.en.txt': `Opinions on Green Development

I. General Requirements

We will pursue green development and advance rural revitalization across the board. By 2025, forest coverage will reach 43 percent.

We will hold the red line of farmland protection. The area will be no less than 12 million mu.

II. Key Tasks

We will develop clean energy, with an installed capacity of 30 million kilowatts. Water pollution control will be strengthened.

These Opinions take effect on the date of issue.

The translators thank the forest stations of the county, which answered every question of theirs.

Indicator\t\t2025
Forest coverage\tpercent\t43
Clean energy capacity\tmillion kilowatts\t30
`,
  'seeds/english-with-own-chinese.txt': `Speech on Food Security

Food security comes first. Rural revitalization follows.

We will keep 5 million hectares of farmland. Nobody will touch it.

Thank you.
`,
  'seeds/chinese-with-own-english.txt': `乡村振兴规划

乡村振兴要久久为功。产业是基础。

到2030年，建成100个示范村。
`,
  'content/glossary/agriculture-rural.yaml': `- id: rural-revitalization
  zh: 乡村振兴
  en: rural revitalization
  weight: key
  confidence: sure
- id: food-security
  zh: 粮食安全
  en: food security
  weight: key
  confidence: sure
`,
  'content/glossary/environment.yaml': `- id: green-development
  zh: 绿色发展
  en: green development
  weight: key
  confidence: sure
- id: clean-energy
  zh: 清洁能源
  en: clean energy
  weight: standard
  confidence: sure
`,
  'content/translations/english-with-own-chinese.zh.yaml': `p1:
  s1: 关于粮食安全的讲话
p2:
  s1: 粮食安全第一。
  s2: 其次是乡村振兴。
p3:
  s1:
  s2: 谁也不会动它。
`,
  'content/translations/chinese-with-own-english.en.yaml': `p1:
  s1: Plan for Rural Revitalization
p2:
  s1: Rural revitalization is long work.
  s2: Industry is its basis.
`,
  'content/alignments/official-pair.yaml': `# The Chinese has one sentence where the English has two.
p4s1: [We will hold the red line, The area will be]
`,
};
