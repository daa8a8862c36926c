import { expect, test, vi } from 'vitest';
import { askedUnits } from './asked-pages.ts';
import { openPages, pageFiles, type AskedPageFile } from './page-files.ts';
import { pagesFor, type SitePage } from './site-pages.ts';

const pages: SitePage[] = [
  {
    title: 'Downloads',
    about: 'The glossary as files.',
    href: '/en/downloads/',
    asked: askedUnits(['where can I download the glossary', 'excel list of terms', '术语表下载', '导出TMX']),
  },
  { title: 'Topics', about: 'Economy, ecology.', href: '/en/topics/' },
];
const [main, ...others] = pageFiles(pages);
const loader = () =>
  vi.fn(async (name: string): Promise<AskedPageFile> => others.find((file) => file.name === name)!.content);

test.each(['download the glossary', '术语表下载', '导出TMX', 'ecology', 'excel 术语'])(
  'a query (%s) finds in the files what it finds in the pages',
  async (query) => {
    const known = await openPages(main.content, loader())(query);
    const expected = pagesFor(query, pages).map(({ href }) => href);
    expect(pagesFor(query, known).map(({ href }) => href)).toEqual(expected);
  },
);

test('a query loads the units of its own script, once', async () => {
  const load = loader();
  const open = openPages(main.content, load);
  await open('download');
  await open('downloads');
  expect(load.mock.calls).toEqual([[main.content.asked.latin]]);
  await open('下载');
  expect(load.mock.calls.slice(1)).toEqual([[main.content.asked.chinese]]);
});

test('where a file does not come, the next query asks for it again', async () => {
  const load = loader();
  load.mockRejectedValueOnce(new Error('lost'));
  const open = openPages(main.content, load);
  await expect(open('download')).rejects.toThrow('lost');
  expect(await open('download')).toHaveLength(2);
});
