/**
 * The spaces that Chinese newspapers set themselves: between an office and a name in a byline (记者 王莹,
 * 本报记者 王莹 李强) and after a dateline (新华社沈阳12月31日电 辽宁省…).
 */

const role = '记者|通讯员|实习生|特约撰稿人?|编辑|责编|校对|作者|撰文|摄影|制图|翻译|来源|供图|[摄文图]';

/** Words that stand in one byline: no mark but those that join names. */
const credits = new RegExp(
  // In brackets: （记者 王莹）, （本报记者 王莹 通讯员 李强）, 【来源 新华社】
  String.raw`[（(【][^（()）【】，。；！？]{0,12}(?:${role})[／/、：\s][^（()）【】，。；！？]{1,40}[）)】]` +
    // Alone: the whole text is the byline.
    String.raw`|^[^，。；！？\s]{0,8}(?:${role}) [^，。；！？]{1,30}$` +
    // 来源：新华社 编辑：王莹
    String.raw`|^(?:来源|作者|撰文|编辑|责编|校对|摄影|[文图])：[^，。；！？]{1,40}$` +
    // An office and a name, as under the title of a report: 代省长 李乐成
    String.raw`|^[^，。；！？\s]{0,14}(?:省长|市长|县长|区长|主席|书记|主任|部长|厅长|局长) [^，。；！？\s]{2,4}$`,
  'gu',
);
/** 新华社沈阳12月31日电, 本报讯, 中新网沈阳1月2日电（记者 王莹） and the space after it. */
const dateline =
  /^[（(【]?[^，。；！？\s]{0,24}(?:[日社网报]电|[报社网日]讯|网消息)[）)】]?(?:[（(][^（()）]{1,40}[）)])? /u;

/** Offsets of these spaces. */
export function bylineSpaces(chinese: string): ReadonlySet<number> {
  const opening = dateline.exec(chinese);
  const stretches = [...chinese.matchAll(credits), ...(opening ? [opening] : [])];
  return new Set(
    stretches.flatMap(({ 0: stretch, index }) =>
      [...stretch.matchAll(/ +/g)].map((space) => index + space.index),
    ),
  );
}
