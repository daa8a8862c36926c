import { langOf } from '../../languages.ts';
import { forgetSearches, recentSearches } from './recent.ts';
import { fromTemplate, slotOf } from './templates.ts';

/** What was searched for in this browser, for an empty search page; nothing where there is nothing. */
export function recentSection(addressOf: (query: string) => string): HTMLElement[] {
  const queries = recentSearches();
  if (queries.length === 0) return [];
  const section = fromTemplate('recent');
  slotOf(section, 'list').append(...queries.map((query) => itemOf(query, addressOf(query))));
  slotOf(section, 'forget').addEventListener('click', () => {
    forgetSearches();
    section.remove();
  });
  return [section];
}

function itemOf(query: string, href: string): HTMLElement {
  const item = fromTemplate('page');
  (slotOf(item, 'link') as HTMLAnchorElement).href = href;
  const title = slotOf(item, 'title');
  title.textContent = query;
  title.lang = langOf(query);
  return item;
}
