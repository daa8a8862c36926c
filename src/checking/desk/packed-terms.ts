/** The terms as they travel to the page that checks texts: what the check needs, and nothing that is usual. */
import type { Rendering } from '../../glossary/types.ts';
import type { Bilingual } from '../../languages.ts';
import { curlyIn } from '../../typography.ts';
import type { DraftTerm } from '../draft/types.ts';

/** A form; what is left out is empty or false, but `link`, which is then true. */
type PackedForm = Pick<Rendering, 'lang' | 'text' | 'status'> &
  Partial<Pick<Rendering, 'cues' | 'requires' | 'stop' | 'exactCase' | 'link' | 'regardless' | 'reason'>>;

type PackedTerm = Omit<DraftTerm, 'renderings'> & { renderings: PackedForm[] };

export function packTerms(terms: readonly DraftTerm[]): string {
  return JSON.stringify(
    terms.map(({ id, topic, weight, zh, en, renderings }): PackedTerm => ({
      id,
      topic,
      weight,
      zh,
      en,
      renderings: renderings.map(packedForm),
    })),
  );
}

function packedForm(form: Rendering): PackedForm {
  const reason: Bilingual | undefined = curlyIn(form.reason);
  return {
    lang: form.lang,
    text: form.text,
    status: form.status,
    ...(form.cues.length > 0 && { cues: form.cues }),
    ...(form.requires.length > 0 && { requires: form.requires }),
    ...(form.stop.length > 0 && { stop: form.stop }),
    ...(form.exactCase && { exactCase: true }),
    ...(!form.link && { link: false }),
    ...(form.regardless && { regardless: true }),
    ...(reason && { reason }),
  };
}

export function unpackTerms(packed: string): DraftTerm[] {
  return (JSON.parse(packed) as PackedTerm[]).map((term) => ({
    ...term,
    renderings: term.renderings.map((form) => ({
      cues: [],
      requires: [],
      stop: [],
      holds: [],
      citations: [],
      exactCase: false,
      link: true,
      regardless: false,
      ...form,
    })),
  }));
}
