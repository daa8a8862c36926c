import type { Problem } from '../../src/problem.ts';
import { targetOf, type BuiltSite } from './check-address.ts';
import type { BuiltPage } from './check-page.ts';

/**
 * Pages that name others as the same in another language: each names itself, one for other readers
 * (x-default), and all of a set name the same. Search engines drop a set that does not.
 */
export function checkAlternates(site: BuiltSite): Problem[] {
  return [...site.pages.values()]
    .filter(({ alternates }) => alternates.size > 0)
    .flatMap((page) => checkSet(page, site));
}

function checkSet(page: BuiltPage, site: BuiltSite): Problem[] {
  const problem = (found: string, expected: string, mend: string): Problem[] => [
    { file: page.file, field: 'link[hreflang]', rule: 'hreflang-set', found, expected, mend },
  ];
  const others = [...page.alternates.values()].map((href) => pageAt(href, page, site));
  const disagreeing = others.find((other) => other && setOf(other) !== setOf(page));
  return [
    ...(others.includes(page)
      ? []
      : problem(setOf(page), `${page.path} among them`, 'Name the page itself among its languages.')),
    ...(page.alternates.has('x-default')
      ? []
      : problem(setOf(page), 'an x-default', 'Name the page for readers of other languages.')),
    ...(disagreeing
      ? problem(
          setOf(page),
          `the set that ${disagreeing.file} names: ${setOf(disagreeing)}`,
          'Make the set with alternatesOf() of src/i18n/address.ts.',
        )
      : []),
  ];
}

function setOf({ alternates }: BuiltPage): string {
  return [...alternates]
    .map(([hreflang, href]) => `${hreflang} ${href}`)
    .sort()
    .join(', ');
}

function pageAt(href: string, from: BuiltPage, site: BuiltSite): BuiltPage | undefined {
  const target = targetOf(from, href, site);
  return target.kind === 'inside' ? site.pages.get(target.path) : undefined;
}
