/**
 * English inflection, light and without a dictionary: plural, third person, past, -ing. No derivation
 * (organization stays apart from organ), because a wrong link is worse than a missing one.
 */

/** Forms no rule reaches; only words that policy English uses inside terms. */
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    crises: 'crisis',
    analyses: 'analysis',
    bases: 'base',
    lives: 'life',
    built: 'build',
    held: 'hold',
    led: 'lead',
    made: 'make',
    kept: 'keep',
    sought: 'seek',
    taken: 'take',
    took: 'take',
    given: 'give',
    gave: 'give',
    grew: 'grow',
    grown: 'grow',
    rose: 'rise',
    risen: 'rise',
    fought: 'fight',
    drew: 'draw',
    drawn: 'draw',
    began: 'begin',
    begun: 'begin',
    brought: 'bring',
    bought: 'buy',
    won: 'win',
    spent: 'spend',
    sent: 'send',
    laid: 'lay',
    paid: 'pay',
    driven: 'drive',
    drove: 'drive',
    shown: 'show',
    went: 'go',
    gone: 'go',
    done: 'do',
    did: 'do',
    met: 'meet',
    ran: 'run',
    strove: 'strive',
    striven: 'strive',
    buses: 'bus',
    campuses: 'campus',
    focuses: 'focus',
    gases: 'gas',
    viruses: 'virus',
    surpluses: 'surplus',
    bonuses: 'bonus',
    statuses: 'status',
    censuses: 'census',
    heroes: 'hero',
    potatoes: 'potato',
    tomatoes: 'tomato',
    niches: 'niche',
    caches: 'cache',
    movies: 'movie',
    prairies: 'prairie',
    halves: 'half',
    shelves: 'shelf',
    wolves: 'wolf',
    indices: 'index',
    topics: 'topic',
    clinics: 'clinic',
    relics: 'relic',
    characteristics: 'characteristic',
    critics: 'critic',
    fabrics: 'fabric',
    ceramics: 'ceramic',
    epidemics: 'epidemic',
    pandemics: 'pandemic',
    metrics: 'metric',
    plastics: 'plastic',
    classics: 'classic',
    demographics: 'demographic',
  }),
);

/** Words that end in s and are no plural of the word without it. */
const invariant = new Set([
  'news',
  'goods',
  'means',
  'overseas',
  'customs',
  'always',
  'perhaps',
  'headquarters',
  'its',
  'his',
  'hers',
  'ours',
  'yours',
  'theirs',
  'us',
  'as',
  'is',
  'was',
  'has',
  'does',
  'this',
  'thus',
  'plus',
  'gas',
  'series',
  'species',
  'united',
  'need',
  'seed',
  'feed',
  'speed',
  'breed',
  'indeed',
  'exceed',
  'proceed',
  'succeed',
  'being',
  'king',
  'ring',
  'spring',
  'string',
  'thing',
  'something',
  'nothing',
  'everything',
  'anything',
  'during',
  'beijing',
  'liaoning',
  'heping',
  'ning',
  'red',
  'bed',
  'bring',
  'sing',
  'wing',
  'swing',
  'interest',
]);

const vowel = /[aeiouy]/;

/** The word without a plural or third-person s. */
export function singular(word: string): string {
  const known = irregular.get(word);
  if (known) return known;
  if (word.length < 4 || invariant.has(word) || !word.endsWith('s') || /(?:ss|us|is|ics)$/.test(word))
    return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zzes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** What all inflections of a word have in common: a key to compare, not a word to show. */
export function stem(word: string): string {
  let base = singular(word);
  if (!invariant.has(base)) {
    if (base.length > 4 && base.endsWith('ied')) base = `${base.slice(0, -3)}y`;
    else if (base.length > 4 && base.endsWith('ed') && vowel.test(base.slice(0, -2)))
      base = base.slice(0, -2);
    else if (base.length > 5 && base.endsWith('ing') && vowel.test(base.slice(0, -3)))
      base = base.slice(0, -3);
  }
  base = base.replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1');
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
}

/**
 * Whether two words of the same stem (both in lower case) count as one. A form of a single word
 * matches only across number: "housing" is not "houses", "planning" is not "plan".
 */
export function sameWord(form: string, word: string, { verbs }: { verbs: boolean }): boolean {
  return form === word || verbs || singular(form) === singular(word);
}
