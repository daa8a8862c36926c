import type { AddressOf } from '../exchange/public-data.ts';
import { page } from '../i18n/address.ts';

export function jsonAnswer(value: unknown): Response {
  return new Response(JSON.stringify(value), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}

/** Addresses with the host: data is read far from the page it came from. */
export function absoluteAddress(site: URL | undefined): AddressOf {
  return (language, ...parts) => new URL(page(language, ...parts), site).href;
}
