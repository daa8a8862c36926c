import type { ReceivedText } from './catalog-text.ts';
import { claimStretches, type Claim } from './claim.ts';
import type { ReceivedPage, Rule } from './rule.ts';
import type { RuleLists } from './cleaning.ts';
import { layoutRules } from './layout/layout-rules.ts';
import type { LineOverrides } from './layout/line-overrides.ts';
import { common } from './rules/common.ts';
import { showClaims } from './show.ts';
import type { CleanSource, LedgerEntry, Paragraph, Shown } from './types.ts';

/** Cleans a decoded source by what all sources share: paragraphs, and a ledger of all that is not in them. */
export function cleanSource(text: string): CleanSource {
  return cleanByRules(text, common);
}

/**
 * A text as its catalog entry says: by the rules of its publisher, and where its structure is read by
 * evidence, by the look of its lines too.
 *
 * @param lists the rules of the publishers
 * @param page that the text was taken out of, for rules by selector
 */
export function cleanReceived(
  text: string,
  { rules, outline, lines }: Pick<ReceivedText, 'rules' | 'outline' | 'lines'>,
  lists: RuleLists = new Map(),
  page?: ReceivedPage,
): CleanSource {
  const own = lists.get(rules) ?? [];
  const all = outline === 'evidence' ? [...own, ...layoutRules(lines), ...common] : [...own, ...common];
  return cleanByRules(text, all, page);
}

/**
 * As `cleanSource`, with what the look of the lines tells: tables keep their columns, broken lines are
 * joined. The outline by evidence reads what comes of it.
 *
 * @param lines an editor's word on single lines, which comes before all evidence
 */
export function cleanLaidOut(source: string, own: readonly Rule[] = [], lines?: LineOverrides): CleanSource {
  return cleanByRules(source, [...own, ...layoutRules(lines), ...common]);
}

/** As `cleanSource`, by any list of rules. */
export function cleanByRules(source: string, rules: readonly Rule[], page?: ReceivedPage): CleanSource {
  const claims = claimStretches(source, rules, page);
  const shown = showClaims(source, claims);
  const lineAt = lineCounter(source);
  return {
    paragraphs: paragraphsOf(source, claims, shown, lineAt),
    ledger: claims.map(toLedgerEntry(shown, lineAt)),
    reasons: new Map(claims.map(({ rule }) => [rule.name, rule.why])),
  };
}

function toLedgerEntry(shown: Map<Claim, Shown>, lineAt: (at: number) => number) {
  return (claim: Claim): LedgerEntry => ({
    at: claim.at,
    line: lineAt(claim.at),
    action: claim.action,
    rule: claim.rule.name,
    before: claim.before,
    after: claim.after,
    ...(shown.has(claim) && { shown: shown.get(claim) }),
  });
}

function paragraphsOf(
  source: string,
  claims: readonly Claim[],
  shown: Map<Claim, Shown>,
  lineAt: (at: number) => number,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | undefined;
  const add = (at: number, text: string): Paragraph => {
    open ??= { text: '', at, line: lineAt(at), mends: [] };
    open.text += text;
    return open;
  };
  const close = () => {
    if (open?.text) paragraphs.push(open);
    open = undefined;
  };

  let kept = 0;
  for (const claim of claims) {
    if (claim.at > kept) add(kept, source.slice(kept, claim.at));
    kept = claim.at + claim.before.length;
    if (claim.action === 'mended') {
      if (claim.rule.ownParagraph && claim.after) close();
      const { text, mends } = add(claim.at, claim.after);
      if (claim.rule.isLayout) continue;
      mends.push({
        start: text.length - claim.after.length,
        end: text.length,
        before: claim.before,
        rule: claim.rule.name,
        shown: shown.get(claim),
      });
    } else if (claim.rule.breaks || /[\n\r\u2028\u2029]/.test(claim.before)) {
      close();
    }
  }
  if (kept < source.length) add(kept, source.slice(kept));
  close();
  return paragraphs;
}

/** Line numbers for offsets that are asked for in any order. */
function lineCounter(source: string): (at: number) => number {
  const ends = [...source.matchAll(/\n/g)].map((match) => match.index);
  return (at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
