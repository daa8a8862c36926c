/**
 * Brings documents into seeds/: `npm run add-document -- FILE… [--pair FILE] [--slug S] [--dry-run]`.
 * FILE is text, saved HTML, DOCX, PDF with a text layer or Markdown; --pair names the same document in the
 * other language. Prints the outline, what is to be filled in, and what is doubtful. Run again, it changes
 * nothing. Exit 0, or 2 with one line for each file that could not be taken in; of such a file nothing is written.
 */
import { addDocuments } from './lib/intake/add-documents.ts';

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await addDocuments(process.argv.slice(2), 'seeds', {
  say: (text) => console.log(text),
  complain: (line) => console.error(line),
});
