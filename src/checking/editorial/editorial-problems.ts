/** What an editor must mend in the glossary though it can be read: one list of all rules. */
import type { PlacedSource } from '../../glossary/cited-sources.ts';
import type { Term } from '../../glossary/types.ts';
import { languages } from '../../languages.ts';
import type { Problem } from '../../problem.ts';
import { missingDefinitions } from './definitions.ts';
import { doubtfulHeadword } from './doubtful-headword.ts';
import { proseFindings } from './prose.ts';
import { problemOf, readerTexts } from './reader-texts.ts';
import { contentFindings } from './same-content.ts';
import { sourceProblems } from './source-texts.ts';
import { verdictsOnGuesses } from './verdicts.ts';

/** Every breach of the rules of CONTRIBUTING on what readers see. */
export function editorialProblems(terms: readonly Term[], sources: readonly PlacedSource[]): Problem[] {
  return [
    ...missingDefinitions(terms),
    ...verdictsOnGuesses(terms),
    ...terms
      .flatMap(readerTexts)
      .flatMap((text) =>
        [...languages.flatMap((lang) => proseFindings(text[lang], lang)), ...contentFindings(text)].map(
          (finding) => problemOf(text, finding),
        ),
      ),
    ...terms.flatMap(doubtfulHeadword),
    ...sources.flatMap(sourceProblems),
  ];
}
