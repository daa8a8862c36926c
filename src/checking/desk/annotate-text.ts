import { otherLanguage, type Bilingual, type Lang } from '../../languages.ts';
import { chineseQuantities } from '../../quantities/chinese.ts';
import { englishQuantities } from '../../quantities/english.ts';
import { avoidedIn } from '../draft/avoided-forms.ts';
import type { DraftGlossary } from '../draft/draft-glossary.ts';
import { saidIn } from '../draft/said-in.ts';
import { langOfMost, langOfText } from '../files/two-texts.ts';
import { lengthOf, sideOf, termsOf } from './desk-sides.ts';
import type { DeskFinding, DeskResult, DeskRow } from './types.ts';

const quantitiesIn = { en: englishQuantities, zh: chineseQuantities };

/**
 * Any text → its paragraphs with their terms, the forms to avoid, and the figures as the other language has
 * them. A paragraph in the other language is read in its own.
 *
 * @throws {DraftFileError} where the text has no words
 */
export function annotateText(text: string, name: string, glossary: DraftGlossary): DeskResult {
  const lang = langOfText({ file: name, text });
  const matcher = glossary.matcher.ofText(text);
  const paragraphs = text.split(/\r\n|\r|\n/).filter((paragraph) => paragraph.trim() !== '');
  const rows = paragraphs.map((paragraph, pair): DeskRow => {
    const own = langOfMost(paragraph) ?? lang;
    const { matches } = matcher.match(paragraph, own);
    const avoided = avoidedIn({ text: paragraph, matches }, own, glossary).map(
      ({ regardless: _regardless, ...finding }): DeskFinding => ({ ...finding, pair }),
    );
    const findings = [...avoided, ...figuresIn(paragraph, own, pair)].sort((a, b) => a.start - b.start);
    return { sides: [sideOf(paragraph, own, matches, glossary)], findings };
  });
  return {
    kind: 'one',
    lang,
    rows,
    terms: termsOf(
      rows.map(({ sides }) => sides[0]!),
      glossary,
    ),
    lengths: [{ lang, count: lengthOf(text, lang) }],
    remarks: [],
  };
}

function figuresIn(text: string, lang: Lang, pair: number): DeskFinding[] {
  const other = otherLanguage(lang);
  return quantitiesIn[lang](text).flatMap((quantity) =>
    saidIn(other, quantity).map((said): DeskFinding => {
      const { start, end, surface } = quantity;
      return {
        rule: 'figure',
        pair,
        lang,
        start,
        end,
        words: surface,
        write: [said],
        message: saying(surface, said),
      };
    }),
  );
}

function saying(surface: string, said: string): Bilingual {
  return { en: `${surface} = ${said}`, zh: `${surface}，即${said}` };
}
