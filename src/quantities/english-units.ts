/** The unit behind an English number: a symbol, or a name at some distance. */
import { isCalendarYear, type Phrase } from './english-phrase.ts';
import { isJoined, type Tokens } from './english-tokens.ts';
import { stopWords } from './english-words.ts';
import { unitOfSymbol, units, type Unit } from './units.ts';

const byName = new Map(units.flatMap((unit) => unit.en.map((name) => [name, unit] as const)));
const longestName = 3;
/** How many words may stand between a number and its unit: 25 new, high-standard hectares. */
const reach = 3;

/** “Ten times”: a multiple, or a count of occasions. */
export const timesUnit: Unit = { kind: 'times', factor: 1, en: ['time'], symbols: [], zh: [] };
byName.set('time', timesUnit);
/** “Up 0.5 points” of a rate are percentage points; five points may be anything. */
export const pointUnit: Unit = { kind: 'unknown', factor: 1, en: ['point'], symbols: [], zh: [] };
byName.set('point', pointUnit);

/** The unit of a number: a symbol behind it, or a name behind at most three other words. */
export function unitAt(tokens: Tokens, phrase: Phrase): { unit: Unit; next: number } | undefined {
  const token = tokens.at(phrase.next);
  if (!token || token.before === 'dash') return undefined;
  const symbol = unitOfSymbol(token.text);
  if (symbol) return { unit: symbol, next: phrase.next + 1 };
  if (token.text === '°' && /^c$/i.test(tokens.at(phrase.next + 1)?.lower ?? ''))
    return { unit: unitOfSymbol('°C')!, next: phrase.next + 2 };
  if (token.before === 'none') return undefined;
  const part = partOfPoint(tokens, phrase.next);
  if (part) return part;
  const perMille =
    token.lower === 'per' && /^(?:thousand|mille?)$/.test(tokens.at(phrase.next + 1)?.lower ?? '');
  if (perMille && !phrase.kind) return { unit: unitOfSymbol('‰')!, next: phrase.next + 2 };
  const far = isCalendarYear(phrase) ? 0 : reach;
  for (let ahead = 0; ahead <= far; ahead += 1) {
    const at = phrase.next + ahead;
    const word = tokens.at(at);
    if (word?.type !== 'word' || !isJoined(word)) return undefined;
    const found = nameAt(tokens, at);
    if (found) return ahead > 0 && found.unit === pointUnit ? undefined : found;
    if (stopWords.has(word.lower)) return undefined;
  }
  return undefined;
}

/** 0.1 of a percentage point, a hundredth of a percent. */
export function partOfPoint(tokens: Tokens, next: number): { unit: Unit; next: number } | undefined {
  if (tokens.at(next)?.lower !== 'of' || !/^(?:an?|one)$/.test(tokens.at(next + 1)?.lower ?? ''))
    return undefined;
  const found = nameAt(tokens, next + 2);
  return found?.unit.kind === 'points' || found?.unit.kind === 'share' ? found : undefined;
}

/** The longest name of a unit that begins at a word. */
export function nameAt(tokens: Tokens, at: number): { unit: Unit; next: number } | undefined {
  let found: { unit: Unit; next: number } | undefined;
  let name = '';
  for (let count = 0, ahead = 0; count < longestName; count += 1, ahead += 1) {
    // sq. km
    if (name === 'sq' && tokens.at(at + ahead)?.text === '.') ahead += 1;
    const token = tokens.at(at + ahead);
    if (token?.type !== 'word' || (count > 0 && !isJoined(token))) break;
    name = count === 0 ? token.lower : `${name} ${token.lower}`;
    const unit = byName.get(name) ?? byName.get(singularOf(name));
    if (unit) found = { unit, next: at + ahead + 1 };
  }
  return found;
}

function singularOf(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  return name.endsWith('sses') ? name.slice(0, -2) : name.replace(/s$/, '');
}
