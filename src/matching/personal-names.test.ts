import { expect, test } from 'vitest';
import { markedForm } from './marked-form.fixture.ts';
import { isGivenName } from './personal-names.ts';

const isName = (marked: string) => isGivenName(...markedForm(marked));

test.each([
  '政策研究室主任吴|春耕|介绍情况',
  '市长陈|东北|到会',
  '记者 周|振兴|',
  '“路通了。”孙|国企|说，',
  '，赵|民生|表示',
])('a given name is no term: %s', (marked) => {
  expect(isName(marked)).toBe(true);
});

test.each([
  '局长谈|春耕|',
  '市长要求抓|春耕|',
  '在吴|春耕|时节',
  '记者从|东北|获悉',
  '村民|春耕|忙',
  '书记孙|东北地区|',
])('and a term is no given name: %s', (marked) => {
  expect(isName(marked)).toBe(false);
});
