import { anyOf } from './word-list.ts';

const english = new RegExp(
  `^(?:${anyOf(
    'Dear Honou?rable Distinguished Esteemed Respected Fellow Ladies Gentlemen Your Excellency Excellencies',
    String.raw`My_fellow Comrades Friends Colleagues Mr\.?_(?:President|Speaker|Chair(?:man)?) Madam`,
  )})\\b[^.?;]{0,120}[,:!]$`,
);
/** "Governor Suzuki, distinguished guests, dear friends," */
const englishAudience =
  /, (?:(?:distinguished|honou?red|dear|esteemed) (?:guests|friends|colleagues|delegates)|ladies and gentlemen|excellencies)[,:!]$/i;
const chinese = new RegExp(
  `^(?:${anyOf('各位 尊敬的 女士们 先生们 同志们 朋友们 同胞们 亲爱的 全体')})[^。？；]{0,60}[：:！!，,]$`,
);
/** To whom a notice goes: 各市人民政府，省政府各厅委、各直属机构： */
const addressees = new RegExp(
  `(?:${anyOf('政府 委员会 部门 机构 单位 公司 企业 院校 学校 学院 大学 法院 检察院 厅 局 委 办 部 署 行 集团 有关方面')})[：:]$`,
);
const bodies = anyOf(
  'governments? departments? ministries commissions? institutions? agencies organi[sz]ations bureaus?',
);
const englishAddressees = new RegExp(`\\b(?:${bodies})\\b`, 'i');
const longest = 400;
const longestGreeting = 200;

/** "Good afternoon." 大家好！ With them the text begins. */
export function isGreeting(text: string): boolean {
  return /^(?:(?:Good (?:morning|afternoon|evening)|Hello|Thank you)\b|(?:大家|你们|各位)?(?:早上|上午|中午|下午|晚上)?好[！!。])/.test(
    text,
  );
}

/** Words to an audience: "Fellow Deputies," 各位代表： */
export function isSalutation(text: string): boolean {
  const isShort =
    text.length <= longestGreeting && !/[.?;]/.test(text.replace(/\b(?:Mr|Ms|Mrs|Dr|Prof)\./g, ''));
  if (isShort && englishAudience.test(text)) return true;
  return (english.test(text) || chinese.test(text)) && !calls(text);
}

/** "Comrades, let us go on!" is a sentence of the speech. */
function calls(text: string): boolean {
  const [, ...rest] = text.split(/[,，]\s*/);
  return /[!！]$/.test(text) && rest.some((part) => /^(?:让我们|我们|愿|let us|let’s|let's|we)/i.test(part));
}

/** The one to whom a letter goes: 刘某某代表：, and then 您提出的建议收悉. */
export function isAddressee(text: string, next: string): boolean {
  return /^\p{Script=Han}{2,12}(?:代表|委员|先生|女士|同志)[：:]$/u.test(text) && /^[您你]/.test(next);
}

/** The bodies to which a notice is addressed, on the line above its text. */
export function isAddressees(text: string): boolean {
  if (text.length > longest || !/[：:]$/.test(text)) return false;
  if (!/[。？；.?;]/.test(text) && addressees.test(text)) return true;
  return /^(?:To |All |The |People['’]s )/i.test(text) && englishAddressees.test(text);
}
