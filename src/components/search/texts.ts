/** Texts that travel with the search page, so that no dictionary is loaded in the browser. */
export type ResultTexts = Record<
  | 'alsoSearch'
  | 'avoid'
  | 'count'
  | 'countMore'
  | 'admitted'
  | 'evidence'
  | 'lookup'
  | 'failed'
  | 'inDocuments'
  | 'inOtherDocuments'
  | 'nearestTerms'
  | 'none'
  | 'noneHint'
  | 'obsolete'
  | 'site'
  | 'siteTranslation'
  | 'stopped'
  | 'terms'
  | 'titleFor'
  | 'usesOf',
  string
>;
