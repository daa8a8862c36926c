/** The reports of single documents as pages, while the site is edited live: /report/ and /report/SLUG/. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Worker } from 'node:worker_threads';
import type { ReportSection } from './document-report.ts';
import { escapeXml } from '../../src/escape-xml.ts';

/** What a report comes to: the documents that there are, and the sections of one; or what is wrong. */
export type ReportResult =
  { ok: true; slugs: string[]; sections?: ReportSection[] | undefined } | { ok: false; report: string };

/** Makes the report of a document, or without a slug says which documents there are. */
type ReportOf = (slug: string | undefined) => Promise<ReportResult>;

/** What is used of the server that Vite keeps. */
interface Middlewares {
  use(handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): unknown;
}

/**
 * Answers for the addresses below `/report/`; each page is made anew from what is saved.
 *
 * @param base of the site, with a slash at its end
 */
export function serveReports(
  middlewares: Middlewares,
  base: string,
  reportOf: ReportOf = reportInThread,
): void {
  middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // The server may have taken the base off already.
    const found = /^\/report\/(?:([a-z0-9-]+)\/?)?$/.exec(`/${withoutBase(pathname, base)}`);
    if (!found || request.method !== 'GET') return next();
    const [, slug] = found;
    reportOf(slug).then(
      (result) => answer(response, result, { slug, base }),
      (error: unknown) => answer(response, { ok: false, report: String(error) }, { slug, base }),
    );
  });
}

function withoutBase(pathname: string, base: string): string {
  return pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
}

function answer(
  response: ServerResponse,
  result: ReportResult,
  of: { slug: string | undefined; base: string },
) {
  response.statusCode = !result.ok ? 500 : of.slug !== undefined && !result.sections ? 404 : 200;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(reportPage(result, of));
}

/** A thread for each report: it takes code and texts as they stand, and the server goes on answering. */
function reportInThread(slug: string | undefined): Promise<ReportResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./report-worker.ts', import.meta.url), { workerData: { slug } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** A page that stands alone, in English like the command of the same name. */
export function reportPage(
  result: ReportResult,
  { slug, base }: { slug: string | undefined; base: string },
): string {
  const title = slug === undefined ? 'Reports of single documents' : `Report of ${slug}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="robots" content="noindex"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  summary { font-weight: 600; cursor: pointer; padding: 0.3rem 0; }
  li { overflow-wrap: anywhere; }
  pre { white-space: pre-wrap; }
</style></head>
<body><h1>${title}</h1>
${bodyOf(result, slug, base)}
</body></html>
`;
}

function bodyOf(result: ReportResult, slug: string | undefined, base: string): string {
  if (!result.ok) return `<pre>${escapeXml(result.report)}</pre>`;
  const { slugs, sections } = result;
  if (slug !== undefined && sections)
    return `<p><a href="${base}report/">All documents</a> · <a href="${base}en/documents/${slug}/">The page</a></p>
${sections.map((section) => sectionOf(section, slug, base)).join('\n')}`;
  const list = slugs.map((one) => `<li><a href="${base}report/${one}/">${one}</a></li>`).join('\n');
  return `${slug === undefined ? '' : '<p>No document is called so.</p>'}<ul>\n${list}\n</ul>`;
}

/** Open where it is short enough to be read at once. */
const openUpTo = 25;

function sectionOf({ title, lines }: ReportSection, slug: string, base: string): string {
  const items = lines.map((line) => `<li>${withLink(line, slug, base)}</li>`).join('\n');
  const isOpen = lines.length > 0 && lines.length <= openUpTo;
  return `<details${isOpen ? ' open' : ''}><summary>${escapeXml(title)} (${lines.length})</summary>
<ul>
${items}
</ul></details>`;
}

/** The place at the head of a line leads to the page. */
function withLink(line: string, slug: string, base: string): string {
  const place = /^(p\d+(?:-\d+)?)(?=s\d|:)[^:]*/.exec(line);
  if (!place) return escapeXml(line);
  const [words, block] = place;
  const address = `${base}en/documents/${slug}/#${block}`;
  return `<a href="${address}">${escapeXml(words)}</a>${escapeXml(line.slice(words.length))}`;
}
