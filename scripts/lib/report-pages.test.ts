import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { reportPage, serveReports, type ReportResult } from './report-pages.ts';

const result: ReportResult = {
  ok: true,
  slugs: ['a-report', 'b-notice'],
  sections: [
    { title: 'Figures <all>', lines: ['p12s3: 5% · 5%', 'English: 1 use & more'] },
    { title: 'Nothing', lines: [] },
  ],
};

test('a report is a page whose places lead to the document', () => {
  const page = reportPage(result, { slug: 'a-report', base: '/sub/' });
  expect(page).toContain('<a href="/sub/en/documents/a-report/#p12">p12s3</a>: 5% · 5%');
  expect(page).toContain('Figures &lt;all&gt; (2)');
  expect(page).toContain('1 use &amp; more');
  expect(page).toContain('<a href="/sub/report/">');
});

test('the server answers for reports, and leaves every other address to the site', async () => {
  let handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => void = () =>
    undefined;
  serveReports({ use: (handler) => (handle = handler) }, '/', (slug) =>
    slug === 'broken'
      ? Promise.reject(new Error('no'))
      : Promise.resolve({ ...result, sections: slug === 'a-report' ? result.sections : undefined }),
  );
  const server = createServer((request, response) =>
    handle(request, response, () => {
      response.statusCode = 204;
      response.end();
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const get = async (address: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${address}`);
    return { status: response.status, text: await response.text() };
  };
  try {
    expect((await get('/report/')).text).toContain('<a href="/report/b-notice/">');
    expect((await get('/report/a-report/')).text).toContain('Figures');
    expect(await get('/report/nothing/')).toMatchObject({ status: 404 });
    expect(await get('/report/broken')).toMatchObject({ status: 500 });
    expect(await get('/en/report/')).toMatchObject({ status: 204 });
    expect(await get('/reports/')).toMatchObject({ status: 204 });
  } finally {
    server.close();
  }
});
