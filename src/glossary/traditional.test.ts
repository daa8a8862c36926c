import { expect, test } from 'vitest';
import { traditionalOf } from './traditional.ts';

test.each([
  ['乡村振兴', '鄉村振興'],
  ['发展', '發展'],
  ['理发', '理髮'],
  ['恢复', '恢復'],
  ['干部', '幹部'],
  ['干净', '乾淨'],
  ['干预', '干預'],
  ['城里', '城裡'],
  ['公里', '公里'],
  ['关系', '關係'],
  ['体系', '體系'],
  ['制造', '製造'],
  ['制度', '制度'],
  ['标准', '標準'],
  ['准入', '准入'],
  ['平台', '平臺'],
  ['群众', '群眾'],
  ['党', '黨'],
  ['污染防治', '污染防治'],
  ['软件', '軟件'],
  ['5G基站', '5G基站'],
  ['', ''],
])('%s in Traditional characters is %s', (simplified, traditional) => {
  expect(traditionalOf(simplified)).toBe(traditional);
});
