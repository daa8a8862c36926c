import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { commonCharacters, readSounds } from './sounds.ts';
import { syllableCounts } from './syllable-counts.ts';

const sounds = readSounds(syllableCounts());

test.each([
  ['境', '镜', true],
  ['力', '里', true],
  ['新', '星', true],
  ['政', '增', true],
  ['帅', '师', false],
  ['农', '工', false],
  ['a', 'a', false],
])('%s and %s sound alike: %s', (one, other, expected) => {
  expect(sounds.areAlike(one, other)).toBe(expected);
});

test('a character has a syllable in plain letters, and is read as those that sound like it', () => {
  expect(sounds.syllableOf('商')).toBe('shang');
  expect(sounds.syllableOf('绿')).toBe('lu');
  expect(sounds.syllableOf('a')).toBeUndefined();
  expect(sounds.isReadAs('商', 'san')).toBe(true);
  expect(sounds.isReadAs('商', 'sang')).toBe(true);
  expect(sounds.isReadAs('商', 'shen')).toBe(false);
});

test('of all characters with one reading, those of the same syllable sound alike, and no others', () => {
  const readings = new Map(
    commonCharacters().map((character) => [
      character,
      pinyin(character, { type: 'array', toneType: 'none', multiple: true, v: true }),
    ]),
  );
  const plain = [...readings].filter(([, own]) => own.length === 1);
  const wrong = plain
    .slice(1)
    .filter(([character, [own]], index) => {
      const [before, [other]] = plain[index]! as [string, [string]];
      const isAlike = alike(own!) === alike(other);
      return sounds.areAlike(character, before) !== isAlike;
    })
    .map(([character]) => character);
  expect(plain.length).toBeGreaterThan(3000);
  expect(wrong.length / plain.length, wrong.join('')).toBeLessThan(0.005);
});

/** What `readSounds` takes for one, said once more. */
function alike(syllable: string): string {
  const [first = '', ...rest] = syllable;
  const withoutH = 'zcs'.includes(first) && rest[0] === 'h' ? rest.slice(1) : rest;
  const sound = first + withoutH.join('');
  return sound.endsWith('ng') ? sound.slice(0, -1) : sound;
}
