import { draft, type Outline } from './draft.ts';
import { ordinalRunIn } from './run-in.ts';

const speakerLine = /^\P{P}[^:.?!]{0,60}:$/u;

/** A title, the source and date, then turns: a line with the speaker's name, and what he or she said. */
export const pressConference: Outline = (paragraphs) => {
  let speaker: string | undefined;
  let turn = 0;
  return paragraphs.map((paragraph, index) => {
    const { text } = paragraph;
    if (index === 0) return draft(paragraph, { kind: 'title' });
    if (speakerLine.test(text)) {
      speaker = text.slice(0, -1);
      turn++;
      return draft(paragraph, { kind: 'speaker' });
    }
    if (speaker === undefined) return draft(paragraph, { kind: 'dateline' });
    // The press asks, the government answers, in turns.
    return turn % 2 === 1
      ? draft(paragraph, { kind: 'question', speaker })
      : draft(paragraph, { kind: 'answer', speaker, runIn: ordinalRunIn(text) });
  });
};
