import type { Problem } from '../../src/problem.ts';
import { counterpartOf, originalOf, targetOf, type BuiltSite } from './check-address.ts';
import type { BuiltPage } from './check-page.ts';

/** Lang, title, description, canonical address, the pair of languages and the link between them. */
export function checkHeads(site: BuiltSite): Problem[] {
  const pages = [...site.pages.values()];
  return [...pages.flatMap((page) => checkHead(page, site)), ...duplicateTitles(pages)];
}

function checkHead(page: BuiltPage, site: BuiltSite): Problem[] {
  const problems: Problem[] = [];
  const expect = (holds: boolean, rule: string, found: string, expected: string, mend: string) => {
    if (!holds) problems.push({ file: page.file, rule, found: found || 'nothing', expected, mend });
  };
  const language = /^\/(en|zh)\//.exec(page.path)?.[1];
  expect(
    language ? page.lang === language : page.lang !== '',
    'page-lang',
    page.lang,
    `<html lang="${language ?? 'en'}">`,
    'Set the language on the html element.',
  );
  expect(page.title !== '', 'page-title', page.title, 'a title', 'Give the page a title.');
  expect(
    page.duplicateIds.length === 0,
    'id-duplicate',
    page.duplicateIds.join(', '),
    'each id once on a page',
    'Rename one of the elements.',
  );
  if (page.path === '/404.html') return problems;
  const original = originalOf(page.path);
  const self =
    site.origin === undefined ? '' : `${site.origin}${site.base}${(original ?? page.path).slice(1)}`;
  expect(
    page.description !== '',
    'page-description',
    page.description,
    'a description',
    'Give the page a description.',
  );
  expect(
    page.canonical === self,
    'page-canonical',
    page.canonical,
    self || 'none, as the host is not known',
    self ? 'Set the canonical address.' : 'Leave it out where Astro.site is undefined.',
  );
  const other = original ?? counterpartOf(page.path);
  if (!other || !language) return problems;
  const otherLanguage = language === 'en' ? 'zh' : 'en';
  const leadsTo = (href: string | undefined, path: string) => {
    const target = href === undefined ? undefined : targetOf(page, href, site);
    return target?.kind === 'inside' && target.path === path;
  };
  const own = page.alternates.get(language);
  const pair = page.alternates.get(otherLanguage);
  expect(
    site.pages.has(other),
    'counterpart-missing',
    'no such page',
    other,
    'Make the page in the other language.',
  );
  if (original)
    expect(
      page.alternates.size === 0,
      'hreflang',
      [...page.alternates.keys()].join(', '),
      'no other languages',
      'Leave them to the page that is to be found in its stead.',
    );
  else checkLanguages(other);
  expect(
    page.languageLinks.some(({ hreflang, href }) => hreflang === otherLanguage && leadsTo(href, other)),
    'language-link',
    page.languageLinks.map(({ href }) => href).join(', '),
    `a[hreflang=${otherLanguage}] to ${other}`,
    'Link to the counterpart page, not to the home page.',
  );
  return problems;

  function checkLanguages(counterpart: string): void {
    expect(
      leadsTo(own, page.path),
      'hreflang',
      own ?? '',
      `link[hreflang=${language}] to ${page.path}`,
      'Name the page itself among its languages.',
    );
    expect(
      leadsTo(pair, counterpart),
      'hreflang',
      pair ?? '',
      `link[hreflang=${otherLanguage}] to ${counterpart}`,
      'Name the counterpart.',
    );
  }
}

function duplicateTitles(pages: readonly BuiltPage[]): Problem[] {
  const byTitle = Map.groupBy(pages, ({ lang, title }) => `${lang} ${title}`);
  return [...byTitle.values()]
    .filter((same) => same.length > 1 && same[0]!.title)
    .flatMap(([first, ...others]) =>
      others.map(({ file, title }) => ({
        file,
        rule: 'title-duplicate',
        found: title,
        expected: `a title that no other page has (${first!.file} has it too)`,
        mend: 'Name in the title what sets the pages apart.',
      })),
    );
}
