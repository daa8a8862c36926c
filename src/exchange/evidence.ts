/** The scale of evidence, for the pages and what runs in them. */
export { evidenceBases, evidenceStrengths, type EvidenceBasis } from '../glossary/evidence.ts';
