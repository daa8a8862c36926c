import { draft, marker, type Outline } from './draft.ts';

const question = /^Q\d+: /;
const answerTitle = /^A\d+: /;
const item = /^- /;
/** "Key Takeaways:", "Conclusion:": a few capitalised words and a colon. */
const colonHeading = /^(?:[A-Z][a-z]+ ?){1,3}:$/;
const endsLikeText = /[.,:;!?]["”’]?$/;

/**
 * An article with an interview after it. A line without a final stop is the headline of the second text;
 * a question opens a section of its own, and the answer's headings stand under it.
 */
export const interview: Outline = (paragraphs, { speakers }) => {
  let answering = false;
  return paragraphs.map((paragraph, index) => {
    const { text } = paragraph;
    if (index === 0) return draft(paragraph, { kind: 'title' });
    if (question.test(text)) {
      return draft(paragraph, {
        kind: 'question',
        depth: 3,
        label: marker(text, question),
        speaker: speakers?.question,
      });
    }
    if (answerTitle.test(text)) {
      answering = true;
      return draft(paragraph, { kind: 'heading', depth: 4, label: marker(text, answerTitle) });
    }
    if (item.test(text)) {
      const theme = text.slice(2).indexOf(': ');
      return draft(paragraph, { kind: 'item', label: '- ', runIn: theme < 0 ? undefined : theme + 1 });
    }
    if (colonHeading.test(text)) {
      answering = false;
      return draft(paragraph, { kind: 'heading', depth: text === 'Key Takeaways:' ? 4 : 3 });
    }
    if (!endsLikeText.test(text)) return draft(paragraph, { kind: 'heading', depth: 2 });
    return answering ? draft(paragraph, { kind: 'answer', speaker: speakers?.answer }) : draft(paragraph);
  });
};
