import { translator } from '../../i18n/translate.ts';
import { languages, type Bilingual, type Lang } from '../../languages.ts';
import type { DeskFinding } from '../../checking/desk/types.ts';

/** Texts that the page says as they are, and those into which it puts values. */
const plain = [
  'working',
  'unreachable',
  'clean',
  'ignoreHere',
  'ignoreTerm',
  'ignoreNumber',
  'copied',
  'notCopied',
  'reportTitle',
  'columns',
  'copyPair',
  'join',
  'split',
  'loose',
  'none',
] as const;
const filled = [
  'loading',
  'reading',
  'failed',
  'oneWord',
  'words',
  'oneCharacter',
  'characters',
  'summary',
  'summaryOne',
  'all',
  'ignored',
  'copyForm',
  'termsCount',
  'passage',
  'took',
  'exchanged',
  'exchangedChecked',
] as const;

const rules: readonly DeskFinding['rule'][] = [
  'form-avoided',
  'number-differs',
  'term-missing',
  'formula-cut',
  'term-untranslated',
  'term-varied',
  'figure',
  'alone',
];

/** Texts that travel with the page, so that no dictionary is loaded in the browser. */
export type DeskTexts = Record<(typeof plain)[number] | (typeof filled)[number], string> & {
  kinds: Record<DeskFinding['rule'], string>;
  languageNames: Bilingual;
  up: Bilingual;
  down: Bilingual;
};

/** The places of values stay as they are: `{{name}}`. */
export function deskTexts(lang: Lang): DeskTexts {
  const t = translator(lang);
  const places = Object.fromEntries(
    [
      'percent',
      'name',
      'error',
      'count',
      'lengths',
      'rows',
      'terms',
      'findings',
      'form',
      'row',
      'seconds',
      'source',
      'target',
    ].map((name) => [name, `{{${name}}}`]),
  );
  const bothSides = (key: 'up' | 'down' | 'languageNames') =>
    Object.fromEntries(languages.map((side) => [side, t(`check.${key}.${side}`)])) as Bilingual;
  return {
    ...(Object.fromEntries([
      ...plain.map((key) => [key, t(`check.${key}`)]),
      ...filled.map((key) => [key, t(`check.${key}`, places)]),
    ]) as Record<(typeof plain)[number] | (typeof filled)[number], string>),
    kinds: Object.fromEntries(rules.map((rule) => [rule, t(`check.kinds.${rule}`)])) as DeskTexts['kinds'],
    languageNames: bothSides('languageNames'),
    up: bothSides('up'),
    down: bothSides('down'),
  };
}
