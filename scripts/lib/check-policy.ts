import type { Problem } from '../../src/problem.ts';
import type { BuiltSite } from './check-address.ts';

/** Every page has a content security policy, and it lets no inline script or style through. */
export function checkPolicies(site: BuiltSite): Problem[] {
  return [...site.pages.values()]
    .filter(
      ({ policy }) => !/default-src 'self'/.test(policy) || /'unsafe-inline'|'unsafe-eval'/.test(policy),
    )
    .map(({ file, policy }) => ({
      file,
      rule: 'content-security-policy',
      found: policy || 'nothing',
      expected: "default-src 'self', without 'unsafe-inline' and 'unsafe-eval'",
      mend: 'Make the head of the page with src/components/Head.astro.',
    }));
}
