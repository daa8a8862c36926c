import type { Translation } from '../documents/translation.ts';
import { curly } from '../typography.ts';
import type { Bilingual } from '../languages.ts';

/** What an editor remarks on a sentence: shown in the margin of its block. */
export interface SentenceNote {
  sentence: string;
  text: Bilingual;
}

/** The notes of a translation, by block id. */
export function sentenceNotesOf(translation: Translation | undefined): ReadonlyMap<string, SentenceNote[]> {
  const notes = new Map<string, SentenceNote[]>();
  for (const { block, sentences, note } of translation?.units ?? []) {
    if (!note) continue;
    const own = notes.get(block) ?? [];
    notes.set(block, own);
    own.push({ sentence: sentences[0]!, text: { en: curly(note.en), zh: note.zh } });
  }
  return notes;
}
