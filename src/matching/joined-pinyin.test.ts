import { expect, test } from 'vitest';
import { pinyinOf } from '../glossary/pinyin.ts';
import { joinedPinyin } from './joined-pinyin.ts';

const read = joinedPinyin(['辽宁', '沈阳', '铁西区']);
const reading = (zh: string, en = 'it', isBody = false) => read({ zh, en, pinyin: pinyinOf(zh), isBody });

test.each([
  ['中国式现代化', 'Zhōngguóshì xiàndàihuà'],
  ['高质量发展', 'gāo zhìliàng fāzhǎn'],
  ['绿色低碳的生产方式', 'lǜsè dītàn de shēngchǎn fāngshì'],
  ['辽宁省政府', 'Liáoníng Shěng zhèngfǔ'],
  ['沈阳铁西区', 'Shěnyáng Tiěxī Qū'],
  ['“六稳”工作', '“liùwěn” gōngzuò'],
  ['5G基站', '5G jīzhàn'],
  ['社会治安', 'shèhuì zhì’ān'],
])('%s is read %s', (zh, expected) => expect(reading(zh)).toBe(expected));

test('a name that English takes over is written as there', () => {
  expect(reading('王沪宁', 'Wang Huning')).toBe('Wáng Hùníng');
  expect(reading('大连', 'Dalian')).toBe('Dàlián');
});

test('the name of a body has a capital in every word but the particles', () => {
  expect(reading('国家发展和改革委员会', 'National Development and Reform Commission', true)).toBe(
    'Guójiā Fāzhǎn hé Gǎigé Wěiyuánhuì',
  );
  expect(reading('社会组织', 'social organization', true)).toBe('shèhuì zǔzhī');
});
