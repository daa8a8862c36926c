import { expect, test } from 'vitest';
import type { TermHit } from '../../search/rank.ts';
import { onlyAnswer } from './answer-card.ts';

const hit = (points: number, isPart = false) =>
  ({ row: ['id', '六稳', 'six', '', 0, 't'], score: points, isPart }) as unknown as TermHit;

test('one exact hit is the answer; two, a beginning or a part of the query are none', () => {
  expect(onlyAnswer([hit(101), hit(67)])).toBeDefined();
  expect(onlyAnswer([hit(99)])).toBeDefined();
  expect(onlyAnswer([hit(101), hit(101)])).toBeUndefined();
  expect(onlyAnswer([hit(86)])).toBeUndefined();
  expect(onlyAnswer([hit(101, true)])).toBeUndefined();
  expect(onlyAnswer([])).toBeUndefined();
});
