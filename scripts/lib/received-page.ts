import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { declaredCharset, decodeText } from '../../src/intake/encoding.ts';
import { linesOfHtml, type HtmlNode } from '../../src/intake/html-lines.ts';
import type { ReceivedPage } from '../../src/sources/rule.ts';

const require = createRequire(import.meta.url);

/**
 * The saved page that a text was taken out of, for rules by selector; undefined for any other file. The page is
 * read when it is first asked for, and so is the parser: few texts have such rules.
 */
export function receivedPage(file: string | undefined): ReceivedPage | undefined {
  if (!file?.endsWith('.html') || !existsSync(file)) return undefined;
  let page: ReturnType<typeof parsed> | undefined;
  return (selector) => {
    page ??= parsed(readFileSync(file));
    try {
      return [...page.querySelectorAll(selector)].map((element) =>
        linesOfHtml(element as unknown as HtmlNode)
          .split('\n')
          .filter(Boolean),
      );
    } catch {
      return [];
    }
  };
}

function parsed(bytes: Uint8Array) {
  const { parseHTML } = require('linkedom') as typeof import('linkedom');
  const { text } = decodeText(bytes, declaredCharset(bytes));
  return parseHTML(/<(?:html|body)\b/i.test(text) ? text : `<html><body>${text}</body></html>`).document;
}
