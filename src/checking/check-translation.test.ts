import { describe, expect, test } from 'vitest';
import { buildConcordance } from '../concordance/build-concordance.ts';
import { translatedDocument } from '../documents/translated.ts';
import { readTranslation, type Translation } from '../documents/translation.ts';
import type { Document } from '../documents/types.ts';
import { smallDocument } from '../documents/translations.fixture.ts';
import { readGlossary } from '../glossary/read-glossary.ts';
import { linkableForms } from '../matching/forms.ts';
import { createMatcher } from '../matching/matcher.ts';
import { formatProblems } from '../problem.ts';
import { checkTranslation } from './check-translation.ts';
import { createDraftGlossary } from './draft/draft-glossary.ts';

const glossary = `- id: rural-revitalization
  zh: 乡村振兴
  en: rural revitalization
  weight: key
  confidence: sure
  renderings:
    - { zh: 农村振兴, status: deprecated, reason: { en: Not the term., zh: 不是该提法。 } }
    - { zh: 乡村的振兴, status: lookup }
    - { en: vitalizing of villages, status: deprecated, reason: { en: Not idiomatic., zh: 不地道。 } }
    - { en: rural vitalisation, status: lookup, link: false }
- id: business-environment
  zh: 营商环境
  en: business environment
  weight: standard
  confidence: sure
  renderings:
    - { zh: 经营环境, status: admitted }
- id: provincial-cppcc
  zh: 政协辽宁省委员会
  en: provincial CPPCC
  weight: standard
  confidence: sure
  renderings:
    - { zh: 省政协, status: admitted }
- id: xi-thought
  zh: 习近平新时代中国特色社会主义思想
  en: Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era
  weight: key
  confidence: sure
  renderings:
    - { zh: 习近平思想, status: lookup }
`;
const read = readGlossary([{ file: 'content/glossary/a.yaml', text: glossary }]);
if (!read.ok) throw new Error(formatProblems(read.problems));
const terms = read.value;

function check(translation: Translation, document: Document) {
  const matcher = createMatcher(linkableForms(terms));
  const concordanceOf = (text: Document) => buildConcordance([text], matcher, []).concordance;
  const concordances = {
    source: concordanceOf(document),
    target: concordanceOf(translatedDocument(document, translation)),
  };
  return checkTranslation(translation, document, concordances, createDraftGlossary(terms));
}

/** What an editor sees of a block of one sentence, or of several. */
function findings(english: string | string[], yaml: string): string {
  const document = smallDocument([english].flat());
  const translation = readTranslation('content/translations/a-report.zh.yaml', yaml, document);
  if (!translation.ok) throw new Error(formatProblems(translation.problems));
  const problems = check(translation.value, document);
  return problems.length === 0 ? 'no problem' : formatProblems(problems);
}

