import { expect, test } from 'vitest';
import { reportAddress } from './site-links.ts';

test('an error is reported with the page filled in', () => {
  expect(
    reportAddress('六稳 & more', 'https://host/a/?b', 'https://x.org/new?title={title}&body={address}'),
  ).toBe('https://x.org/new?title=%E5%85%AD%E7%A8%B3%20%26%20more&body=https%3A%2F%2Fhost%2Fa%2F%3Fb');
  expect(reportAddress('$& a', '/en/', 'mailto:a@x.org?subject={title}')).toBe(
    'mailto:a@x.org?subject=%24%26%20a',
  );
});

test.each([undefined, '', ' ', 'javascript:alert(1)', 'x.org/new'])('no link is made of %j', (pattern) => {
  expect(reportAddress('a', 'b', pattern ?? '')).toBeUndefined();
});
