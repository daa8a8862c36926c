/** The check, in a worker of its own: the page stays quick, and what is not used is not loaded. */
import { createDraftGlossary, type DraftGlossary } from '../../checking/draft/draft-glossary.ts';
import {
  atDesk,
  langOfMost,
  readGiven,
  textsOfDraft,
  type DeskTask,
  type GivenFile,
} from '../../checking/desk/desk.ts';
import { unpackTerms } from '../../checking/desk/packed-terms.ts';
import type { DeskResult } from '../../checking/desk/types.ts';
import { DraftFileError, type Draft } from '../../checking/files/draft-file.ts';
import type { Bilingual, Lang } from '../../languages.ts';

export type DeskQuestion =
  /** Fetches the terms; `bytes` is how much there is, to tell how far it is. */
  | { kind: 'prepare'; address: string; bytes: number }
  | { kind: 'read'; files: GivenFile[] }
  | { kind: 'check'; task: DeskTask };

/** What a file held: texts for the boxes, and the draft where the file says which belong together. */
export interface ReadTexts {
  texts: { lang: Lang | undefined; text: string }[];
  draft?: Pick<Draft, 'source' | 'pairs'> | undefined;
}

export type DeskAnswer = { id: number } & (
  | { kind: 'progress'; share: number }
  | { kind: 'ready' }
  | { kind: 'texts'; read: ReadTexts }
  | { kind: 'result'; result: DeskResult }
  /** Something that the reader can mend. */
  | { kind: 'problem'; message: Bilingual }
  /** A file of the site could not be fetched. */
  | { kind: 'unreachable' }
  | { kind: 'failed'; message: string }
);

/** The answer without its number. */
type Answer = DeskAnswer extends infer Each
  ? Each extends { id: number }
    ? Omit<Each, 'id'>
    : never
  : never;

let glossary: DraftGlossary | undefined;

addEventListener('message', ({ data }: MessageEvent<DeskQuestion & { id: number }>) => {
  const answer = (own: Answer) => postMessage({ id: data.id, ...own });
  answerTo(data, answer).then(answer, (error: unknown) => answer(whatFailed(error)));
});

async function answerTo(question: DeskQuestion, tell: (answer: Answer) => void): Promise<Answer> {
  if (question.kind === 'prepare') {
    glossary ??= await loadGlossary(question, tell);
    return { kind: 'ready' };
  }
  if (question.kind === 'read') return { kind: 'texts', read: await readTexts(question.files) };
  if (!glossary) throw new Error('The terms are not loaded.');
  const started = performance.now();
  const result = atDesk(question.task, glossary);
  return { kind: 'result', result: { ...result, milliseconds: performance.now() - started } };
}

async function readTexts(files: readonly GivenFile[]): Promise<ReadTexts> {
  const contents = await readGiven(files);
  const [first] = contents;
  if (first?.kind === 'draft') return { texts: textsOfDraft(first.draft), draft: first.draft };
  return {
    texts: contents.flatMap((content) =>
      content.kind === 'text' ? [{ lang: langOfMost(content.text), text: content.text }] : [],
    ),
  };
}

/** A file of the site that did not come. */
class Unreachable extends Error {}

async function loadGlossary(
  { address, bytes }: { address: string; bytes: number },
  tell: (answer: Answer) => void,
): Promise<DraftGlossary> {
  const answer = await fetch(address).catch((error: unknown) => {
    throw new Unreachable(address, { cause: error });
  });
  if (!answer.ok || !answer.body) throw new Unreachable(`${address}: ${answer.status}`);
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let had = 0;
  for (const reader = answer.body.getReader(); ;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw new Unreachable(address, { cause: error });
    });
    if (done) break;
    had += value.length;
    parts.push(decoder.decode(value, { stream: true }));
    tell({ kind: 'progress', share: Math.min(1, had / bytes) });
  }
  const terms = unpackTerms(parts.join(''));
  const made = createDraftGlossary(terms);
  warmUp(made, terms);
  return made;
}

/** So many terms are checked against each other, so that the first text meets code that has run already. */
const warmUpTerms = 500;

function warmUp(made: DraftGlossary, terms: readonly Bilingual[]): void {
  const some = terms.slice(0, warmUpTerms);
  const text = (lang: Lang) => some.map((term) => term[lang]).join('\n');
  atDesk(
    {
      kind: 'texts',
      texts: [
        { file: '', text: text('zh') },
        { file: '', text: text('en') },
      ],
    },
    made,
  );
}

function whatFailed(error: unknown): Answer {
  if (error instanceof DraftFileError)
    return { kind: 'problem', message: { en: error.message, zh: error.zh } };
  // What reads a kind of file is a file of the site too.
  if (error instanceof Unreachable || /dynamically imported module|import/i.test(String(error)))
    return { kind: 'unreachable' };
  return { kind: 'failed', message: String(error) };
}
