import { anyOf } from './word-list.ts';

/** Fields of a record, which look like speakers: 时间：, "Present:". */
const names = anyOf(
  '时间 地点 日期 主题 发布会主题 题目 编者按 按 主持 出席 列席 缺席 请假 记录 记录人 参会人员 参加人员 与会人员 议题',
  '联系人 联系电话 电话 传真 邮箱 地址 组长 副组长 成员 原标题 抄送 主送 目标 单位 责任单位 牵头单位',
  '配合单位 完成时限 其中 如下 例如 即 一是 二是 三是 索引号 发文机关 发文字号 成文日期 发布日期 发布机构',
  '主题分类 主题词 有效性 文号 分类 公开方式 附件 附表 注 备注 说明 来源 编辑 责任编辑 作者 标题 签发 签发人 分送 报送',
  'Time Date Venue Place Location Present Attendees Participants Absent Apologies Agenda Subject Contact',
  'Tel Phone Fax Email E-mail Address Editors?_note Media_contact Targets?',
  'Theme Title Author Editor Total Including Example Members? Action',
  'Decision To From Cc Re Tasks? Goals? Objectives? Results? Background Measures Reference In_attendance',
  String.raw`Index_No\. Notes? Remarks Source First Second Third Key Conclusion Summary Executive_Summary`,
  'Key_Takeaways Annex Attachment',
);
const field = new RegExp(`^(?:${names})$`, 'i');

const label = new RegExp(
  `^(?:${anyOf(
    'Speakers? Chair(?:person|man|woman)?s? Moderators? Hosts? Guests? Panell?ists? Date Time Venue Place Location',
    '主持人? 发布人 发言人 嘉宾 出席嘉宾 出席人员 时间 地点 日期',
  )})[:：]$`,
  'i',
);

/** The name of a field alone on its line, above what it holds. */
export function isLabel(text: string): boolean {
  return label.test(text);
}

/** Who leads a meeting or is its guest, in its record; before words that are said, it is a speaker. */
const chair =
  /^((?:会议)?主持人?|(?:访谈|出席)?嘉宾|发布人|发言人|介绍人)[:：](?=[\p{Script=Han}·、\s]{2,40}$)/u;

/** Whether a name before a colon is no person’s; blanks inside a Chinese name only space it out: 组　长. */
export function isField(name: string): boolean {
  return field.test(/\p{Script=Han}/u.test(name) ? name.replace(/\s/g, '') : name);
}

/** The name of the field at the front of a line, with its colon: "Venue:"; undefined where there is none. */
export function fieldOf(text: string): string | undefined {
  const found = /^([^:：。.]{1,24})[:：](?=\s*\S)/.exec(text) ?? chair.exec(text);
  return found && (isField(found[1]!) || chair.test(text)) ? found[0] : undefined;
}
