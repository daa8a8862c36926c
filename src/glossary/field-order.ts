/** The fields of an entry in the order in which they are written, each with the fields inside it. */
export interface Shape {
  readonly [field: string]: Shape;
}

const leaf: Shape = {};
const bilingual: Shape = { en: leaf, zh: leaf };
const citation: Shape = { source: leaf, at: leaf };

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
    regardless: leaf,
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
  until: leaf,
  replacedBy: leaf,
  preference: bilingual,
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

/** The same for a source that entries cite. */
export const sourceOrder: Shape = {
  id: leaf,
  level: leaf,
  issuer: bilingual,
  title: bilingual,
  date: leaf,
  url: leaf,
  location: bilingual,
  read: leaf,
};
