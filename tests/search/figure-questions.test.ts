import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerFigures, figureQuestion } from '../../src/search/figures.ts';
import { readFigures } from './figures-of-site.ts';

const { names, asked, content } = readFigures();
const questionOf = (query: string) => figureQuestion(query, names, async (lang) => asked[lang]);
const questions = readFileSync('tests/search/figure-questions.tsv', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t') as [query: string, expected: string]);

test.each(questions)('“%s” is answered first by %s', async (query, expected) => {
  const question = await questionOf(query);
  const [figure] = question ? answerFigures(question, content) : [];
  expect(figure ? [figure.indicator, figure.year, figure.kind].join(' ') : 'none').toBe(expected);
});

test('the words that are left out of a question choose no figure by themselves', async () => {
  for (const query of [
    'how many people',
    'built in 2021',
    '2021年完成了多少',
    '去年新增多少',
    'how much per year',
  ])
    expect(await questionOf(query), query).toBeUndefined();
});
