/**
 * How well a form is proved, beside the advice on it: two things. Advice says whether to use it; evidence,
 * who has used it, and how much that weighs.
 */
import type { AuthorityLevel } from './cited-sources.ts';
import type { Rendering, Term } from './types.ts';

/**
 * What the evidence of a form is, with its strength in three steps:
 *
 * 3. An official text, cited or among the documents, an authoritative release or publication, a standard.
 * 2. The central press, a provincial foreign affairs office, an official translation among the documents.
 * 1. The press or a body of one province or city; a document of the site as received; of a Chinese headword that
 *    is sure, the language itself: an established term is nobody's proposal, and needs no proof that a citation
 *    would give.
 * 0. None yet.
 */
export const evidenceStrengths = {
  'official-document': 3,
  'official-original': 3,
  'central-release': 3,
  'cipg-tac': 3,
  standard: 3,
  'central-media': 2,
  'provincial-fao': 2,
  'official-translation': 2,
  'regional-press': 1,
  attested: 1,
  established: 1,
  'machine-translation': 0,
  /** Chinese that is worked back from English, and very likely so. */
  reconstructed: 0,
  /** Chinese that is worked back from English, and may be otherwise. */
  unconfirmed: 0,
  editor: 0,
} as const satisfies Readonly<Record<AuthorityLevel | ChineseBasis | DocumentBasis, Strength>>;

export type Strength = 0 | 1 | 2 | 3;
/** What is known of Chinese without a citation. */
type ChineseBasis = 'established' | 'reconstructed' | 'unconfirmed';
/** What it proves that a form stands in a document of the site. */
export type DocumentBasis = 'official-original' | 'official-translation' | 'attested' | 'machine-translation';
export type EvidenceBasis = keyof typeof evidenceStrengths;
/** Every basis, the strongest first. */
export const evidenceBases = Object.keys(evidenceStrengths) as [EvidenceBasis, ...EvidenceBasis[]];

export interface Evidence {
  strength: Strength;
  basis: EvidenceBasis;
}

const ofConfidence: Readonly<Record<Term['confidence'], ChineseBasis>> = {
  sure: 'established',
  likely: 'reconstructed',
  unverified: 'unconfirmed',
};

/**
 * The strongest evidence of a form: its first citation, the documents in which it stands, or, for the
 * Chinese headword, the confidence of the entry.
 *
 * @param documents what each document in which it stands proves
 */
export function evidenceOf(
  { lang, status, citations }: Pick<Rendering, 'lang' | 'status' | 'citations'>,
  confidence: Term['confidence'],
  documents: readonly DocumentBasis[],
): Evidence {
  const isHeadword = lang === 'zh' && status === 'preferred';
  const bases: EvidenceBasis[] = [
    ...citations.map(({ source }) => source.level),
    ...documents,
    isHeadword ? ofConfidence[confidence] : 'editor',
  ];
  return bases
    .map((basis) => ({ basis, strength: evidenceStrengths[basis] }))
    .reduce((best, next) => (next.strength > best.strength ? next : best));
}
