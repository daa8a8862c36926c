import { expect, test } from 'vitest';
import { checkDraft } from './check-draft.ts';
import { createDraftGlossary } from './draft-glossary.ts';
import { draftTerm } from './draft-term.fixture.ts';

const glossary = createDraftGlossary([
  draftTerm('wind-power', '风电', 'wind power'),
  draftTerm('photovoltaics', '光伏', 'photovoltaic'),
  draftTerm('hydropower', '水电', 'hydropower'),
  draftTerm('operating-length', '营业里程', 'operating length'),
  draftTerm('container-throughput', '集装箱吞吐量', 'container throughput'),
]);

const missing = (zh: string, en: string) =>
  checkDraft([{ zh, en }], 'zh', glossary).flatMap(({ rule, term }) =>
    rule === 'term-missing' ? [term] : [],
  );

test('a term may have its head word behind the one that it is coupled with', () => {
  expect(missing('风电、光伏装机', 'installed wind and photovoltaic capacity')).toEqual([]);
  expect(missing('风电、光伏装机', 'installed hydro and photovoltaic capacity')).toEqual(['wind-power']);
  expect(missing('风电装机，光伏装机', 'wind and photovoltaic capacity')).toEqual(['wind-power']);
});

test('a length and a count of containers may be told by their unit', () => {
  expect(missing('高铁营业里程达到4.5万公里。', 'High-speed railways extend 45,000 kilometers.')).toEqual([]);
  expect(missing('集装箱吞吐量4915万标准箱。', 'It handled 49.15 million TEUs.')).toEqual([]);
  expect(missing('高铁营业里程增长4.5%。', 'High-speed railways grew by 4.5 percent.')).toEqual([
    'operating-length',
  ]);
  expect(missing('集装箱吞吐量4915万吨。', 'It handled 49.15 million tons.')).toEqual([
    'container-throughput',
  ]);
});
