/** Addresses outside the site, which the one who builds it may give; a link without one is left out. */
const { SOURCE_URL, REPORT_URL } = process.env;

/** The version of the program that made the site. */
export const siteVersion = (import.meta.env['SITE_VERSION'] as string | undefined) ?? '';

/** Where the source code is, from SOURCE_URL. */
export const sourceCode = webAddress(SOURCE_URL);

/**
 * Where an error of a page is reported, filled in with the page, from REPORT_URL: an address in which
 * `{title}` and `{address}` stand for the page, such as
 * `https://example.org/issues/new?title={title}&body={address}` or `mailto:a@example.org?subject={title}`.
 */
export function reportAddress(title: string, address: string, pattern = REPORT_URL): string | undefined {
  return webAddress(
    pattern
      ?.replaceAll('{title}', () => encodeURIComponent(title))
      .replaceAll('{address}', () => encodeURIComponent(address)),
  );
}

/** An address that a link may have; other kinds, such as `javascript:`, are none. */
function webAddress(given: string | undefined): string | undefined {
  const address = given?.trim();
  return address && /^(?:https?:\/\/|mailto:)/.test(address) && URL.canParse(address) ? address : undefined;
}
