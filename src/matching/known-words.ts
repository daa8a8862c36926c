/** What the words of the dictionary do not say about policy Chinese: short, and each line for a kind of text. */

/**
 * Words that today's administrative texts have far more often than the corpus (newspapers and books of
 * about 2000), or that it has not: so often they count.
 */
export const administrativeWords: Readonly<Record<string, number>> = {
  部门: 1_000_000,
  组织: 100_000,
  政府性: 200_000,
  大中小: 20_000,
  中医院: 3_000,
  工信: 2_000,
  人社: 2_000,
  住建: 2_000,
  供应链: 10_000,
  品牌: 200_000,
  线上: 3_000,
  业主: 3_000,
  经贸: 8_000,
  业态: 3_000,
  光伏: 3_000,
  高铁: 5_000,
  双创: 1_000,
  部委: 2_000,
  群团: 500,
  社群: 1_000,
  惠民: 20_000,
  生鲜: 3_000,
  深港: 3_000,
};

/**
 * Where a form begins or ends at the bar, it does so whatever word would cross there: between what is in
 * the form and what is not (惠民生 is 惠|民生; after an office comes a surname, 主任|何某).
 */
export const knownBoundaries: readonly string[] = [
  '惠|民生',
  '主任|何',
  '发展中|国',
  '河|畔',
  '项目|的',
  '上海|滩',
  '部委|派',
  '各|部委',
];

/**
 * Words that end or begin with a form which is not meant there (马鞍山 is no 鞍山, 党组织 no 党组). In other
 * words it is (示范区, 总工会).
 */
export const wordsHoldingNoTerm: ReadonlySet<string> = new Set(['马鞍山', '党组织']);
