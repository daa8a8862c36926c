import { languages, type Bilingual, type Lang } from '../../languages.ts';
import type { Match } from '../../matching/types.ts';
import { unitsOf } from '../../matching/units.ts';
import type { TextContent } from './content-words.ts';
import type { DraftGlossary } from './draft-glossary.ts';
import type { DraftPair } from './types.ts';

export interface ReadSide {
  text: string;
  /** Linked terms. */
  matches: readonly Match[];
  /** Every term that stands there, inside a longer one too. */
  ids: ReadonlySet<string>;
  content: TextContent;
  /** The keys of its units: a form of which one is not there stands nowhere in it. */
  keys: ReadonlySet<string>;
}

export interface ReadPair extends Bilingual<ReadSide> {
  index: number;
  /** The same for what counts as its surroundings: itself, and its neighbours where its borders are not sure. */
  around: Bilingual<ReadSide[]>;
}

/** Finds the terms of both sides of all pairs, once for all rules. */
export function readPairs(pairs: readonly DraftPair[], glossary: DraftGlossary): ReadPair[] {
  const sides = Object.fromEntries(
    languages.map((lang) => {
      const matcher = glossary.matcher.ofText(pairs.map((pair) => pair[lang]).join('\n'));
      return [lang, pairs.map((pair) => readSide(pair[lang], lang, { ...glossary, matcher }))];
    }),
  ) as Bilingual<ReadSide[]>;
  return pairs.map(({ isLoose }, index) => {
    const reach = isLoose ? 1 : 0;
    const around = (lang: Lang) => sides[lang].slice(Math.max(0, index - reach), index + reach + 1);
    return {
      index,
      en: sides.en[index]!,
      zh: sides.zh[index]!,
      around: { en: around('en'), zh: around('zh') },
    };
  });
}

function readSide(text: string, lang: Lang, { matcher, content }: DraftGlossary): ReadSide {
  const { matches, covered } = matcher.match(text, lang);
  let keys: ReadonlySet<string> | undefined;
  return {
    text,
    matches,
    ids: new Set([...matches, ...covered].flatMap(({ term, terms }) => term ?? terms)),
    content: content.of(text, lang),
    get keys() {
      return (keys ??= new Set(unitsOf(text, lang).map(({ key }) => key)));
    },
  };
}
