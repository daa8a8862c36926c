import { phraseAt } from './english-number.ts';
import type { Phrase } from './english-phrase.ts';
import { isJoined, tokensOf, type Tokens } from './english-tokens.ts';
import { stopWords } from './english-words.ts';
import { halfWidth } from './half-width.ts';
import { shareRanges, type Draft } from './ranges.ts';
import type { Quantity, Tally } from './types.ts';
import { unitOfSymbol, units, type Unit } from './units.ts';

const byName = new Map(units.flatMap((unit) => unit.en.map((name) => [name, unit] as const)));
const longestName = 3;
/** How many words may stand between a number and its unit: 25 new, high-standard hectares. */
const reach = 3;

/**
 * Every number of an English text, in one walk over its tokens. Signs do not count: "a fall of 5%" and
 * -5% say the same.
 * @param tally counts the looks at tokens
 */
export function englishQuantities(text: string, tally?: Tally): Quantity[] {
  const tokens = tokensOf(halfWidth(text), tally);
  const drafts: Draft[] = [];
  let isShareNear = false;
  for (let index = 0; index < tokens.length;) {
    const token = tokens.at(index)!;
    if (/^[.;!?]$/.test(token.text)) isShareNear = false;
    else if (/^(?:rates?|proportions?|ratios?|shares?|percentages?)$/.test(token.lower)) isShareNear = true;
    const phrase = phraseAt(tokens, index);
    if (!phrase) {
      index += 1;
      continue;
    }
    const found = draftsOf(tokens, index, phrase);
    for (const draft of found) {
      // “The proportion rose by 4.3%” means percentage points.
      if (isShareNear && draft.unit?.kind === 'share') draft.alsoKinds = ['points'];
      drafts.push(draft);
    }
    index = phrase.next;
  }
  return shareRanges(text, drafts, connectors);
}

const connectors = {
  range: /^\s*(?:to|[-‐‑–—―~～]+)\s*$/u,
  list: /^\s*(?:,|,? ?(?:and|or))\s*$/u,
  /** Before the first of two numbers that “and” makes a range of. */
  between: /\bbetween (?:[a-z]+ )?[^a-z\d]{0,3}$/i,
};

function draftsOf(tokens: Tokens, index: number, phrase: Phrase): Draft[] {
  const start = tokens.at(index)!.start;
  const levelEnd = levelAt(tokens, phrase);
  const base = { start, mantissa: phrase.mantissa, scale: phrase.scale, step: phrase.step };
  const { decimal, exact, digits } = phrase;
  if (levelEnd !== undefined) {
    // "three trillion yuan-level bases": three bases at the level of a trillion; "100 billion yuan-level" is one level.
    const level = { start, end: levelEnd, decimal, exact: true, kind: 'level' as const, step: phrase.step };
    if (Number.isInteger(Math.log10(phrase.mantissa)))
      return [{ ...level, mantissa: phrase.mantissa, scale: phrase.scale }];
    return [
      { ...base, scale: 1, end: levelEnd, decimal, exact: digits },
      { ...level, mantissa: 1, scale: phrase.scale, step: 1 },
    ];
  }
  const numberEnd = tokens.at(phrase.next - 1)!.end;
  const draft: Draft = { ...base, end: numberEnd, decimal, exact };
  if (phrase.kind)
    return [
      { ...draft, kind: phrase.kind, ...(phrase.kind === 'share' && { plain: phrase.mantissa / 100 }) },
    ];
  if (phrase.currency)
    return [{ ...draft, kind: `money ${phrase.currency}`, ...perArea(tokens, phrase.next) }];
  const found = unitAt(tokens, phrase);
  if (found) {
    const { unit, next } = found;
    return [{ ...draft, unit, unitEnd: tokens.at(next - 1)!.end, ...perArea(tokens, next), ...also(unit) }];
  }
  const kind = dateKind(tokens, index, phrase);
  return [{ ...draft, ...(kind && { kind }) }];
}

