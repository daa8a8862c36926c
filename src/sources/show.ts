import type { Claim } from './claim.ts';
import type { Shown } from './types.ts';

/** What a word is made of here: no space, no Chinese character. */
const inWord = /[^\s\p{Script=Han}]/u;

/** How far a word is followed on each side, so that a text without spaces does not run on. */
const reach = 30;

/** For every mend, the stretch widened to whole words, before and after all mends inside it. */
export function showClaims(source: string, claims: readonly Claim[]): Map<Claim, Shown> {
  const dropped = new Set(
    claims
      .filter(({ action }) => action === 'dropped')
      .flatMap(({ at, before }) => [at, at + before.length - 1]),
  );
  const continues = (at: number) =>
    at >= 0 && at < source.length && inWord.test(source[at]!) && !dropped.has(at);

  const shown = new Map<Claim, Shown>();
  for (const [index, claim] of claims.entries()) {
    if (claim.action !== 'mended') continue;
    let start = claim.at;
    let end = claim.at + claim.before.length;
    while (claim.at - start < reach && continues(start - 1)) start--;
    while (end - claim.at < reach && continues(end)) end++;
    shown.set(claim, {
      before: source.slice(start, end),
      after: mended(source, claimsWithin(claims, index, start, end), start, end),
    });
  }
  return shown;
}

/** The claims inside `start`–`end`, in order: the neighbours of the one at `index`, and no others. */
function claimsWithin(claims: readonly Claim[], index: number, start: number, end: number): Claim[] {
  let first = index;
  while (first > 0 && claims[first - 1]!.at >= start) first--;
  const within: Claim[] = [];
  for (let next = first; next < claims.length; next++) {
    const claim = claims[next]!;
    if (claim.at + claim.before.length > end) break;
    within.push(claim);
  }
  return within;
}

function mended(source: string, claims: readonly Claim[], start: number, end: number): string {
  let text = '';
  let kept = start;
  for (const { at, before, after } of claims) {
    text += source.slice(kept, at) + after;
    kept = at + before.length;
  }
  return text + source.slice(kept, end);
}
