import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf';
import { withoutFurniture } from './pdf-furniture.ts';
import { linesOfPage } from './pdf-lines.ts';
import { paragraphsOfPages } from './pdf-paragraphs.ts';
import { withoutRadicals } from './radicals.ts';
import { IntakeError, type Extracted } from './types.ts';

/** Letters on a page; pages with fewer are pictures with a page number. */
const emptyPage = 20;

const notes = {
  taken: {
    en: 'Taken from PDF: its text layer, with the lines of a paragraph joined.',
    zh: '取自PDF文件的文本层，同段各行已连接。',
  },
  head: (text: string) => ({
    en: `Left out at the edge of the pages: “${text}”.`,
    zh: `略去页眉或页脚“${text}”。`,
  }),
  numbers: (count: number) => ({
    en: `${count === 1 ? 'A page number was' : `${count} page numbers were`} left out.`,
    zh: `略去页码${count}处。`,
  }),
  radicals: (count: number) => ({
    en: `${count} characters that the PDF holds as radicals were written as characters.`,
    zh: `PDF中以部首编码的${count}个字已改为通用汉字。`,
  }),
};

/**
 * The text layer of a PDF, its lines joined to paragraphs; running heads and page numbers are left out.
 *
 * @throws {IntakeError} where it is encrypted, damaged, or scanned without a text layer
 */
export async function readPdf(bytes: Uint8Array): Promise<Extracted> {
  const pdf = await open(bytes);
  const { items } = await extractTextItems(pdf).catch((error: unknown) => {
    throw damaged(error);
  });
  const title = await titleOf(pdf);
  const lettersOn = items.map((page) => page.reduce((sum, { str }) => sum + str.trim().length, 0));
  const empty = lettersOn.flatMap((letters, index) => (letters < emptyPage ? [index + 1] : []));
  if (lettersOn.reduce((sum, letters) => sum + letters, 0) < emptyPage * Math.max(1, items.length / 2))
    throw new IntakeError('is a scanned PDF without a text layer; run text recognition (OCR) on it first');
  const { pages, heads, numbers } = withoutFurniture(items.map(linesOfPage));
  const { text, count: radicals } = withoutRadicals(textOf(paragraphsOfPages(pages)));
  return {
    text,
    metadata: title === undefined ? {} : { title },
    notes: [
      notes.taken,
      ...heads.map((head) => notes.head(withoutRadicals(head).text.slice(0, 80))),
      ...(numbers > 0 ? [notes.numbers(numbers)] : []),
      ...(radicals > 0 ? [notes.radicals(radicals)] : []),
    ],
    doubts: [
      ...(empty.length > 0 && empty.length < items.length
        ? [
            {
              message: `Page ${empty.join(', ')} of the PDF has no text: a picture or an empty page; look at it.`,
            },
          ]
        : []),
      ...(unreadable(text)
        ? [
            {
              message: 'The PDF does not say what some of its letters are (shown as □ or ): compare with it.',
            },
          ]
        : []),
    ],
  };
}

/** An empty line between paragraphs, none between the rows of a table. */
function textOf(paragraphs: readonly string[]): string {
  const isRow = (line: string | undefined) => line?.includes('\t') ?? false;
  return paragraphs
    .map(
      (line, index) =>
        (index === 0 ? '' : isRow(line) && isRow(paragraphs[index - 1]) ? '\n' : '\n\n') + line,
    )
    .join('');
}

async function open(bytes: Uint8Array) {
  try {
    // It takes the memory of what it is given.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      throw new IntakeError('is an encrypted PDF; save it without a password', { cause: error });
    throw damaged(error);
  }
}

function damaged(cause: unknown): IntakeError {
  return new IntakeError('is a damaged PDF; download it again, or print it anew to PDF', { cause });
}

/** Programs write the name of the file, or nothing of use, into the field of the title. */
async function titleOf(pdf: Awaited<ReturnType<typeof open>>): Promise<string | undefined> {
  const { info } = await getMeta(pdf).catch(() => ({ info: {} as Record<string, unknown> }));
  const title = typeof info.Title === 'string' ? info.Title.trim() : '';
  return /\.\w{2,4}$|^(?:untitled|microsoft word|无标题)/i.test(title) || title.length < 4
    ? undefined
    : title;
}

function unreadable(text: string): boolean {
  return /[\uFFFD\uE000-\uF8FF\0]/.test(text);
}