/** Ten times is a multiple or a count of occasions; fourteen years may be an age. */
function also(unit: Unit): Pick<Draft, 'alsoKinds'> {
  return unit === timesUnit ? { alsoKinds: ['occasion'] } : {};
}

const timesUnit: Unit = { kind: 'times', factor: 1, en: ['time'], symbols: [], zh: [] };
byName.set('time', timesUnit);

/** trillion-yuan level, billion yuan-level, million-level. */
function levelAt(tokens: Tokens, { next, scale }: Phrase): number | undefined {
  if (scale === 1) return undefined;
  let at = next;
  if (isJoined(tokens.at(at)) && tokens.at(at)!.lower === 'yuan') at += 1;
  const token = tokens.at(at);
  return isJoined(token) && token.lower === 'level' ? token.end : undefined;
}

/** The unit of a number: a symbol behind it, or a name behind at most three other words. */
function unitAt(tokens: Tokens, phrase: Phrase): { unit: Unit; next: number } | undefined {
  const token = tokens.at(phrase.next);
  if (!token || token.before === 'dash') return undefined;
  const symbol = unitOfSymbol(token.text);
  if (symbol) return { unit: symbol, next: phrase.next + 1 };
  if (token.text === '°' && /^c$/i.test(tokens.at(phrase.next + 1)?.lower ?? ''))
    return { unit: unitOfSymbol('°C')!, next: phrase.next + 2 };
  if (token.before === 'none') return undefined;
  const far = isCalendarYear(phrase) ? 0 : reach;
  for (let ahead = 0; ahead <= far; ahead += 1) {
    const at = phrase.next + ahead;
    const word = tokens.at(at);
    if (word?.type !== 'word' || !isJoined(word)) return undefined;
    const found = nameAt(tokens, at);
    if (found) return found;
    if (stopWords.has(word.lower)) return undefined;
  }
  return undefined;
}

/** The longest name of a unit that begins at a word. */
function nameAt(tokens: Tokens, at: number): { unit: Unit; next: number } | undefined {
  let found: { unit: Unit; next: number } | undefined;
  let name = '';
  for (let count = 0; count < longestName; count += 1) {
    const token = tokens.at(at + count);
    if (token?.type !== 'word' || (count > 0 && !isJoined(token))) break;
    name = count === 0 ? token.lower : `${name} ${token.lower}`;
    const unit = byName.get(name) ?? byName.get(singularOf(name));
    if (unit) found = { unit, next: at + count + 1 };
  }
  return found;
}

function singularOf(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  return name.endsWith('sses') ? name.slice(0, -2) : name.replace(/s$/, '');
}

/** “per hectare”, “a mu”, “/ha”: figures on each unit of area. */
function perArea(tokens: Tokens, next: number): Pick<Draft, 'perArea'> {
  const [per, area] = [tokens.at(next), tokens.at(next + 1)];
  if (!per || !area || !/^(?:per|each|an?|every|\/)$/.test(per.lower)) return {};
  const unit = unitOfSymbol(area.text) ?? nameAt(tokens, next + 1)?.unit;
  return unit?.kind === 'area' ? { perArea: unit.factor } : {};
}

function isCalendarYear({ mantissa, scale, decimal, digits }: Phrase): boolean {
  return digits && scale === 1 && !decimal && mantissa >= 1900 && mantissa < 2100;
}

/** A number beside a month is a day; one in the range of calendar years behind a preposition is a year. */
function dateKind(tokens: Tokens, index: number, phrase: Phrase): Draft['kind'] {
  const near = [tokens.at(index - 1), tokens.at(index - 2), tokens.at(phrase.next)];
  if (isCalendarYear(phrase) && /^(?:in|by|since|during|until)$/.test(near[0]?.lower ?? '')) return 'year';
  if (phrase.mantissa > 31 || phrase.scale !== 1 || phrase.decimal) return undefined;
  const isMonth = (at: number) => phraseAt(tokens, at)?.kind === 'month';
  const before = near[0]?.text === '.' && near[0].before === 'none' ? index - 2 : index - 1;
  return isMonth(before) || isMonth(phrase.next) ? 'day' : undefined;
}
