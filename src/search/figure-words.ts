/** The words of questions that ask for figures. */
import { stem } from '../matching/inflection.ts';

/**
 * What is done for a figure, where and when, what it is measured in, and words that only ask: they name no
 * indicator.
 */
const freeWords = {
  en:
    'a about above according achieve actually add after all already amount an and annual annually any ' +
    'approximately are area around as at attract average be been before below between billion bring build buy by ' +
    'came can ceiling citizens collect come count country create cubic cut data day do does doing during dwellers ' +
    'each earn employ end estimated every expand expected extra far fast figure find finish first fix for found ' +
    'from get give goal going got grew growth had handle happened has have hectare help high hire how if in ' +
    'increase inhabitants install is it jin keep kg kilo kilogram kilometer kilometre kilowatt km kw land large ' +
    'last launched least less level limit long lose lost low made many maximum mean megawatt meter metre metric ' +
    'microgram mile million minimum month monthly more most move mu much need new next no number of on only onto ' +
    'open or our out over part pay people per percent percentage persons place plan plant pledge predicted ' +
    'produce promise proportion provide province provincial put quantity raise ratio reach receive redo redone ' +
    'reduce renovate repair replace residents result rise run sell set set-up settle share should show size so ' +
    'sold some spend square start stay still supposed take target than that the their then there they this those ' +
    'to ton tonne total train treated trillion under units until up upgraded upper use used using value want was ' +
    'were what when where which who will win with within would year yearly yuan',
  zh: [
    '个百分点|完成情况|百分之|百分比|百分点|不超过|不低于|控制在|平方米|亿美元|增长率',
    '企业有|每立方米|立方米|微克|毫克|公斤|公顷|兆瓦',
    '幅度|比例|占比|比重|多少|几乎|大约|左右|以内|之内|以上|以下|超过|控制|达到',
    '千瓦|公里|万亩|亿斤|亿元|万元|万人|万户|新建|改造|改建|建成|建设|修建|新增|增加|引进',
    '吸引|办理|培训|培养|筹集|完成|全省|全国|全年|我省|本省|省里|去年|今年|明年|年底|年末',
    '每年|每月|每人|每户|一共|总共|合计|总计|提高|提升|降低|下降|上涨|上升|涨幅|增幅|增速',
    '增长|同比|计划|预计|目标|预期|任务|指标|打算|准备|实际|平均|结果|实现|情况|数据|数字',
    '一个月|每个月|半年|一年|每天|一天|标准',
    '数量|规模|水平|人数|面积|总量|总数|要求|需要|应该|收了|种了|建了|修了|打了|开了|开行',
  ].join('|'),
};
/** The same of single Chinese characters, which may be a part of a name. */
const freeCharacters =
  '年是的了有开建修打种造招涨降产收花吨亩万亿个家人户套座元钱米名条过着在占要斤几项所列台次份件到为把给被对和与及将能会应新约共吗呢每大少高低省';

/** Words that mean one thing here; the first stands for all. */
const sameInEnglish = [
  'enterprise company firm business corporation',
  'housing home house apartment flat dwelling',
  'rural village villager countryside country farmer peasant',
  'urban city town municipal townspeople',
  'community neighborhood neighbourhood compound estate',
  'place seat spot',
  'award prize',
  'unemployment jobless unemployed',
  'income earnings wage salary',
  'road highway',
  'station tower mast antenna',
  'center centre',
  'elderly senior older',
  'forest tree afforestation forestation afforested wood',
  'pipe pipeline',
  'price cost',
  'export import',
  'tax taxation',
  'kindergarten preschool',
  'river surface',
  'coastal offshore sea',
  'science scientific',
  'tech technology technological',
  'clinic hospital',
  'dilapidated dangerous unsafe crumbling',
];

const free: ReadonlySet<string> = new Set(freeWords.en.split(' ').map(stem));
const sameAs: ReadonlyMap<string, string> = new Map(
  sameInEnglish.flatMap((line) => {
    const [first, ...others] = line.split(' ').map(stem);
    return others.map((other) => [other, first!] as const);
  }),
);
const freeChinese = new RegExp(freeWords.zh, 'u');

/** A word in small letters as it is compared. */
export function sameWord(word: string): string {
  const own = stem(word);
  return sameAs.get(own) ?? own;
}

/** Whether a word names no indicator by itself. */
export function isFreeWord(word: string): boolean {
  return free.has(stem(word));
}

export function isFreeCharacter(character: string): boolean {
  return freeCharacters.includes(character);
}

/** What is left of a Chinese text without words that name no indicator. */
export function telling(text: string): string[] {
  return text.split(freeChinese).filter(Boolean);
}
