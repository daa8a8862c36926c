import { expect, test } from 'vitest';
import { readRealGlossary } from '../glossary/real-glossary.fixture.ts';
import type { Lang } from '../languages.ts';
import { linkableForms } from './forms.ts';
import { createMatcher } from './matcher.ts';

const matcher = createMatcher(linkableForms(readRealGlossary()));

function linked(text: string, lang: Lang): string[] {
  return matcher.match(text, lang).matches.map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['en', 'deployment', 'The deployment of two ships took a day.'],
  ['en', 'nationality', 'The passenger gave her nationality as Danish.'],
  ['en', 'State Department', 'A spokesman for the State Department in Washington declined to comment.'],
  ['en', 'Democratic Party', 'The Democratic Party lost two seats in Ohio.'],
  ['en', 'incisions', 'The surgeon made four incisions in the knee.'],
  ['en', 'positivity', 'Her positivity cheered the whole ward.'],
  ['en', 'bidding', 'The bidding at the auction opened at noon.'],
  ['en', 'demonstrations', 'Students took part in demonstrations against the fees.'],
  ['en', 'migrant workers', 'The charity helps refugees and migrant workers at the border.'],
  ['en', 'official', 'The game is listed on the official website.'],
  ['en', 'biodiversity', 'Islands differ in biodiversity.'],
  ['zh', '民族', '维护民族尊严。'],
  ['zh', '危房', '城区一处危房倒塌。'],
  ['zh', '学位', '他获得博士学位。'],
  ['zh', '审计', '本表未经审计。'],
  ['zh', '中共', '本届展会中共签约三十项。'],
  ['zh', '朝阳', '他住进朝阳医院。'],
] as const)('in %s, %s is no term in: %s', (lang, form, text) => {
  expect(linked(text, lang)).not.toContain(form);
});

test.each([
  ['en', 'deployment', 'Offices followed the deployment of the Party committee.'],
  ['en', 'nationality', 'Citizens of every nationality, Han or Manchu, live in autonomous counties.'],
  ['en', 'democratic parties', 'The CPC consults with the democratic parties.'],
  ['en', 'bidding', 'Contracts for the project go to public tender and bidding.'],
  ['en', 'demonstrations', 'Pilot runs and demonstrations of new equipment will begin.'],
  ['en', 'migrant workers', 'Unpaid wages of migrant workers will be settled.'],
  ['en', 'officials', 'Officials at the primary level carry less paperwork.'],
  ['zh', '民族', '全国各地、各个民族一起努力。'],
  ['zh', '危房', '改造农村危房两千户。'],
  ['zh', '学位', '新增义务教育学位三万个。'],
  ['zh', '审计', '加强审计，管好财政资金。'],
  ['zh', '中共', '中共辽宁省第十二届委员会'],
] as const)('in %s, %s is a term in: %s', (lang, form, text) => {
  expect(linked(text, lang).join(' ').toLowerCase()).toContain(form.toLowerCase());
});
