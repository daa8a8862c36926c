import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';

/** The module as it is in a site below a base. */
async function below(base: string) {
  vi.resetModules();
  vi.stubEnv('BASE_URL', base);
  return import('./address.ts');
}

afterEach(() => vi.unstubAllEnvs());
// Other files of tests may run in this process.
afterAll(() => vi.resetModules());

describe.each([
  ['/', ''],
  ['/sub/path', '/sub/path'],
  ['/sub/path/', '/sub/path'],
  ['/en/', '/en'],
  ['/enlighten/', '/enlighten'],
])('below %s', (base, prefix) => {
  test('files and pages stand under it, pages with a trailing slash', async () => {
    const { asset, page } = await below(base);
    expect(asset('/data/terms.json')).toBe(`${prefix}/data/terms.json`);
    expect(page('en')).toBe(`${prefix}/en/`);
    expect(page('zh', 'documents', 'a-report', 'parallel')).toBe(`${prefix}/zh/documents/a-report/parallel/`);
  });

  test('the counterpart of a page is the same page in the other language', async () => {
    const { counterpart, page } = await below(base);
    expect(counterpart(page('en', 'terms', 'en'), 'zh')).toBe(page('zh', 'terms', 'en'));
    expect(counterpart(page('zh'), 'en')).toBe(page('en'));
    expect(counterpart(page('zh', 'topics', 'economy'), 'zh')).toBe(page('zh', 'topics', 'economy'));
    expect(counterpart(`${prefix}/404.html`, 'zh')).toBe(`${prefix}/404.html`);
  });

  test('the pages of a set name the same addresses; the choice of language is for all other readers', async () => {
    const { alternatesOf, asset, page } = await below(base);
    const home = [
      { hreflang: 'en', path: page('en') },
      { hreflang: 'zh', path: page('zh') },
      { hreflang: 'x-default', path: asset('/') },
    ];
    expect([asset('/'), page('en'), page('zh')].map(alternatesOf)).toEqual([home, home, home]);
    const [en, zh] = [page('en', 'terms', 'zh'), page('zh', 'terms', 'zh')];
    const term = [
      { hreflang: 'en', path: en },
      { hreflang: 'zh', path: zh },
      { hreflang: 'x-default', path: en },
    ];
    expect([en, zh].map(alternatesOf)).toEqual([term, term]);
  });
});
