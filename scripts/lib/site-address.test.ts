import { describe, expect, test } from 'vitest';
import { PlainError } from './plain-error.ts';
import { siteAddress } from './site-address.ts';

describe('the address of the site', () => {
  test.each([
    ['', undefined, '/'],
    ['  ', undefined, '/'],
    ['https://example.org', 'https://example.org', '/'],
    ['https://example.org/', 'https://example.org', '/'],
    ['https://example.org/sub/path', 'https://example.org', '/sub/path/'],
    [' https://example.org/sub/path/ ', 'https://example.org', '/sub/path/'],
    ['http://localhost:8080/x', 'http://localhost:8080', '/x/'],
  ])('%j is %s below %s', (value, origin, base) => {
    expect(siteAddress(value)).toEqual({ origin, base });
  });

  test.each([
    ['example.org/x', 'is no web address'],
    ['//example.org/x', 'is no web address'],
    ['https://', 'is no web address'],
    ['localhost:4321', 'begins with neither https:// nor http://'],
    ['ftp://host/x', 'begins with neither https:// nor http://'],
    ['file:///srv/site', 'begins with neither https:// nor http://'],
    ['https://me:secret@example.org/', 'holds a user name'],
    ['https://example.org/x?y=1', 'holds a ? or a #'],
    ['https://example.org//x', 'has two slashes in a row'],
  ])('%j is refused in one line that names SITE_URL and shows an example', (value, flaw) => {
    expect(() => siteAddress(value)).toThrow(PlainError);
    expect(() => siteAddress(value)).toThrow(
      `SITE_URL is “${value}”, which ${flaw}: give the whole address of the site, ` +
        'such as SITE_URL=https://example.org/ or SITE_URL=https://example.org/sub/path.',
    );
  });
});
