import { evidenceBases, type EvidenceBasis } from '../glossary/evidence.ts';
import type { TermRow } from './term-rows.ts';

/** A letter for each basis of evidence, by its place in the list: it keeps the files small. */
export function evidenceLetter(basis: EvidenceBasis = 'editor'): string {
  return String.fromCharCode(97 + evidenceBases.indexOf(basis));
}

export function basisOfLetter(letter: string): EvidenceBasis {
  return evidenceBases[letter.charCodeAt(0) - 97] ?? 'editor';
}

/** The evidence of the preferred English of a row. */
export function englishEvidence(row: TermRow): EvidenceBasis {
  return basisOfLetter(row[6].charAt(1));
}
