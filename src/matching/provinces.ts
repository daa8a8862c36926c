/** A province or autonomous region of China, with the names by which a text is known to be about it. */
export interface Province {
  zh: string;
  en: string;
  /** Its name in a text, where other words hold it: a direction after a river or a sea names none (黄河北部). */
  pattern?: string;
  /** Further English names. */
  also?: string;
  /** Its character in the numbers of documents: 湘政办发〔2009〕24号. */
  short: string;
  /** Cities whose names are no other words: local news may name no province. */
  cities: { zh: string; en: string };
}

const river = '(?<![黄沈浑辽淮运])';

export const provinces: readonly Province[] = [
  {
    zh: '河北',
    en: 'Hebei',
    pattern: `${river}河北`,
    short: '冀',
    cities: { zh: '石家庄|唐山|邯郸', en: 'Shijiazhuang' },
  },
  {
    zh: '河南',
    en: 'Henan',
    pattern: `${river}河南`,
    short: '豫',
    cities: { zh: '郑州|洛阳', en: 'Zhengzhou|Luoyang' },
  },
  { zh: '山西', en: 'Shanxi', short: '晋', cities: { zh: '太原', en: 'Taiyuan' } },
  {
    zh: '山东',
    en: 'Shandong',
    short: '鲁',
    cities: { zh: '济南|青岛|烟台|潍坊|临沂', en: 'Jinan|Qingdao|Yantai' },
  },
  {
    zh: '辽宁',
    en: 'Liaoning',
    short: '辽',
    cities: { zh: '沈阳|大连|鞍山|抚顺|本溪|丹东|锦州', en: 'Shenyang|Dalian|Anshan|Fushun|Dandong' },
  },
  { zh: '内蒙古', en: 'Inner Mongolia', short: '', cities: { zh: '呼和浩特|包头|鄂尔多斯', en: 'Hohhot' } },
  { zh: '吉林', en: 'Jilin', short: '吉', cities: { zh: '长春', en: 'Changchun' } },
  {
    zh: '黑龙江',
    en: 'Heilongjiang',
    short: '黑',
    cities: { zh: '哈尔滨|齐齐哈尔|大庆|牡丹江', en: 'Harbin' },
  },
  {
    zh: '江苏',
    en: 'Jiangsu',
    short: '苏',
    cities: { zh: '南京|苏州|无锡|常州|南通|徐州', en: 'Nanjing|Suzhou|Wuxi' },
  },
  {
    zh: '浙江',
    en: 'Zhejiang',
    short: '浙',
    cities: { zh: '杭州|宁波|温州|绍兴|嘉兴|金华|义乌', en: 'Hangzhou|Ningbo|Wenzhou' },
  },
  { zh: '安徽', en: 'Anhui', short: '皖', cities: { zh: '合肥|芜湖', en: 'Hefei' } },
  { zh: '福建', en: 'Fujian', short: '闽', cities: { zh: '福州|厦门|泉州', en: 'Fuzhou|Xiamen' } },
  {
    zh: '江西',
    en: 'Jiangxi',
    pattern: '(?<![长珠沿过])江西',
    short: '赣',
    cities: { zh: '南昌|赣州|景德镇', en: 'Nanchang' },
  },
  { zh: '湖北', en: 'Hubei', short: '鄂', cities: { zh: '武汉|宜昌|襄阳', en: 'Wuhan' } },
  { zh: '湖南', en: 'Hunan', short: '湘', cities: { zh: '长沙|株洲|岳阳', en: 'Changsha' } },
  {
    zh: '广东',
    en: 'Guangdong',
    short: '粤',
    cities: { zh: '广州|深圳|珠海|佛山|东莞|惠州', en: 'Guangzhou|Shenzhen|Zhuhai|Dongguan' },
  },
  { zh: '广西', en: 'Guangxi', short: '桂', cities: { zh: '南宁|桂林|柳州', en: 'Nanning|Guilin' } },
  {
    zh: '海南',
    en: 'Hainan',
    pattern: '(?<![上渤近])海南',
    short: '琼',
    cities: { zh: '海口|三亚', en: 'Haikou|Sanya' },
  },
  { zh: '四川', en: 'Sichuan', short: '川', cities: { zh: '成都|绵阳|宜宾', en: 'Chengdu' } },
  { zh: '贵州', en: 'Guizhou', short: '黔', cities: { zh: '贵阳|遵义', en: 'Guiyang' } },
  { zh: '云南', en: 'Yunnan', short: '滇', cities: { zh: '昆明', en: 'Kunming' } },
  { zh: '西藏', en: 'Xizang', also: 'Tibet', short: '藏', cities: { zh: '拉萨', en: 'Lhasa' } },
  { zh: '陕西', en: 'Shaanxi', short: '陕', cities: { zh: '西安|咸阳|延安', en: "Xi'an" } },
  { zh: '甘肃', en: 'Gansu', short: '甘', cities: { zh: '兰州', en: 'Lanzhou' } },
  { zh: '青海', en: 'Qinghai', short: '青', cities: { zh: '西宁', en: 'Xining' } },
  { zh: '宁夏', en: 'Ningxia', short: '宁', cities: { zh: '银川', en: 'Yinchuan' } },
  { zh: '新疆', en: 'Xinjiang', short: '新', cities: { zh: '乌鲁木齐', en: 'Urumqi' } },
];
