/** What stands around the article of a page: told by the names that sites give it, and by its links. */
import type { HtmlNode } from './html-lines.ts';

/** An element of a page, as far as it is looked at here. */
export interface PagePart extends HtmlNode {
  querySelectorAll(selector: string): Iterable<PagePart>;
  remove(): void;
}

const elements =
  'nav, footer, aside, [role=navigation], [role=contentinfo], [role=banner], [role=complementary], [role=search]';
const named = new RegExp(
  String.raw`(?:^|[\s_-]|bd)(?:${[
    'nav(?:bar|igation)? menu crumbs? breadcrumbs? position location header foot(?:er)? copyright beian icp',
    'share sharebox sharebutton(?:box)? social toolbar tools? print qrcode ewm fontsize',
    'related relat(?:ed|ive)(?:news|list)? recommend(?:ed)? hot sidebar side search login pager pagination',
    'friend(?:ly)?links? links? top(?:bar|nav)? bottom',
  ]
    .join(' ')
    .split(' ')
    .join('|')})(?:$|[\s_-])`,
  'i',
);
/** A part that holds more of the page than this holds the article itself, whatever its name. */
const mostOfPage = 0.5;

/**
 * Takes the parts around the article out of a page.
 *
 * @returns how many there were
 */
export function removeFurniture(body: PagePart): number {
  const whole = lettersOf(body);
  const parts = [
    ...body.querySelectorAll(elements),
    ...[...body.querySelectorAll('[class], [id]')].filter(isNamed),
  ];
  const around = parts.filter(
    (part) => lettersOf(part) < mostOfPage * whole && !holdsOnlyHeading(part, body),
  );
  for (const part of around) part.remove();
  return around.length;
}

function isNamed(part: PagePart): boolean {
  return ['class', 'id'].some((name) => named.test(part.getAttribute?.(name) ?? ''));
}

/** The title of the document stands in many a page's header. */
function holdsOnlyHeading(part: PagePart, body: PagePart): boolean {
  return [...part.querySelectorAll('h1')].length > 0 && [...body.querySelectorAll('h1')].length === 1;
}

function lettersOf(part: HtmlNode): number {
  return (part.textContent ?? '').replace(/\s+/g, '').length;
}
