/**
 * Words that stand in one and the same place of different terms: with one in the place of the other, a rendering is
 * that of another term. Words between the same bars do for each other.
 */
const english = [
  'permanent|registered|floating|temporary',
  'surveyed|registered',
  'urban|rural',
  'domestic|foreign overseas international external global',
  'central|local',
  'provincial|municipal|national',
  'primary|secondary|tertiary',
  'compulsory|preschool|vocational',
  'upstream|downstream',
  'import imports|export exports',
  'inbound|outbound',
  'inward|outward',
  'supply|demand',
  'fiscal|monetary',
  'proactive|prudent',
  'revenue revenues|expenditure expenditures spending',
  'public|private',
  'civil|criminal',
  'legislative|judicial|supervisory',
  'reconsideration|litigation|arbitration|mediation',
  'tangible|intangible',
  'direct|indirect',
  'formal|informal',
  'nominal|real',
  'gross|net',
  'retail|wholesale',
  'producer|consumer',
  'pension aged elderly|medical|unemployment|maternity',
  'wind|solar photovoltaic|hydro hydropower|nuclear|thermal',
  'northern north|southern south|eastern east|western west|northeast northeastern',
  'peak peaking|neutrality',
  'air|water|soil',
  'internal|external',
  'maximum|minimum',
  'residential homestead|contracted|construction',
  'household domestic|construction|industrial|medical',
];
const chinese = [
  '常住|户籍|流动',
  '调查|登记',
  '城镇 城市|农村 乡村',
  '国内 境内|国外 境外 国际',
  '中央|地方',
  '省级|市级|县级|国家',
  '小学|初中|高中',
  '义务|学前|职业|高等',
  '上游|下游',
  '进口|出口',
  '入境|出境',
  '供给|需求',
  '财政|货币',
  '积极|稳健',
  '收入|支出',
  '民营 私营|国有 公有',
  '民事|刑事|行政',
  '立法|司法|监察',
  '复议|诉讼|仲裁|调解',
  '非物|物质',
  '直接|间接',
  '正规|灵活',
  '名义|实际',
  '零售|批发',
  '生产|消费',
  '养老|医疗|失业|生育|工伤',
  '风电|光伏|水电|核电|火电',
  '东部|中部|西部|东北',
  '达峰|中和',
  '大气|土壤',
  '最高|最低',
  '生活|建筑|工业|医疗|餐厨',
  '宅基|承包',
];

type Groups = readonly (readonly (readonly string[])[])[];
const groups = (rows: readonly string[]): Groups =>
  rows.map((row) => row.split('|').map((words) => words.split(' ')));
const byLanguage = { en: groups(english), zh: groups(chinese) };

/** What a word of a language is another thing than, in the same place; nothing for most words. */
export function contrastsOf(word: string, lang: 'en' | 'zh'): readonly string[] {
  return known[lang].get(word) ?? [];
}

const known = { en: contrasts(byLanguage.en), zh: contrasts(byLanguage.zh) };

function contrasts(rows: Groups): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const row of rows)
    for (const own of row)
      for (const word of own)
        all.set(word, [...(all.get(word) ?? []), ...row.filter((other) => other !== own).flat()]);
  return all;
}
