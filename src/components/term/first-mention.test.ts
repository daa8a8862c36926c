import { expect, test } from 'vitest';
import type { Lang } from '../../languages.ts';
import { firstMention } from './first-mention.ts';

/** Further forms: `en NEV`, with a status before where it is not admitted: `lookup en NEV`. */
function termOf(zh: string, en: string, ...forms: string[]) {
  const renderings = forms.map((form) => {
    const [, status = 'admitted', lang, text] = /^(?:(lookup|deprecated) )?(en|zh) (.+)$/.exec(form)!;
    return { lang: lang as Lang, text: text!, status: status as 'admitted' | 'lookup' | 'deprecated' };
  });
  return { zh, en, renderings };
}

const vehicle = termOf('新能源汽车', 'new energy vehicle', 'en NEV', 'en clean car');
const cppcc = termOf('政协辽宁省委员会', 'CPPCC Liaoning Committee', 'zh 省政协', 'en Liaoning Committee');

test('a first mention has the full form with the original in brackets, and the short form of the entry', () => {
  expect(firstMention(termOf('六稳', 'stability on six key fronts'), 'en')).toBe(
    'stability on six key fronts (六稳)',
  );
  expect(firstMention(vehicle, 'en')).toBe('new energy vehicle (新能源汽车; hereafter NEV)');
  expect(firstMention(vehicle, 'zh')).toBe('新能源汽车（new energy vehicle）');
  expect(firstMention(cppcc, 'zh')).toBe('政协辽宁省委员会（CPPCC Liaoning Committee，以下简称“省政协”）');
});

test('what goes by its letters is named in full, where the entry has that', () => {
  expect(firstMention(termOf('国内生产总值', 'GDP', 'en gross domestic product'), 'en')).toBe(
    'gross domestic product (国内生产总值; hereafter GDP)',
  );
  expect(firstMention(termOf('人工智能', 'AI'), 'en')).toBe('AI (人工智能)');
});

test('a form that is not advised, or of other words, or hardly shorter, is no short form', () => {
  const congress = ['lookup zh 人大', 'deprecated en congress', 'en assembly', 'en the people’s congress'];
  const term = termOf('人民代表大会', 'people’s congress', ...congress);
  expect(firstMention(term, 'zh')).toBe('人民代表大会（people’s congress）');
  expect(firstMention(term, 'en')).toBe('people’s congress (人民代表大会)');
});
