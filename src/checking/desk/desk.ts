/** The check page without the page: what is given → what is shown. It runs in a worker of the browser, and in Node. */
import type { DraftGlossary } from '../draft/draft-glossary.ts';
import type { DraftPair } from '../draft/types.ts';
import { DraftFileError, type Draft } from '../files/draft-file.ts';
import { readFile, type FileContent } from '../files/read-file.ts';
import { draftOfTexts, langOfMost, type NamedText } from '../files/two-texts.ts';
import { otherLanguage, type Lang } from '../../languages.ts';
import { annotateText } from './annotate-text.ts';
import { checkDraftForDesk } from './check-draft-for-desk.ts';
import { editPairs, type PairEdit } from './edit-pairs.ts';
import type { DeskResult } from './types.ts';

/** A file that was dropped or chosen. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What a reader asks for: one text or two, or pairs that he corrected. */
export type DeskTask =
  | { kind: 'texts'; texts: NamedText[] }
  | { kind: 'pairs'; source: Lang; pairs: DraftPair[]; edit?: PairEdit | undefined };

/** One text is annotated, two are aligned and compared; the first is the source. */
export function atDesk(task: DeskTask, glossary: DraftGlossary): DeskResult {
  if (task.kind === 'pairs') {
    const { source, pairs, edit } = task;
    return checkDraftForDesk({ source, pairs: edit ? editPairs(pairs, edit) : pairs }, glossary);
  }
  const [one, other] = task.texts.filter(({ text }) => text.trim() !== '');
  if (!one) throw nothingGiven();
  if (!other) return annotateText(one.text, one.file, glossary);
  return checkDraftForDesk(draftOfTexts(one, other, glossary.matcher), glossary);
}

/**
 * Files as they were dropped → texts to put into the two boxes, or a draft that is checked as it is.
 *
 * @throws {DraftFileError} what cannot be read, or more than belongs together
 */
export async function readGiven(files: readonly GivenFile[]): Promise<FileContent[]> {
  const contents = await Promise.all(files.map(({ bytes, name }) => readFile(bytes, name)));
  if (contents.length > 2) throw tooMany(contents.length);
  if (contents.length === 2 && contents.some(({ kind }) => kind === 'draft')) throw notTogether(files);
  return contents;
}

/** The pairs of a bilingual file as two texts, a line each, in the order of source and target. */
export function textsOfDraft({ source, pairs }: Draft): { lang: Lang; text: string }[] {
  return [source, otherLanguage(source)].map((lang) => ({
    lang,
    text: pairs.map((pair) => pair[lang].replaceAll('\n', ' ')).join('\n'),
  }));
}

/** Chinese or English, to set the language of a box; undefined while it has no word. */
export { langOfMost };

function nothingGiven(): DraftFileError {
  return new DraftFileError(
    'There is no text yet: paste or drop one, or take a sample.',
    '还没有文本：请粘贴或拖入，或试用样例。',
  );
}

function tooMany(count: number): DraftFileError {
  return new DraftFileError(
    `${count} files at once are too many; drop one text, or a source and its translation.`,
    `一次拖入了${count}个文件，请只拖入一份文本，或一份原文和一份译文。`,
  );
}

function notTogether(files: readonly GivenFile[]): DraftFileError {
  const names = files.map(({ name }) => name);
  return new DraftFileError(
    `${names.join(' and ')}: one of them holds both languages; drop it alone.`,
    `${names.join('、')}：其中一个文件已含双语，请单独拖入。`,
  );
}
