import { draft, marker, type Draft, type Outline } from './draft.ts';
import { gerundRunIn, ordinalRunIn } from './run-in.ts';

const part = /^[IVX]+[.,] /;
const assignment = /^\(\d+\) /;
const salutation = /^Fellow Deputies/;

/**
 * A government work report: a head in two languages, then parts ("I.", "III,"), numbered assignments
 * ("(3)") and paragraphs that may open with a run-in heading.
 */
export const workReport: Outline = (paragraphs) => {
  const bodyAt = paragraphs.findIndex(({ text }) => salutation.test(text) || part.test(text));
  const head = bodyAt < 0 ? 0 : bodyAt;
  return [...headOf(paragraphs.slice(0, head)), ...paragraphs.slice(head).map(bodyBlock)];
};

/** In each language: a title, the occasion, the speaker. */
function headOf(paragraphs: Parameters<Outline>[0]): Draft[] {
  const seen = new Set<string>();
  return paragraphs.map((paragraph) => {
    const { lang } = draft(paragraph);
    const occasion = /^(?:——|Delivered\b)/.test(paragraph.text);
    const kind = occasion ? 'dateline' : seen.has(lang) ? 'byline' : 'title';
    seen.add(lang);
    return draft(paragraph, { kind });
  });
}

function bodyBlock(paragraph: Parameters<typeof draft>[0]): Draft {
  const { text } = paragraph;
  if (part.test(text)) return draft(paragraph, { kind: 'heading', depth: 2, label: marker(text, part) });
  if (assignment.test(text))
    return draft(paragraph, { kind: 'heading', depth: 3, label: marker(text, assignment) });
  return draft(paragraph, { runIn: ordinalRunIn(text) ?? gerundRunIn(text) });
}
