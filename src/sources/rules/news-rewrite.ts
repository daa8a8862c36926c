import { matches, type Found, type Rule } from '../rule.ts';

const publisher = 'news-rewrite';

/** The sentence that asks for comments, from the space before it to the stop at the end of its line. */
function callToAction(source: string): Found[] {
  const opening = ' As we reflect on ';
  return [...source.matchAll(/[^.]+(?:\.$)?/gm)].flatMap(({ 0: stretch, index }) => {
    const start = stretch.indexOf(opening);
    const asks = start >= 0 && stretch.includes('engage with us in the comments', start + opening.length);
    return asks && stretch.endsWith('.')
      ? [{ at: index + start, before: stretch.slice(start), after: '' }]
      : [];
  });
}

/** The page of 002: a rewritten meeting readout, then an "interview" built on it. */
export const newsRewrite: Rule[] = [
  {
    name: 'broken-sentence',
    publisher,
    action: 'mended',
    why: {
      en:
        'A line end inside a sentence, probably where quotation marks were stripped, became a space. ' +
        'The marks themselves were not put back, since nobody can tell where they stood.',
      zh: '句中误入换行（可能因引号丢失所致），此处改为空格；引号原来的位置无从确认，未予补回。',
    },
    find: matches(/(?<=,)\n(?=[a-z])/g, ' '),
  },
  {
    name: 'space-after-comma',
    publisher,
    action: 'mended',
    why: { en: 'A lost space after a comma was put back.', zh: '补回逗号后缺失的空格。' },
    find: matches(/(?<=[A-Za-z],)(?=[A-Za-z])/g, ' '),
  },
  {
    name: 'call-to-action',
    publisher,
    action: 'dropped',
    why: {
      en: 'A closing sentence in which the website asks its readers for comments.',
      zh: '网站在文末邀请读者评论的一句话。',
    },
    find: callToAction,
  },
];
