/**
 * The whole address of a path of the site, where the build was told the host (SITE_URL). Where not, the path
 * alone: read beside the address of the page or file that it stands in, it leads right wherever the site is.
 */
export function addressOn(site: URL | undefined, path: string): string {
  return site ? new URL(path, site).href : path;
}
