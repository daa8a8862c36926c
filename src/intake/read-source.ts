import { declaredCharset, decodeText } from './encoding.ts';
import { divideLanguages } from './divide-languages.ts';
import { binaryFormat, textFormat } from './format.ts';
import { readMarkdown } from './read-markdown.ts';
import { textMetadata } from './text-metadata.ts';
import { markedLines } from './marked-lines.ts';
import {
  IntakeError,
  type Extracted,
  type Format,
  type Intake,
  type IntakeText,
  type MarkedLine,
  type Metadata,
} from './types.ts';

/**
 * Reads a document of any kind: plain text in the encodings of Chinese and English, saved HTML, DOCX, PDF
 * with a text layer, Markdown.
 *
 * @param name of the file, for its ending
 * @throws {IntakeError} with one line that says why it cannot be read and what to do
 */
export async function readSource(bytes: Uint8Array, name: string): Promise<Intake> {
  const { format, extracted, isVerbatim } = await extract(bytes, name);
  if (extracted.text.trim() === '')
    throw new IntakeError('holds nothing but white space; give the text of a document');
  const divided = divideLanguages(extracted.text);
  const isDivided = divided.texts.length > 1;
  return {
    format,
    texts:
      isVerbatim && !isDivided
        ? divided.texts
        : divided.texts
            .map(withLineEnd)
            .map((text) => withMarkedLines(text, isDivided ? [] : extracted.marked)),
    metadata: metadataOf(format, extracted, divided.texts),
    notes: [...extracted.notes, ...divided.notes],
    doubts: [...extracted.doubts, ...divided.doubts],
    isVerbatim: isVerbatim && !isDivided,
  };
}

/** The libraries for a format take a second to load: only that of the file is. */
async function extract(bytes: Uint8Array, name: string) {
  const binary = binaryFormat(bytes);
  if (binary === 'pdf')
    return {
      format: binary,
      extracted: await (await import('./read-pdf.ts')).readPdf(bytes),
      isVerbatim: false,
    };
  if (binary === 'docx')
    return {
      format: binary,
      extracted: await (await import('./read-docx.ts')).readDocx(bytes),
      isVerbatim: false,
    };
  const { text, note } = decodeText(bytes, declaredCharset(bytes));
  const format = textFormat(text, name);
  const extracted = await extractText(format, text);
  const notes = note === undefined ? extracted.notes : [note, ...extracted.notes];
  return { format, extracted: { ...extracted, notes }, isVerbatim: format === 'text' && note === undefined };
}

async function extractText(format: Format, text: string): Promise<Extracted> {
  if (format === 'html') {
    const { readHtml } = await import('./read-html.ts');
    try {
      return readHtml(text);
    } catch (error) {
      // Elements within elements, some thousand deep: no parser goes on for ever.
      if (error instanceof RangeError)
        throw new IntakeError(
          'is a page whose elements are nested too deep; save it from the browser as text',
        );
      throw error;
    }
  }
  if (format === 'markdown') return readMarkdown(text);
  return { text, notes: [], doubts: [] };
}

/**
 * The file's own words for itself come first, then what stands in the text; of two texts, both have a title.
 * What programs write into a PDF as its title is often that of another document.
 */
function metadataOf(format: Format, extracted: Extracted, texts: Intake['texts']): Metadata {
  const [found, other] = texts.map(textMetadata) as [Metadata, Metadata?];
  return {
    ...other,
    ...defined(found),
    ...defined(extracted.metadata ?? {}),
    ...(found.title && format === 'pdf' && { title: found.title }),
    ...(other?.title && { title: found.title, otherTitle: other.title }),
  };
}

function defined(metadata: Metadata): Metadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
}

function withMarkedLines(item: IntakeText, marked: readonly MarkedLine[] = []): IntakeText {
  const lines = marked.length > 0 ? markedLines(item.text, marked) : {};
  return Object.keys(lines).length > 0 ? { ...item, lines } : item;
}

function withLineEnd<T extends { text: string }>(item: T): T {
  return { ...item, text: `${item.text.trimEnd()}\n` };
}
