/** The words of questions that ask for figures. */
import { stem } from '../matching/inflection.ts';

/**
 * What is done for a figure, where and when, what it is measured in, and words that only ask: they name no
 * indicator.
 */
const freeWords = {
  en:
    'a about above according achieve achieved actually add added after all already amount an and annual annually ' +
    'any approximately are area around as at attract attracted average be been before below between billion ' +
    'bought bring brought build building built buy by came can ceiling citizens collect collected come count ' +
    'country create created cut data day days did do does doing done during dwellers each earn earned employ ' +
    'employed end estimated every expand expanded expected extra far fast figure figures find finish finished ' +
    'first fix fixed for found from get give given goal goals going got grew grow growing growth had handle ' +
    'handled happened has have hectare hectares help helped high hire hired how if in increase increased ' +
    'inhabitants install installed is it jin keep kept kilometer kilometers kilometre kilometres km land large ' +
    'last launched least less level  limit long lose lost low made make many maximum mean metric mile ' +
    'miles million minimum month monthly more most move moved mu much need needed new next no number of on only ' +
    'onto open opened or our out over paid part pay people per percent percentage percents persons place plan ' +
    'planned plans plant planted pledge pledged predicted produce produced promise promised proportion provide ' +
    'provided province provincial put quantity raise raised ratio reach reached receive received redo redone ' +
    'reduce reduced renovate renovated repair repaired replace replaced residents result results rise rising ' +
    'rose run running sell set set-up settle settled share should show size so sold some spend spent square ' +
    'start started stay staying still supposed take taken target targeted targets than that the their then there ' +
    'they this those to ton tonne tonnes tons total train trained treated trillion under units until up upgraded ' +
    'upper use used using value want was were what when where which who will win with within won would year ' +
    'yearly years yuan',
  zh: [
    '个百分点|完成情况|百分之|百分比|百分点|不超过|不低于|控制在|平方米|亿美元|增长率',
    '企业有|微克|幅度|比例|占比|比重|多少|几乎|大约|左右|以内|之内|以上|以下|超过|控制|达到',
    '千瓦|公里|万亩|亿斤|亿元|万元|万人|万户|新建|改造|改建|建成|建设|修建|新增|增加|引进',
    '吸引|办理|培训|培养|筹集|完成|全省|全国|全年|我省|本省|省里|去年|今年|明年|年底|年末',
    '每年|每月|每人|每户|一共|总共|合计|总计|提高|提升|降低|下降|上涨|上升|涨幅|增幅|增速',
    '增长|同比|计划|预计|目标|预期|任务|指标|打算|准备|实际|平均|结果|实现|情况|数据|数字',
    '数量|规模|水平|人数|面积|总量|总数|要求|需要|应该|收了|种了|建了|修了|打了|开了|开行',
  ].join('|'),
};
/** The same of single Chinese characters, which may be a part of a name. */
const freeCharacters =
  '年是的了有开建修打种造招涨降产收花吨亩万亿个家人户套座元钱米名条过着在占要斤几项所列台次份件到为把给被对和与及将能会应新约共吗呢每大少高低省';

/** Words that mean one thing here; the first stands for all. */
const sameInEnglish = [
  'enterprise company companies firm business corporation',
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
  'elderly senior older old-age',
  'forest tree afforestation forestation afforested wood',
  'pipe pipeline',
  'price cost',
  'export imports import exports',
  'tax taxes taxation',
  'kindergarten preschool pre-school',
  'graduate graduates',
  'river surface',
  'coastal offshore sea',
  'science scientific',
  'tech technology technological',
  'clinic hospital',
  'dilapidated dangerous unsafe crumbling',
  'black-soil black-land',
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
