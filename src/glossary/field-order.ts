/** The fields of an entry in the order in which they are written, each with the fields inside it. */
export interface Shape {
  readonly [field: string]: Shape;
}

const leaf: Shape = {};
const bilingual: Shape = { en: leaf, zh: leaf };
const citation: Shape = { level: leaf, issuer: leaf, title: leaf, date: leaf, url: leaf, location: leaf };

/** CONTRIBUTING lists them in this order. */
export const fieldOrder: Shape = {
  id: leaf,
  zh: leaf,
  en: leaf,
  weight: leaf,
  confidence: leaf,
  renderings: {
    en: leaf,
    zh: leaf,
    status: leaf,
    reason: bilingual,
    authority: citation,
    link: leaf,
    case: leaf,
    cues: leaf,
    requires: leaf,
    stop: leaf,
    holds: leaf,
  },
  definition: bilingual,
  note: bilingual,
  members: { zh: leaf, en: leaf },
  related: leaf,
  confusable: leaf,
  broader: leaf,
  introduced: leaf,
  pinyin: leaf,
  traditional: leaf,
  authority: { en: citation, zh: citation },
  link: leaf,
  case: leaf,
  cues: bilingual,
  requires: bilingual,
  stop: bilingual,
  holds: leaf,
};
