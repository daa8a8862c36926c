import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import type { Bilingual } from '../languages.ts';
import { linesOfHtml, markedOfHtml } from './html-lines.ts';
import { IntakeError, type Doubt, type Extracted } from './types.ts';
import { zipEntries } from './zip-entries.ts';

/** A report of a hundred pages unpacks to some megabytes; what claims more is meant to fill the memory. */
const mostUnpacked = 200 * 1024 * 1024;

/**
 * The text of a Word file: paragraphs, list items, tables, notes. Tracked deletions, comments, headers and
 * footers are no text of the document.
 *
 * @throws {IntakeError} where it is no Word file, has macros or a password, or is damaged
 */
export async function readDocx(bytes: Uint8Array): Promise<Extracted> {
  checkArchive(bytes);
  let html: string;
  try {
    // A style map that is empty of pictures: their data would be the greater part of the page.
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage })).value;
  } catch (error) {
    throw new IntakeError('is a damaged .docx file; open it in Word and save it again', { cause: error });
  }
  const { document } = parseHTML(`<!doctype html><html><body>${withNotes(html)}</body></html>`);
  const text = linesOfHtml(document.body);
  if (text.trim() === '')
    throw new IntakeError(
      'is a .docx file without text; where it holds pictures of pages, give the text itself',
    );
  return { text, notes: notesOf(html), doubts: numberingDoubt(html), marked: markedOfHtml(document.body) };
}

function checkArchive(bytes: Uint8Array): void {
  const entries = zipEntries(bytes);
  if (!entries) throw new IntakeError('is a damaged or incomplete .docx file; copy or download it again');
  const has = (name: RegExp) => entries.some((entry) => name.test(entry.name));
  if (!has(/^word\/document\d*\.xml$/))
    throw new IntakeError(
      has(/^(?:xl|ppt)\//)
        ? 'is a table or a presentation, not a text; save its text as .docx or .txt'
        : 'is a ZIP archive but no .docx file; unpack it, and give the text in it',
    );
  if (has(/vbaProject\.bin$/i))
    throw new IntakeError('holds macros (.docm); save it as .docx, which has none, and give that');
  if (entries.some(({ isEncrypted }) => isEncrypted))
    throw new IntakeError('has a password; save it without one');
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostUnpacked)
    throw new IntakeError('would unpack to more than 200 MB; save its text alone as .docx');
}

/** The marks that lead back from a note to its place are no text. */
function withNotes(html: string): string {
  return html.replaceAll(/<a href="#(?:foot|end)note-ref-\d+">↑<\/a>/g, '');
}

function notesOf(html: string): Bilingual[] {
  const pictures = html.match(/<img /g)?.length ?? 0;
  return [
    {
      en: 'Taken from DOCX: its text, a paragraph on each line; headers, footers and comments were left out.',
      zh: '取自DOCX文件，每段一行；页眉、页脚和批注已略去。',
    },
    ...(pictures > 0
      ? [
          {
            en: `${pictures === 1 ? 'A picture was' : `${pictures} pictures were`} left out.`,
            zh: `略去图片${pictures}幅。`,
          },
        ]
      : []),
  ];
}

/** The text without its notes, which Word numbers too; mammoth closes each before the next begins. */
function withoutNotes(html: string): string {
  const [start = '', ...notes] = html.split(/<li id="(?:foot|end)note-\d{1,9}">/);
  return start + notes.map((note) => note.slice(note.indexOf('</li>') + 1)).join('');
}

/** Word computes the numbers of its lists; what kind of numeral it shows is not in the converted text. */
function numberingDoubt(html: string): Doubt[] {
  const body = withoutNotes(html);
  if (!body.includes('<ol>')) return [];
  const message =
    'Word numbers some paragraphs by itself; they are written 1., 2., …: compare with the original, where it may ' +
    'show 一、 or (1).';
  return [{ message }];
}
