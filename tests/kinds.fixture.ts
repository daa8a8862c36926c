export const report = 'documents/liaoning-government-work-report-2022/';

/** One page of each kind, below the language. */
export const kinds = [
  '',
  'documents/',
  report,
  'terms/',
  'terms/by-translation/',
  'terms/english/c/',
  'terms/liaoning/uses/',
  'terms/rural-revitalization/',
  'topics/',
  'topics/economy/',
  'guides/',
  'guides/using/',
  'guides/avoid/',
  'offline/',
  'search/',
  'search/?q=GDP',
];
