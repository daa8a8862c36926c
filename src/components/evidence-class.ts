import { evidenceBases, evidenceStrengths, type EvidenceBasis } from '../exchange/evidence.ts';
import type { Translate } from '../i18n/translate.ts';

/** What says how Chinese is known, not who used it: no steps for that. */
const withoutSteps: ReadonlySet<EvidenceBasis> = new Set(['established', 'reconstructed', 'unconfirmed']);

/** The classes of a mark of evidence: `s0` to `s3` for its steps. */
export function evidenceClass(basis: EvidenceBasis): string {
  return withoutSteps.has(basis) ? 'evidence' : `evidence s${evidenceStrengths[basis]}`;
}

/** The words of all bases, in their order, as they travel with a page: parted by bars. */
export function evidenceWords(t: Translate): string {
  return evidenceBases.map((basis) => t(`terms.evidences.${basis}`)).join('|');
}
