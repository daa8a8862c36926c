import type { Lang } from '../languages.ts';
import { page } from '../i18n/address.ts';
import { byEnglish, byPinyin, englishInitial, pinyinInitial } from '../i18n/order.ts';
import type { SiteTerm } from './site-data.ts';
import { indexPages, type IndexPage } from './index-pages.ts';

/** The two orders of the list of terms, by the piece of the address that names them. */
export const orders = ['english', 'pinyin'] as const;
export type Order = (typeof orders)[number];

/** The language whose letters order a list, and which leads in it. */
export const leading: Record<Order, Lang> = { english: 'en', pinyin: 'zh' };

/** The order that the list of terms has in a language of the site. */
export const ownOrder: Record<Lang, Order> = { en: 'english', zh: 'pinyin' };

const known = new WeakMap<readonly SiteTerm[], Record<Order, IndexPage<SiteTerm>[]>>();

/** The pages of the list of all terms in an order; made once for all of them. */
export function termIndex(terms: readonly SiteTerm[], order: Order): IndexPage<SiteTerm>[] {
  const made = known.get(terms) ?? {
    english: indexPages(terms.toSorted(byEnglish), ({ en }) => englishInitial(en)),
    pinyin: indexPages(terms.toSorted(byPinyin), ({ pinyin }) => pinyinInitial(pinyin)),
  };
  known.set(terms, made);
  return made[order];
}

/** Terms in an order. */
export function inOrder<Term extends SiteTerm>(terms: readonly Term[], order: Order): Term[] {
  return terms.toSorted(order === 'english' ? byEnglish : byPinyin);
}

/** The first page of an order: letters, and the terms to begin with. */
export function orderAddress(lang: Lang, order: Order): string {
  return order === ownOrder[lang] ? page(lang, 'terms') : page(lang, 'terms', 'by-translation');
}
