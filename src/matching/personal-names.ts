/** Surnames that are hardly a word before a form of two characters (no 高, 任, 万, 代). */
const surname =
  '[王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐董萧程曹袁邓许傅沈吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范廖邹熊陆郝孔崔邱秦顾侯邵孟钱汤尹黎陶贺樊庄龚]';
/** A post or calling, after which a person is named: 主任|吴春耕. */
const calling =
  '主任|书记|部长|省长|市长|县长|区长|局长|司长|处长|厅长|院长|校长|会长|行长|社长|组长|站长|总统|总理|总裁|董事长' +
  '|总经理|秘书长|发言人|委员|记者|教授|院士|先生|女士|同志|教练|队长|司令|政委|将军|专家|律师|法官|村民|居民|研究员|分析师';
const nameBefore = new RegExp(`(?:${calling})[\\s：:]?${surname}$`, 'u');
const surnameBefore = new RegExp(`(?:^|\\P{L})${surname}$`, 'u');
/** What persons do: 王振兴|表示. */
const saying = /^(?:表示|介绍|指出|告诉|认为|坦言|强调|回忆|感慨|说[，,：:“])/;
/** So many UTF-16 units before a form are looked at. */
const reach = 6;

/**
 * Whether a Chinese form of one or two characters at [start, end) is the given name of a person: 春耕 in
 * 研究室主任吴春耕.
 */
export function isGivenName(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false;
  const before = text.slice(Math.max(0, start - reach), start);
  return nameBefore.test(before) || (surnameBefore.test(before) && saying.test(text.slice(end, end + 3)));
}
