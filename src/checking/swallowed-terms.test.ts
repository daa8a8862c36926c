import { describe, expect, test } from 'vitest';
import { readGlossary } from '../glossary/read-glossary.ts';
import { formatProblems } from '../problem.ts';
import { swallowProblems } from './swallowed-terms.ts';

/** What fails in a glossary of these entries, as `rule field: found`. */
function problems(...entries: string[]): string[] {
  const text = entries
    .map((entry) => `- ${entry.replace(/ \}$/, ', weight: standard, confidence: sure }')}`)
    .join('\n');
  const read = readGlossary([{ file: 'content/glossary/a.yaml', text }]);
  if (!read.ok) throw new Error(formatProblems(read.problems));
  return swallowProblems(read.value).map(({ rule, field, found }) => `${rule} ${field}: ${found}`);
}

const modernization = '{ id: chinese-modernization, zh: 中国式现代化, en: Chinese modernization }';

function requirement(rendering: string, more = ''): string {
  return `{ id: inevitable-requirement, zh: 必然要求, en: inevitable requirement${more}, renderings: [${rendering}] }`;
}

describe('a form that holds another term', () => {
  test('fails where no form of its entry in the other language holds that term', () => {
    expect(
      problems(modernization, requirement('{ en: essential to Chinese modernization, status: lookup }')),
    ).toEqual([
      'glossary-swallow inevitable-requirement · essential to Chinese modernization: ' +
        '“Chinese modernization”, which is chinese-modernization, inside “essential to Chinese modernization”',
    ]);
  });

  test('fails in Chinese too, against the English', () => {
    expect(
      problems(
        '{ id: two-highs, zh: “两高”项目, en: energy-intensive project }',
        '{ id: blind, zh: 盲目发展, en: blind development, renderings: [{ zh: 遏制“两高”项目盲目发展, status: lookup }] }',
      ),
    ).toEqual([expect.stringContaining('glossary-swallow blind · 遏制“两高”项目盲目发展: ““两高”项目”')]);
  });

  test('is right where some form of the other language holds it, in any inflection', () => {
    expect(
      problems(
        modernization,
        '{ id: path, zh: 中国式现代化道路, en: path, renderings: [{ en: a road to Chinese modernization, status: admitted }] }',
      ),
    ).toEqual([]);
  });

  test('is not one that holds a form of its own, the same words as another, or a form that is never linked', () => {
    expect(
      problems(
        '{ id: plan, zh: 规划, en: plan, renderings: [{ en: plan for all, status: lookup }] }',
        '{ id: scheme, zh: 方案, en: plan for all }',
      ),
    ).toEqual([]);
    const never = requirement('{ en: essential to Chinese modernization, status: lookup, link: false }');
    expect(problems(modernization, never)).toEqual([]);
  });

  test('may be meant to, by its own declaration or by that of the entry', () => {
    const text = 'en: essential to Chinese modernization, status: lookup';
    expect(problems(modernization, requirement(`{ ${text}, holds: [chinese-modernization] }`))).toEqual([]);
    expect(problems(modernization, requirement(`{ ${text} }`, ', holds: [chinese-modernization]'))).toEqual(
      [],
    );
  });

  test('fails with a declaration that nothing needs', () => {
    expect(
      problems(
        modernization,
        requirement('{ en: essential to it, status: lookup, holds: [chinese-modernization] }'),
      ),
    ).toEqual([
      'glossary-holds-unused inevitable-requirement · essential to it · holds: chinese-modernization',
    ]);
    expect(
      problems(
        modernization,
        requirement('{ en: essential to it, status: lookup }', ', holds: [chinese-modernization]'),
      ),
    ).toEqual(['glossary-holds-unused inevitable-requirement · holds: chinese-modernization']);
  });

  test('fails where the sense inside is open and none of its terms is held', () => {
    const proposals = [
      '{ id: deputies, zh: 代表建议, en: proposals, confusable: [cppcc] }',
      '{ id: cppcc, zh: 政协提案, en: proposals }',
    ];
    const handled = (zh: string) => `{ id: handling, zh: ${zh}, en: handling of proposals }`;
    expect(problems(...proposals, handled('办理'))).toEqual([
      'glossary-swallow handling · handling of proposals: ' +
        '“proposals”, which is deputies or cppcc, inside “handling of proposals”',
    ]);
    expect(problems(...proposals, handled('办理政协提案'))).toEqual([]);
  });
});
