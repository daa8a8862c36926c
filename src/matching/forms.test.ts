import { expect, test } from 'vitest';
import { renderingOf, termWith } from '../glossary/term.fixture.ts';
import type { Term } from '../glossary/types.ts';
import { linkableForms } from './forms.ts';
import { createMatcher } from './matcher.ts';

const term = (own: Pick<Term, 'id' | 'topic' | 'zh' | 'en'>, more: string[] = []): Term =>
  termWith({
    ...own,
    renderings: [
      renderingOf('zh', own.zh),
      renderingOf('en', own.en),
      ...more.map((text) => renderingOf('zh', text)),
    ],
  });

test('forms that leave Liaoning unsaid are local, where the term names it', () => {
  const forms = linkableForms([
    term({ id: 'a', topic: 'organisation', zh: '辽宁图书馆', en: 'Liaoning Library' }, [
      '省图书馆',
      '辽宁省图书馆',
    ]),
    term({ id: 'b', topic: 'organisation', zh: '省会', en: 'provincial capital' }),
  ]);
  expect(forms.filter(({ local }) => local).map(({ text }) => text)).toEqual(['省图书馆']);
});

test('a place is not meant by the street that has its name', () => {
  const matcher = createMatcher(
    linkableForms([
      term({ id: 'yingkou', topic: 'place', zh: '营口', en: 'Yingkou' }),
      term({ id: 'reform', topic: 'economy', zh: '改革', en: 'reform' }),
    ]),
  );
  const found = (text: string) => matcher.match(text, 'zh').matches.map(({ start }) => start);
  expect(['营口路的商店', '营口东路改造', '住在营口大街'].map(found)).toEqual([[], [], []]);
  expect(['营口道路通车', '营口街道办'].map((text) => found(text).length)).toEqual([1, 0]);
  expect(found('改革路径')).toEqual([0]);
});
