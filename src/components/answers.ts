import type { AddressOf } from '../exchange/public-data.ts';
import { page } from '../i18n/address.ts';
import { addressOn } from './address-on.ts';

export function jsonAnswer(value: unknown): Response {
  return new Response(JSON.stringify(value), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}

/** Addresses with the host, where it is known: data is read far from the page it came from. */
export function addressesOn(site: URL | undefined): AddressOf {
  return (language, ...parts) => addressOn(site, page(language, ...parts));
}
