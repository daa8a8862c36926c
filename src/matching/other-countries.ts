/** The names by which a text is known to be about another country: itself, its capital, what is of it. */
export interface OtherCountry {
  /** As they stand in a text, Simplified. */
  zh: string;
  en: string;
}

/**
 * Countries that today's news has, that of the site among them; the authorities of Taiwan, whose bodies have the
 * names of ministries.
 */
export const otherCountries: readonly OtherCountry[] = [
  { zh: '中国|中方|北京', en: 'China|Chinese|Beijing' },
  {
    zh: '美国|美方|美联储|白宫|特朗普|拜登',
    en: String.raw`United States|U\.S\.|US|USA|American|Washington|White House|California|Texas|Florida|New York|Los Angeles`,
  },
  { zh: '日本|日方|东京', en: 'Japan|Japanese|Tokyo' },
  { zh: '韩国|韩方|首尔', en: 'South Korean?|Korean|ROK|Seoul' },
  { zh: '朝鲜|平壤', en: 'North Korean?|DPRK|Pyongyang' },
  { zh: '俄罗斯|俄方|俄国|莫斯科', en: 'Russian?|Moscow' },
  { zh: '乌克兰|基辅', en: 'Ukraine|Ukrainian|Kyiv' },
  { zh: '英国|英方|伦敦', en: 'United Kingdom|UK|Britain|British|England|Westminster|London' },
  { zh: '法国|法方|巴黎', en: 'France|French|Paris' },
  { zh: '德国|德方|柏林', en: 'Germany|German|Berlin' },
  { zh: '欧盟|欧洲|欧央行', en: 'European Union|EU|Europe|European|Brussels|Eurozone|euro zone' },
  { zh: '意大利', en: 'Italy|Italian' },
  { zh: '西班牙', en: 'Spain|Spanish' },
  { zh: '荷兰', en: 'Netherlands|Dutch' },
  { zh: '瑞士', en: 'Switzerland|Swiss' },
  { zh: '瑞典', en: 'Sweden|Swedish' },
  { zh: '波兰', en: 'Poland|Polish' },
  { zh: '匈牙利', en: 'Hungary|Hungarian' },
  { zh: '土耳其', en: 'Turkey|Turkish|Türkiye' },
  { zh: '以色列', en: 'Israeli?' },
  { zh: '伊朗', en: 'Iran|Iranian' },
  { zh: '沙特', en: 'Saudi Arabia|Saudi' },
  { zh: '埃及', en: 'Egypt|Egyptian' },
  { zh: '南非', en: 'South African?' },
  { zh: '尼日利亚', en: 'Nigerian?' },
  { zh: '肯尼亚', en: 'Kenyan?' },
  { zh: '印度尼西亚|印尼', en: 'Indonesian?' },
  { zh: '印度(?!尼西亚|洋)', en: 'India|Indian(?! Ocean)|New Delhi' },
  { zh: '巴基斯坦', en: 'Pakistani?' },
  { zh: '孟加拉国', en: 'Bangladeshi?' },
  { zh: '越南', en: 'Vietnam|Vietnamese|Hanoi' },
  { zh: '泰国', en: 'Thailand|Thai|Bangkok' },
  { zh: '马来西亚', en: 'Malaysian?' },
  { zh: '新加坡', en: 'Singapore|Singaporean' },
  { zh: '菲律宾', en: 'Philippines?|Filipino|Manila' },
  { zh: '柬埔寨', en: 'Cambodian?' },
  { zh: '老挝', en: 'Laos|Lao' },
  { zh: '缅甸', en: 'Myanmar' },
  { zh: '蒙古国', en: '(?<!Inner )Mongolian?(?! Autonomous)' },
  { zh: '哈萨克斯坦', en: 'Kazakhstan|Kazakh' },
  { zh: '澳大利亚|澳方', en: 'Australian?' },
  { zh: '新西兰', en: 'New Zealand' },
  { zh: '加拿大|加方', en: 'Canada|Canadian|Ottawa' },
  { zh: '墨西哥', en: 'Mexico|Mexican' },
  { zh: '巴西', en: 'Brazil|Brazilian' },
  { zh: '阿根廷', en: 'Argentina|Argentine' },
  {
    zh: '立法院|行政院|监察院|考试院|中华民国|总统府|内政部|卫福部|主计总处|台北|台军|台当局',
    en: 'Taiwan|Taiwanese|Taipei|Legislative Yuan|Executive Yuan',
  },
];
