import type { DocumentKind } from './catalog.ts';
import type { TextStatus } from './catalog-text.ts';

/** Documents whose original is the official wording itself. */
const official: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'work-report',
  'plan',
  'opinions',
  'notice',
  'decision',
  'law',
  'white-paper',
]);

/**
 * What it proves of a wording that it stands in a text, by whose words the text is: an original or an
 * official translation is official; what people wrote or translated for the press shows usage; a machine
 * proves nothing; our own translation is no evidence at all.
 */
export function attestationOf(
  kind: DocumentKind,
  status: TextStatus,
): 'official-original' | 'official-translation' | 'attested' | 'machine-translation' | undefined {
  switch (status) {
    case 'original':
      return official.has(kind) ? 'official-original' : 'attested';
    case 'official-translation':
      return 'official-translation';
    case 'agency-translation':
      return 'attested';
    case 'machine-translation':
      return 'machine-translation';
    case 'site-translation':
      return undefined;
  }
}
