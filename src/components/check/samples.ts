/** Texts to try the check page with: two of the site's own documents, and one draft with errors put in. */
import type { DocumentData } from '../../exchange/document-data.ts';

/** The text or source, and its translation where there is one. */
export type Sample = [text: string, translation: string];

export type Samples = Record<'one' | 'two' | 'errors', Sample>;

/** A whole short document, and a long one as far as this many sentences. */
const documentOf = { one: 'liaoning-county-development-2024', two: 'scio-liaoning-livelihood-2024' } as const;
const mostUnits = 40;

export function sampleTexts(documents: readonly DocumentData[]): Samples {
  const blocksOf = (slug: string) => documents.find(({ id }) => id === slug)?.blocks ?? [];
  const units = blocksOf(documentOf.two)
    .flatMap((block) => block.units)
    .slice(0, mostUnits);
  return {
    one: [
      blocksOf(documentOf.one)
        .map(({ text }) => text)
        .join('\n'),
      '',
    ],
    two: [units.map(({ zh }) => zh).join('\n'), units.map(({ en }) => en).join('\n')],
    errors: draftWithErrors,
  };
}

/** After sentences of the Government Work Report of 2022; the English has the errors that drafts have. */
const draftWithErrors: Sample = [
  [
    '2021年，全省地区生产总值27584亿元，增长5.8%。',
    '扎实做好“六稳”工作、全面落实“六保”任务。',
    '规模以上工业增加值增长4.6%，固定资产投资增长2.6%。',
    '坚持稳中求进工作总基调，全面推行林长制。',
    '持续优化营商环境，深化“放管服”改革。',
    '新建高标准农田375万亩，粮食总产量达到507.7亿斤。',
    '乡村振兴全面推进，农村人居环境整治取得成效。',
    '加快推进乡村振兴，让农民生活更加美好。',
  ].join('\n'),
  [
    'In 2021, the GDP of the province reached 27,584 billion yuan, an increase of 5.8 percent.',
    'We did solid work on the six stables and fulfilled the tasks of the six guarantees.',
    'The value added of industrial enterprises above designated size grew by 6.4 percent, ' +
      'and fixed-asset investment by 2.6 percent.',
    'We kept to steady progress, and the long forest system was introduced.',
    'We kept improving the business environment and deepened the “放管服” reform.',
    'We built 250,000 hectares of high-standard farmland, and grain output reached 25.385 million metric tons.',
    'Rural revitalization was advanced on all fronts, and the rural living environment improved.',
    'We sped up rural vitalization to give farmers a better life.',
  ].join('\n'),
];