describe('a translation', () => {
  test('with the terms and numbers of its source has no problem', () => {
    expect(
      findings('Rural revitalization costs 2,758.4 billion yuan.', 'p1: { s1: 乡村振兴投资27584亿元。 }'),
    ).toBe('no problem');
  });

  test('without a term of its source is a problem, with the place and what would do', () => {
    expect(findings('Rural revitalization.', 'p1:\n  s1: 城镇化。\n')).toMatchInlineSnapshot(`
      "content/translations/a-report.zh.yaml:2  p1s1 · rural-revitalization  [term-missing]
          found:    城镇化。
          expected: “Rural revitalization” is rural-revitalization, but none of its Chinese forms stands in the Chinese: 乡村振兴、乡村的振兴
          mend:     Mend the Chinese, give the term this form in the glossary, settle the sense by cues or a decision, or explain it under "accept".

      1 problem"
    `);
  });

  test('with a term that its source does not have is a problem too', () => {
    expect(findings('The countryside.', 'p1:\n  s1: 乡村振兴。\n')).toMatchInlineSnapshot(`
      "content/translations/a-report.zh.yaml:2  p1s1 · rural-revitalization  [term-missing]
          found:    乡村振兴。
          expected: “乡村振兴” is rural-revitalization, but none of its English forms stands in the English: rural revitalization, rural vitalisation
          mend:     Mend the Chinese, give the term this form in the glossary, settle the sense by cues or a decision, or explain it under "accept".

      1 problem"
    `);
  });

  test('is checked against what stands in its source in any form, the deprecated ones too', () => {
    expect(findings('The vitalizing of villages.', 'p1: { s1: 乡村振兴。 }')).toBe('no problem');
    expect(findings('Rural vitalisation.', 'p1: { s1: 乡村振兴。 }')).toBe('no problem');
  });

  test('may add a term where that is accepted with a reason', () => {
    expect(
      findings(
        'The countryside.',
        'p1: { s1: { zh: 乡村振兴。, accept: [{ term: rural-revitalization, why: Understood. }] } }',
      ),
    ).toBe('no problem');
  });

  test('with a deprecated form of the term is as good as without it', () => {
    expect(findings('Rural revitalization.', 'p1: { s1: 农村振兴。 }')).toContain('[term-missing]');
    expect(findings('Rural revitalization.', 'p1: { s1: 乡村的振兴。 }')).toBe('no problem');
  });

  test('is checked unit by unit: a term must stand where its sentence is rendered', () => {
    expect(findings(['Rural revitalization.', 'More.'], 'p1: { s1: 多。, s2: 乡村振兴。 }')).toContain(
      'p1s1 · rural-revitalization',
    );
    expect(findings(['More.', 'Rural revitalization.'], 'p1: { s1-s2: 乡村振兴等。 }')).toBe('no problem');
  });

  test('may differ where the difference is accepted with a reason', () => {
    expect(
      findings(
        'Rural revitalization in 3 steps.',
        [
          'p1: { s1: { zh: 分两步plan。, accept: [{ term: rural-revitalization, why: Understood. },',
          '  { number: "3", why: A slip. }, { latin: plan, why: A name. }] } }',
        ].join('\n'),
      ),
    ).toBe('no problem');
  });

  test('has no acceptance that accepts nothing', () => {
    expect(findings('Words.', 'p1:\n  s1: { zh: 词。, accept: [{ number: "3", why: A slip. }] }\n'))
      .toMatchInlineSnapshot(`
      "content/translations/a-report.zh.yaml:2  p1s1  [accept-unused]
          found:    {"number":"3","why":"A slip."}
          expected: an acceptance of something that is found
          mend:     Delete it.

      1 problem"
    `);
  });

  test('may have unusual punctuation with a reason, by the mark or by the words around it', () => {
    for (const punctuation of ['","', '"词,词"'])
      expect(
        findings(
          'Words.',
          `p1: { s1: { zh: "词,词。", accept: [{ punctuation: ${punctuation}, why: So set. }] } }`,
        ),
      ).toBe('no problem');
    expect(
      findings(
        'Words.',
        'p1: { s1: { zh: 王 莹说：词 词。, accept: [{ punctuation: 王 莹, why: So signed. }] } }',
      ).match(/\[[\w-]+\]/g),
    ).toEqual(['[punctuation]']);
    expect(
      findings('Words.', 'p1: { s1: { zh: 词。, accept: [{ punctuation: 王 莹, why: So signed. }] } }'),
    ).toContain('[accept-unused]');
  });

  test('has wrong punctuation where something else is accepted', () => {
    expect(
      findings('Words.', 'p1: { s1: { zh: "词,词。", accept: [{ number: ",", why: A slip. }] } }')
        .match(/\[[\w-]+\]/g)
        ?.sort(),
    ).toEqual(['[accept-unused]', '[punctuation]']);
  });

  test('counts the numbering that was cut from the front of a block as part of its first sentence', () => {
    const document = smallDocument(['Words.', 'More.']);
    document.blocks[0]!.label = '(1) ';
    const translation = readTranslation('a.yaml', 'p1: { s1: 1.词。, s2: 多。 }', document);
    expect(translation.ok && check(translation.value, document)).toEqual([]);
  });

  test.each([
    ['（二）词。', 'no problem'],
    ['2. 词。', 'no problem'],
    ['（三）词。', 'the English has the label “(2)”, the Chinese “（三）”'],
    ['词。', 'the English has the label “(2)”, the Chinese none'],
  ])('has the number of the source before the text of a block: %s', (chinese, found) => {
    const document = smallDocument(['Words.']);
    document.blocks[0]!.label = '(2) ';
    const translation = readTranslation('a.yaml', `p1: { s1: ${chinese} }`, document);
    const problems = translation.ok && check(translation.value, document);
    expect(problems && problems.map(({ expected }) => expected).join('')).toBe(
      found === 'no problem' ? '' : found,
    );
  });

  /** The rules of what is found, in order. */
  const rulesOf = (english: string | string[], yaml: string) =>
    [...findings(english, yaml).matchAll(/\[([\w-]+)\]/g)].map(([, rule]) => rule);

  test.each<[string, string | string[], string, string]>([
    ['a form to avoid', 'Rural revitalization.', '乡村振兴，即农村振兴。', 'form-avoided'],
    [
      'a term left as it was',
      'Rural revitalization.',
      '乡村振兴（好）rural revitalization。',
      'term-untranslated',
    ],
    [
      'a formula cut short',
      'Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era.',
      '习近平思想。',
      'formula-cut',
    ],
  ])('has the faults of a draft: %s', (_, english, chinese, rule) => {
    expect(rulesOf(english, `p1: { s1: ${chinese} }`)).toContain(rule);
  });

  test('keeps to one rendering of a term, or says why not; a short form is none', () => {
    const english = ['The business environment.', 'A business environment.', 'Business environment.'];
    const yaml = (last: string) => `p1: { s1: 营商环境。, s2: 营商环境。, s3: ${last} }`;
    expect(rulesOf(english, yaml('营商环境。'))).toEqual([]);
    expect(rulesOf(english, yaml('经营环境。'))).toEqual(['term-varied']);
    const accepted = '{ zh: 经营环境。, accept: [{ varied: 经营环境, why: So quoted. }] }';
    expect(rulesOf(english, yaml(accepted))).toEqual([]);
    expect(rulesOf(english, yaml(accepted.replace('zh: 经营', 'zh: 营商')))).toEqual(['accept-unused']);
    expect(
      rulesOf(['The provincial CPPCC.', 'Provincial CPPCC.'], 'p1: { s1: 政协辽宁省委员会。, s2: 省政协。 }'),
    ).toEqual([]);
  });

  test.each([
    ['a missing term', 'Rural revitalization.', '城镇化。', ['term-missing']],
    ['an added term', 'The countryside.', '乡村振兴。', ['term-missing']],
    ['a term of which a paraphrase stands there', 'Rural revitalization.', '振兴乡村。', ['term-missing']],
    ['a number', 'It has 35 roads.', '有53条路。', ['number-missing', 'number-added']],
    ['left words', 'Words.', '词foo。', ['latin-left']],
    ['a half-width mark', 'Words.', '"词,词。"', ['punctuation', 'punctuation']],
  ])('has %s as a finding, whatever a draft may do', (_, english, chinese, rules) => {
    expect(rulesOf(english, `p1: { s1: '${chinese}' }`)).toEqual(rules);
  });

  test('of a block that is Chinese in the source is not checked', () => {
    expect(findings('2021年工作回顾', 'p1: { s1: review }')).toBe('no problem');
  });
});
