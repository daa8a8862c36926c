import type { Problem } from '../../src/problem.ts';
import { targetOf, type BuiltSite } from './check-address.ts';
import type { BuiltPage } from './check-page.ts';

/** Where a link to a term leads that does not name it a second time. */
const termPage = /\/terms\/[^/]+\/$/;

/** Dead links and fragments, links that leave the base, linked terms that lead elsewhere. */
export function checkLinks(site: BuiltSite): Problem[] {
  return [...site.pages.values()].flatMap((page) =>
    page.links.flatMap((link) => checkLink(page, link, site)),
  );
}

function checkLink(
  page: BuiltPage,
  { href, attribute, term }: BuiltPage['links'][number],
  site: BuiltSite,
): Problem[] {
  const problem = (rule: string, expected: string, mend: string): Problem[] => [
    { file: page.file, field: attribute, rule, found: href, expected, mend },
  ];
  let target;
  try {
    target = targetOf(page, href, site);
  } catch {
    return problem('link-malformed', 'an address', 'Correct the address.');
  }
  if (target.kind === 'off-base')
    return problem(
      'link-off-base',
      `an address below ${site.base}`,
      'Make it with page() or asset() of src/i18n/address.ts.',
    );
  if (target.kind === 'outside') return [];
  const found = site.pages.get(target.path);
  if (!found && !site.files.has(target.path)) {
    const mend = site.pages.has(`${target.path}/`)
      ? 'End the address with a slash.'
      : 'Correct the link, or make the page.';
    return problem('link-dead', 'a page or file of the site', mend);
  }
  if (found && target.fragment && !found.ids.has(target.fragment))
    return problem(
      'fragment-dead',
      `an id on ${found.file}`,
      'Correct the fragment, or give the target this id.',
    );
  if (term !== undefined && !(term ? target.path.endsWith(`/terms/${term}/`) : termPage.test(target.path)))
    return problem(
      'term-link',
      `the page of the term, /terms/${term || '…'}/`,
      'Link a[data-term] to the page of its term.',
    );
  return [];
}
