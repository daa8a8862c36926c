/**
 * Words that official translations exchange for each other in one and the same term, so that one of them is a
 * paraphrase and not another concept: “steady jobs” for stable employment, the Party for the CPC.
 */
const english = [
  'cpc party',
  'employment jobs job',
  'stable stability stabilize stabilizing steady steadily',
  'photovoltaic photovoltaics solar',
  'city cities municipal',
  'enterprises enterprise companies company firms firm',
  'farmland cropland',
  'elderly senior seniors aged',
  'prevent prevention preventing guard guarding',
  'internet network networks cyber',
  'livelihood wellbeing',
  'build building construct construction',
  'improve enhance strengthen',
  'promote advance boost',
  'unpaid nonpayment arrears',
].map((words) => words.split(' '));

const chinese: readonly (readonly [from: string, to: string])[] = [
  ['地区生产总值', '国内生产总值'],
  ['人群', '群体'],
  ['费用', '成本'],
];

const sets = new Map(english.flatMap((words) => words.map((word) => [word, `≈ ${words[0]}`] as const)));

/** A name for an English word and those that stand for it; none where nothing does. */
export function synonymOf(word: string): string | undefined {
  return sets.get(word);
}

/** A Chinese text with the commoner of two words in the place of the other. */
export function commonChinese(text: string): string {
  return chinese.reduce((all, [from, to]) => (all.includes(from) ? all.replaceAll(from, to) : all), text);
}
