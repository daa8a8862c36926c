/**
 * What 省政府 or "Provincial Party Committee" means depends on the province that a text is about. The glossary is
 * that of Liaoning: such a form is its term in a text about Liaoning, or about no province in particular.
 */
import { homeProvince } from '../site.ts';

const { en, zh, also } = homeProvince;
const home = new RegExp([zh, ...also.zh, en, ...also.en].map(RegExp.escape).join('|'), 'g');

/** The other provinces and autonomous regions; a direction after a river or a sea names none (黄河北部). */
const chineseNames =
  '(?<![黄沈浑辽淮运])河[南北]|山[东西]|内蒙古|吉林|黑龙江|江苏|浙江|安徽|福建|(?<![长珠沿过])江西|湖[北南]|广[东西]' +
  '|(?<![上渤近])海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆';
const englishNames =
  'Hebei|Henan|Shanxi|Shandong|Inner Mongolia|Jilin|Heilongjiang|Jiangsu|Zhejiang|Anhui|Fujian|Jiangxi|Hubei|Hunan' +
  '|Guangdong|Guangxi|Hainan|Sichuan|Guizhou|Yunnan|Tibet|Xizang|Shaanxi|Gansu|Qinghai|Ningxia|Xinjiang';
/** Cities whose names are no other words: local news may name no province. */
const chineseCities =
  '石家庄|唐山|邯郸|太原|呼和浩特|包头|鄂尔多斯|长春|哈尔滨|齐齐哈尔|大庆|牡丹江|南京|苏州|无锡|常州|南通|徐州' +
  '|杭州|宁波|温州|绍兴|嘉兴|金华|义乌|合肥|芜湖|福州|厦门|泉州|南昌|赣州|景德镇|济南|青岛|烟台|潍坊|临沂|郑州|洛阳' +
  '|武汉|宜昌|襄阳|长沙|株洲|岳阳|广州|深圳|珠海|佛山|东莞|惠州|南宁|桂林|柳州|海口|三亚|成都|绵阳|宜宾|贵阳|遵义|昆明' +
  '|拉萨|西安|咸阳|延安|兰州|西宁|银川|乌鲁木齐';
const englishCities =
  'Shijiazhuang|Taiyuan|Hohhot|Changchun|Harbin|Nanjing|Suzhou|Wuxi|Hangzhou|Ningbo|Wenzhou|Hefei|Fuzhou|Xiamen' +
  '|Nanchang|Jinan|Qingdao|Yantai|Zhengzhou|Luoyang|Wuhan|Changsha|Guangzhou|Shenzhen|Zhuhai|Dongguan|Nanning|Guilin' +
  "|Haikou|Sanya|Chengdu|Guiyang|Kunming|Lhasa|Xi'an|Lanzhou|Xining|Yinchuan|Urumqi";
/** The number of a document says whose it is: 湘政办发〔2009〕24号. */
const documentNumbers = '[冀晋吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕甘青宁新][政府委]?办?[发函规][〔［[]';
const another = new RegExp(
  `${chineseNames}|${chineseCities}|${documentNumbers}|\\b(?:${englishNames}|${englishCities})\\b`,
  'g',
);

/** Whether a text names another province, or a city there, more often than Liaoning and its cities. */
export function isAboutAnotherProvince(text: string): boolean {
  const named = Map.groupBy(text.matchAll(another), ([name]) => name);
  const most = Math.max(0, ...named.values().map((places) => places.length));
  return most > 0 && most > text.matchAll(home).toArray().length;
}

/** Before a Chinese form: another province, with no comma between (江西省委、省政府), or some other word (各省政府). */
const beforeChinese = new RegExp(
  `(?:(?:${chineseNames})(?:(?!${home.source})[^，。；：！？,;\\s]){0,12}|[各外该邻两三等某]|兄弟)$`,
);
const beforeEnglish = new RegExp(`\\b(?:${englishNames})(?: Province)?(?:['’]s)? $`);
const afterEnglish = new RegExp(`^ (?:of|in|for) (?:the )?(?:${englishNames})\\b`);
/** So many UTF-16 units around a form are looked at. */
const reach = 24;

/** Whether a form at [start, end) is of another province that is named beside it: 江西|省委. */
export function isOfAnotherProvince(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  return (
    beforeChinese.test(before) ||
    beforeEnglish.test(before) ||
    afterEnglish.test(text.slice(end, end + reach))
  );
}

/** Whether a form names Liaoning or a place in it. */
export function namesHome(form: string): boolean {
  return form.search(home) !== -1;
}
