import { description, languageNames, shortSiteName, siteName, tagline } from '../site.ts';

/**
 * The English dictionary. It is the type of every other dictionary: a missing key does not compile.
 * Keys ending in _one and _other are the plural forms i18next chooses by `count`.
 */
export const en = {
  site: {
    name: siteName.en,
    shortName: shortSiteName.en,
    about: 'About this site',
    version: 'Version {{version}}',
    edition: 'edition of {{date}}',
    licence: 'Licenses',
    feed: 'Feed',
    source: 'Source code',
    report: 'Report an error on this page',
    tagline: tagline.en,
    description: description.en,
    language: languageNames.en,
    otherLanguage: languageNames.zh,
    chooseLanguage: 'Choose a language',
    skip: 'Skip to content',
    independent:
      'An independent reference work. It describes what terms mean in the documents and endorses none ' +
      'of the views in them.',
    dataNote: 'The terms, their uses and the documents can be downloaded as data.',
  },
  nav: {
    documents: 'Documents',
    terms: 'Terms',
    topics: 'Topics',
    guides: 'Guides',
    sources: 'Sources',
    downloads: 'Downloads',
    figures: 'Figures',
    home: 'Home',
    label: 'Main',
  },
  home: {
    lead_one:
      '{{count, number}} policy term with its uses in {{documents}} documents: what it means, how it ' +
      'is rendered, and which renderings to avoid.',
    lead_other:
      '{{count, number}} policy terms with their uses in {{documents}} documents: what they mean, how ' +
      'they are rendered, and which renderings to avoid.',
    try: 'Try',
    topics: 'Topics',
    documents: 'Documents',
    trust: 'How far to trust a wording',
    evidence: {
      step3: 'official text or terminology',
      step2: 'national press, official translation',
      step1: 'found in a document here',
      step0: 'no source yet',
    },
    avoidMeans: 'wrong or misleading, with the reason',
    trustNote: 'These marks stand beside every form of every term.',
    readers: 'For readers',
    read: 'Read the documents',
    readNote: 'in English, in Chinese or side by side, terms explained',
    offlineNote: 'what you visited, or the whole site',
    famous: 'Well-known terms',
    reuse: 'For reuse',
    data: 'The glossary as data',
    dataNote: 'every term in one JSON file, at a stable address',
    hosting: 'Host it yourself',
    hostingNote: 'plain files for any static host',
    documentsData: 'The documents as data',
    documentsDataNote: 'titles, dates, origin and the terms used in each',
    feed: 'New and changed terms',
    feedNote: 'an Atom feed for your news reader',
    translators: 'For translators',
    browseTerms: 'All terms, A–Z and by pinyin',
    browseTermsNote: 'with pinyin, Traditional forms and evidence',
    avoid: 'Renderings to avoid',
    avoidNote_one: '{{count}} form found in the documents or elsewhere, with the reason',
    avoidNote_other: '{{count}} forms found in the documents or elsewhere, each with the reason',
    variants: 'Rendered in several ways',
    variantsNote: 'terms for which the documents have two forms or more',
    oneWord: 'One English word, several Chinese terms',
    oneWordNote: 'pilot, credit, integration, urbanization',
    downloadsNote: 'translation memories, term bases, tables, flash cards',
    guide: 'How to use this site',
    guideNote: 'search, read, check, cite',
  },
  figures: {
    title: 'Figures',
    lead:
      'Every figure in the documents: what it measures, for which year, and whether it is a result or a target, ' +
      'written as each language writes it, with the sentence in which it stands.',
    caution:
      'Extracted automatically. What the text does not say is left empty; “not named” means that the list of ' +
      'indicators has no entry for it. For the exact wording, read the sentence.',
    count_one: '{{count}} figure',
    count_other: '{{count, number}} figures',
    topic: 'Topic',
    all: 'All',
    noTopic: 'Without an indicator',
    yearsTitle: 'Results of {{year}} beside the targets for {{next}}',
    yearsAlternative:
      'Bars in pairs, the result of {{year}} above the target for {{next}}. The table below has the same figures.',
    growth: 'Growth on the year before',
    inWords: 'The same figures as a table',
    result: 'Result {{year}}',
    target: 'Target {{year}}',
    indicator: 'Indicator',
    inEnglish: 'English',
    inChinese: 'Chinese',
    when: 'Year, kind',
    noIndicator: 'not named',
    noYear: 'year not said',
    change: 'change in {{what}}',
    above: 'over {{value}}',
    below: 'under {{value}}',
    kinds: {
      result: 'result',
      target: 'target',
      plan: 'plan',
      other: 'other',
    },
    data: 'Download all figures:',
    byDocument: 'JSON, a file for each document',
    ofDocument: 'JSON of this document',
    inSearch: 'Figures in the documents',
    allFigures: 'All figures',
  },
  check: {
    title: 'Check a translation',
    nav: 'Check',
    lead:
      'Paste or drop one text, and its policy terms are linked, forms to avoid are marked, and figures are said in ' +
      'the other language. Give a source and its translation, in either direction, and they are aligned and compared.',
    privacy:
      'Your texts stay on this device. The check runs in this page, which may connect to nothing but this site ' +
      "(connect-src 'self'), and sends nothing there either.",
    size: 'With the first check, the glossary is fetched, about {{size}} MB; from then on the page works off line too.',
    noScript:
      'The check runs in your browser and needs JavaScript. Nothing would be sent anywhere with it, either.',
    source: 'Text, or source',
    target: 'Translation, to compare',
    placeholder: 'Chinese or English',
    choose: 'Choose files …',
    drop: 'or drop them anywhere on this page.',
    formats:
      'Plain text, Markdown and DOCX: one text, or two at once. XLIFF 1.2 and 2, SDLXLIFF, TMX, CSV, TSV and ' +
      'XLSX hold both languages.',
    run: 'Check',
    clear: 'Clear',
    exchange: 'Exchange source and translation',
    exchanged: 'Exchanged. Source: {{source}}; translation: {{target}}.',
    exchangedChecked:
      'Exchanged and checked anew. Source: {{source}}; translation: {{target}}; to look at: {{findings}}.',
    languageNames: { en: 'English', zh: 'Chinese' },
    samples: 'Samples',
    sampleOne: 'a document, to read with its terms',
    sampleTwo: 'a document and its translation',
    sampleErrors: 'a draft with errors',
    loading: 'Fetching the glossary: {{percent}}%',
    reading: 'Reading {{name}} …',
    working: 'Checking …',
    unreachable:
      'A part of this page could not be fetched. Are you off line? What was used before works; else try again with a ' +
      'connection.',
    failed: 'The check stopped at an error of this site: {{error}}',
    results: 'What was found',
    oneWord: '{{count}} word',
    words: '{{count}} words',
    oneCharacter: '{{count}} character',
    characters: '{{count}} characters',
    summary: '{{lengths}}. Passages: {{rows}}; to look at: {{findings}}.',
    summaryOne: '{{lengths}}. Terms: {{terms}}; to look at: {{findings}}.',
    clean: 'Nothing to look at.',
    took: 'Checked in {{seconds}} s.',
    all: 'All {{count}}',
    previous: 'Previous',
    next: 'Next',
    keys: 'Keys: F8 and Shift+F8; in the results also n and p.',
    only: 'only passages with findings',
    ignoreHere: 'Ignore here',
    ignoreTerm: 'Ignore this term',
    ignoreNumber: 'Ignore this number',
    ignored: 'Ignored: {{count}}. This is kept until you close the tab.',
    showIgnored: 'Show them again',
    copyForm: 'Copy “{{form}}”',
    copied: 'Copied',
    notCopied: 'Could not be copied',
    report: 'Report',
    reportCopy: 'Copy',
    reportTitle: 'Check of a translation',
    columns: 'passage | kind | words | write | remark | term | source | translation',
    terms: 'Terms of this text',
    termsCount: 'Terms of this text: {{count}}',
    termsNote: 'For these files the whole glossary is fetched, about {{size}} MB.',
    copyPair: 'Copy pair',
    align: 'Correct the alignment',
    join: 'Join with the next',
    split: 'Split after the first sentence',
    up: { en: 'First English sentence up', zh: 'First Chinese sentence up' },
    down: { en: 'Last English sentence down', zh: 'Last Chinese sentence down' },
    saveTmx: 'Save as TMX',
    loose: 'alignment not sure',
    passage: 'Passage {{row}}',
    none: 'No translation',
    kinds: {
      'form-avoided': 'Avoid',
      'number-differs': 'Number',
      'term-missing': 'Term missing',
      'formula-cut': 'Formula cut short',
      'term-untranslated': 'Left untranslated',
      'term-varied': 'Several renderings',
      figure: 'Figure',
      alone: 'One side alone',
    },
    homeNote: 'terms, figures and forms to avoid, in a draft of your own',
    guide: 'Check a translation of your own',
  },
  documents: {
    title: 'Documents',
    lead:
      'The texts on which this reference is based, with what is known of their origin. Their wording ' +
      'is shown as received; whatever was left out or mended is listed below each text.',
    words_one: '{{count}} word',
    words_other: '{{count, number}} words',
    characters_one: '{{count}} character',
    characters_other: '{{count, number}} characters',
    date: 'Date',
    whose: 'Whose words',
    language: 'Language',
    length: 'Length',
    original: { en: 'English', zh: 'Chinese' },
    /** The second text of a document, by its language. */
    with: {
      en: {
        original: 'with the English original',
        'official-translation': 'with the official English',
        'agency-translation': 'with an agency’s English',
        'machine-translation': 'with a machine’s English',
        'site-translation': 'with this site’s English',
      },
      zh: {
        original: 'with the Chinese original',
        'official-translation': 'with the official Chinese',
        'agency-translation': 'with an agency’s Chinese',
        'machine-translation': 'with a machine’s Chinese',
        'site-translation': 'with this site’s Chinese',
      },
    },
    terms_one: '{{count}} term',
    terms_other: '{{count, number}} terms',
    kind: {
      'work-report': 'Work report',
      plan: 'Plan',
      opinions: 'Opinions',
      notice: 'Notice',
      decision: 'Decision',
      law: 'Law',
      'white-paper': 'White paper',
      'press-conference': 'Press conference',
      speech: 'Speech',
      news: 'News story',
      commentary: 'Commentary',
      aggregator: 'Aggregator rewrite',
    },
    /** Whose words a text is. */
    status: {
      original: 'original',
      'official-translation': 'official translation',
      'agency-translation': 'agency translation',
      'machine-translation': 'machine translation',
      'site-translation': 'this site’s translation',
    },
    contents: 'Contents',
    skipToText: 'Skip to the text',
    skipToContents: 'Skip to the table of contents',
    readingBar: 'Reading',
    whoseWords: {
      original: 'The text is the original, as received.',
      'official-translation': 'The text is an official translation, as received.',
      'agency-translation':
        'The text is a translation by a news agency or a publisher, as received; it is not an official text.',
      'machine-translation': 'The text is a machine translation, as received; it is no evidence of usage.',
      'site-translation': 'The text is this site’s own translation; what follows is said of its source.',
    },
    /** By the language of the only text. */
    onlyIn: {
      en: 'The document is here in English only.',
      zh: 'The document is here in Chinese only; it has no English text yet.',
    },
    /** By the language that is missing. */
    missing: {
      en: {
        all: 'There is no English text of this paragraph.',
        part: 'There is no English text of a part of this paragraph.',
      },
      zh: {
        all: 'There is no Chinese text of this paragraph.',
        part: 'There is no Chinese text of a part of this paragraph.',
      },
    },
    /** By the language that a block has in the source, and not the text around it. */
    sourceHas: { en: 'In English in the source', zh: 'In Chinese in the source' },
    alignedByMachine_one:
      'The sentences of both texts were put side by side by machine; {{count}} place is not certain.',
    alignedByMachine_other:
      'The sentences of both texts were put side by side by machine; {{count, number}} places are not certain.',
    alignmentDoubt: 'It is not certain that these stand beside their counterparts: {{sentences}}.',
    number: 'Number',
    issuer: 'Issued by',
    readOn: '(read on {{date}})',
    addressUnknown: 'The address at which it stood is not known to this site.',
    source: 'Source',
    delivered: 'Delivered or held',
    published: 'Published',
    publisher: 'Publisher',
    by: 'By',
    extent: 'Extent',
    provenance: 'How far to trust the wording',
    mark: 'Terms marked in the text',
    markKey: 'Key terms',
    markStandard: 'Key and standard',
    markAll: 'All',
    markNone: 'None',
    avoidHere: '✕ avoid the form here',
    glosses_one: '{{count}} term beside this paragraph',
    glosses_other: '{{count}} terms beside this paragraph',
    glossNotes_one: '{{count}} note',
    glossNotes_other: '{{count}} notes',
    ledger: 'What was left out or mended',
    ledgerLead:
      'Every character of the source is accounted for: what is not in the text above is listed here, ' +
      'with the reason. White space and line ends were changed in {{count, number}} further places.',
    ledgerLine: 'Line',
    ledgerAction: 'Action',
    ledgerBefore: 'In the source',
    ledgerAfter: 'In the text',
    ledgerRule: 'Reason',
    table: 'Table',
    dropped: 'left out',
    mended: 'mended',
    mendedFrom: 'Mended. The source has: {{before}}',
    termsHere: 'Terms in this document',
    termsHereLead: 'Most frequent first, with the number of uses.',
    keyTermsHere: 'Key terms in this document',
    keyTermsLead: 'The key terms that stand in it most often.',
    allTerms_one: '{{count}} term, with how often it is used',
    allTerms_other: 'All {{count, number}} terms, with how often each is used',
    termsTitle: '{{title}}: the terms',
    backToText: 'To the text',
    permalink: 'Link to paragraph {{id}}',
    remark: 'Note.',
    views: 'View',
    viewEnglish: 'English',
    viewChinese: 'Chinese',
    viewParallel: 'Side by side',
    /** The text in the language that is not that of the pages. */
    textHere: 'Read the Chinese text in these English pages',
    textTitle: '{{title}}: Chinese text',
    align: 'Side by side',
    alignSentence: 'By sentence',
    alignParagraph: 'By paragraph',
    parallelTitle: '{{title}}: English and Chinese side by side',
    siteTranslation: 'Site translation, not the official text',
    /** By the language of the source. */
    siteTranslationLead: {
      en:
        'The document reached this site in English only. The Chinese below is this site’s own ' +
        'translation, not the official text.',
      zh:
        'The document reached this site in Chinese only. The English below is this site’s own ' +
        'translation, not the official text.',
    },
    asReceived: 'source text',
    parallelLead:
      'Point at a sentence, or tap it, to mark it and its counterpart. The language links beside a ' +
      'paragraph lead to it in that language alone.',
    tmx: 'All aligned sentences as a translation memory (TMX)',
    partNote: 'Note on this part',
    nothingMended: 'Nothing but white space was changed.',
    cite: 'Cite this document',
    copyText: 'Copy the citation',
    menu: 'Copy from paragraph {{id}}',
    copyLink: 'Copy link',
    copySentence: 'Copy sentence',
    copyPair: 'Copy pair, both languages',
    copyCitation: 'Copy with citation',
    share: 'Share …',
    copied: 'Copied',
    notCopied: 'Could not be copied',
  },
  card: {
    label: 'Term',
    within: 'Contains',
    copy: 'Copy pair',
    copied: 'Copied',
    open: 'Open the entry',
    close: 'Close',
    warning: 'This rendering',
  },
  terms: {
    title: 'Terms',
    lead_one: '{{count}} term, by topic, by English letter and by pinyin.',
    lead_other: '{{count, number}} terms, by topic, by English letter and by pinyin.',
    byTopic: 'By topic',
    byLetter: 'By English letter',
    byPinyin: 'By pinyin',
    /** By the language that orders them. */
    ordered: { en: 'Terms by the letters of the English', zh: 'Terms by the pinyin of the Chinese' },
    orders: 'Order',
    order: { en: 'English A–Z', zh: 'Chinese by pinyin' },
    part: '(part {{part}} of {{parts}})',
    begin: 'The key terms used most',
    chinese: 'Chinese',
    english: 'English',
    traditional: 'Traditional',
    definition: 'Definition',
    note: 'Translator’s note',
    members: 'Components',
    renderings: 'Renderings',
    rendering: 'Rendering',
    status: 'Advice',
    uses: 'Uses',
    usesIn_one: '{{count}} place',
    usesIn_other: '{{count}} places',
    usesInDocuments: '{{places}} in {{documents}}',
    moreDocuments: '{{documents}} more',
    documents_one: '{{count}} document',
    documents_other: '{{count, number}} documents',
    inContext: 'In context',
    /** By language: where all of it is the site’s own. */
    ownUsesNote: {
      en:
        'The English of the documents is this site’s own translation, not the official text, and is not ' +
        'evidence of usage.',
      zh:
        'The Chinese of the documents is this site’s own translation, not the official text, and is not ' +
        'evidence of usage.',
    },
    /** Where some of it is. */
    someOwnUsesNote: {
      en:
        'The English of some documents is this site’s own translation, not the official text, and is not ' +
        'evidence of usage: {{documents}}.',
      zh:
        'The Chinese of some documents is this site’s own translation, not the official text, and is not ' +
        'evidence of usage: {{documents}}.',
    },
    sameWord: 'Other terms with the same word',
    noUses: 'No linked use in these documents.',
    related: 'Related terms',
    confusable: 'Do not confuse with',
    broader: 'Broader term',
    narrower: 'Narrower terms',
    introduced: 'since {{year}}',
    until: 'until {{date}}',
    replacedBy: 'Replaced by',
    replaces: 'Replaces',
    ended: 'Ended or replaced',
    endedLead_one: '{{count}} term that is no longer current, with what followed it.',
    endedLead_other: '{{count}} terms that are no longer current, with what followed them.',
    preference: 'Why this form',
    doubt: {
      likely:
        'The Chinese has been worked back from the English, and is very likely the term of the original.',
      unverified:
        'The Chinese has been worked back from the English and is not confirmed: the original may have another term.',
      settledBy: 'The Chinese original would settle it:',
      settledByAny: 'A Chinese text that has the term would settle it.',
    },
    cite: 'Cite this entry',
    asJson: 'This entry as JSON',
    previous: 'Previous in topic',
    next: 'Next in topic',
    copyChinese: 'Copy 中文',
    copyEnglish: 'Copy English',
    copyBoth: 'Copy both',
    copy: 'Copy',
    firstMention: 'Where first named',
    copied: 'Copied',
    allUses_one: '{{count}} place, on a page of its own',
    allUses_other: 'All {{count, number}} places',
    usesOf: 'Uses of “{{term}}”',
    onlyTranslated_one: '{{count}} place where the term stands by itself in the site translation only',
    onlyTranslated_other: '{{count}} places where the term stands by itself in the site translation only',
    covered_one: '{{count}} place inside a longer term',
    covered_other: '{{count}} places inside longer terms',
    inFull: 'in full',
    lookup: 'Look-up forms (for matching and search only, not recommended)',
    weight: { key: 'key term', standard: 'standard term', general: 'general word' },
    statuses: {
      preferred: 'use',
      admitted: 'may be used',
      deprecated: 'avoid',
      obsolete: 'obsolete',
      lookup: 'for look-up only',
    },
    evidence: 'Evidence',
    evidences: {
      'official-document': 'official text',
      'official-original': 'official original here',
      'central-release': 'official terminology',
      'cipg-tac': 'state publisher',
      standard: 'standard',
      'central-media': 'national press',
      'provincial-fao': 'provincial foreign office',
      'regional-press': 'regional press',
      'official-translation': 'official translation here',
      attested: 'in a document here',
      established: 'established term',
      'machine-translation': 'machine translation only',
      reconstructed: 'worked back from English',
      unconfirmed: 'not confirmed',
      editor: 'no source yet',
    },
  },
  sources: {
    title: 'Sources',
    lead_one: '{{count}} source that the glossary cites, with the terms for which it is cited.',
    lead_other: '{{count, number}} sources that the glossary cites, with the terms for which they are cited.',
    read: 'read {{date}}',
    of: 'Page {{page}} of {{pages}}',
    pages: 'Pages',
    data: 'All sources as JSON',
    allTerms: 'All {{count, number}} terms',
    termsOf: 'Terms for which it is cited: {{source}}',
    levels: {
      'official-document': 'Official texts',
      'central-release': 'Official terminology',
      'cipg-tac': 'State publisher (China International Publishing Group, Translators Association of China)',
      standard: 'Standards',
      'central-media': 'National press',
      'provincial-fao': 'Provincial foreign affairs offices',
      'regional-press': 'Press and bodies of provinces and cities',
    },
  },
  reading: {
    title: 'Reading settings',
    scheme: 'Theme',
    asSystem: 'As the system',
    light: 'Light',
    dark: 'Dark',
    size: 'Text size',
    normal: 'Normal',
    large: 'Large',
    larger: 'Larger',
    ruby: 'Pinyin over headwords',
    shown: 'Shown',
    hidden: 'Hidden',
    script: 'Headwords',
    simplified: 'Simplified',
    traditional: 'Traditional',
  },
  offline: {
    title: 'Offline reading',
    keep: 'Keep for offline reading',
    lead:
      'The pages that you visit are kept by your browser and can be read again without a connection. They ' +
      'stay on this device.',
    whole:
      'You can also keep the whole site, with its search. It is fetched once; a new edition has to be fetched ' +
      'again.',
    notKept: 'You are offline, and this page has not been kept.',
    keepWhole: 'Keep the whole site',
    stop: 'Stop',
    size: 'The whole site takes {size} MB.',
    progress: '{had} of {size} MB',
    done: 'The whole site is kept: {size} MB.',
    paused: 'Stopped. What has been fetched is kept; start again to fetch the rest.',
    failed: 'Some files could not be fetched. Try again with a better connection.',
    off: 'You are offline. What has been kept can be read.',
    unsupported: 'This browser cannot keep pages, or this site is not served over https.',
    noScript: 'Keeping pages needs JavaScript.',
    update: 'A new edition of this site is ready.',
    reload: 'Show it',
  },
  avoid: {
    all_one: '{{count}} form in all, by its first letter',
    all_other: '{{count, number}} forms in all, by their first letters',
    here: 'Found in the documents here',
  },
  filter: {
    label: 'Filter this list',
    none: 'Nothing on this page; try the search.',
    shown: '{shown} of {all}',
  },
  topics: {
    title: 'Topics',
    lead_one: '{{count}} term',
    lead_other: '{{count}} terms',
    about:
      '{{count, number}} terms in {{topics}} topics. The page of a topic explains its key terms and leads to ' +
      'the passages that hold them.',
    key: 'Key terms',
    passages: 'In the documents',
    blocks_one: '{{count}} paragraph',
    blocks_other: '{{count}} paragraphs',
    all: 'All terms',
    names: {
      'agriculture-rural': 'Agriculture and rural areas',
      'culture-sport': 'Culture and sport',
      defence: 'Defense and veterans',
      digital: 'Digital development',
      economy: 'Economy',
      environment: 'Environment',
      'event-project': 'Events and projects',
      finance: 'Finance and budget',
      industry: 'Industry',
      innovation: 'Innovation and talent',
      'law-governance': 'Law and governance',
      livelihood: 'Livelihood',
      'numeric-idiom': 'Quantities and units',
      openness: 'Opening up and trade',
      organisation: 'Organizations',
      'party-and-government': 'Party and government',
      place: 'Places',
      'political-concept': 'Political concepts',
      'regional-development': 'Regional development',
      'security-risk': 'Security and risk',
      transport: 'Transport',
    },
  },
  search: {
    title: 'Search',
    titleFor: 'Search: {{query}}',
    label: 'Search terms and documents',
    placeholder: 'Chinese, pinyin or English',
    submit: 'Search',
    lead: 'Terms come first, then paragraphs of the documents.',
    terms: 'Terms',
    inDocuments: 'In the documents',
    inOtherDocuments: 'In the Chinese texts of the documents',
    none: 'Nothing found for “{{query}}”.',
    onlyPages: 'No term and no paragraph found for “{{query}}”, but pages of this site.',
    noneHint: 'Try fewer characters, pinyin, or a word from the English rendering.',
    failed: 'The search index could not be loaded.',
    stopped: 'The search stopped because of an error in this site.',
    retry: 'Try again',
    more: 'More results',
    summary: 'Terms: {{terms}}; paragraphs: {{paragraphs}}',
    found: 'found as',
    noScript:
      'Search runs in your browser and needs JavaScript. Without it, everything can be reached from ' +
      'these lists:',
    otherLanguage: 'Search the Chinese version',
    ways: 'Other ways to look',
    inDocumentsFor: 'Search everything for “{{query}}”',
    recent: 'Recent:',
    recentTitle: 'Recent searches',
    clearRecent: 'Clear recent searches',
    suggestions: 'Terms: {{count}}',
    noSuggestion: 'No term found',
    nearestTerms: 'Nearest terms',
    usesOf: 'Where “{{term}}” is used',
    alsoSearch: 'Also search “{{term}}” in the documents',
    summaryMore: 'Terms: {{terms}}; paragraphs: more than {{paragraphs}}',
    summaryTerms: 'Terms: {{terms}}',
    summaryParagraphs: 'Paragraphs: {{paragraphs}}',
    closeTerms: 'Did you mean',
    near: 'near',
    leftOut: '{{counts}}. Nothing contains all of this. Left out: {{words}}.',
    filtered: 'Nothing found for “{{query}}” under these filters.',
    without: 'Without “{{choice}}”',
    moreShown: 'Shown: {{count}} more',
    searching: 'Searching …',
    pages: 'Pages of this site',
    all: 'all',
    filters: 'Filters and order',
    filterType: 'Show',
    filterDocument: 'Document of paragraphs',
    filterYear: 'Year of paragraphs',
    filterTopic: 'Topic of terms',
    filterSort: 'Sort by',
    byRelevance: 'relevance',
    byDate: 'newest first',
  },
  downloads: {
    title: 'Downloads',
    lead: 'The files of this site for use in other programs: what each is for, and what it leaves out.',
    checkNote: ': its terms alone as CSV, TBX or for OmegaT.',
    memory: 'Translation memory',
    memoryFor:
      'All aligned sentences in TMX 1.4b, for OmegaT, memoQ, Trados, Phrase and other translation ' +
      'tools. Each unit names its document and paragraph.',
    memoryWithout:
      'Every unit says whose words its texts are: the English is the text as received, the Chinese this ' +
      'site’s own translation, not the official text. Notes on the translation are in the unit they ' +
      'belong to; linked terms and the marks of mended places are left out.',
    allDocuments: 'All documents',
    licences: 'Licenses of the software, fonts and data in this site',
    units_one: '{{count, number}} unit',
    units_other: '{{count, number}} units',
    data: 'The glossary and the documents as data',
    dataFor:
      'All terms with renderings, advice, evidence and numbers of uses; the documents with their ' +
      'metadata and the terms used; the sources that the glossary cites. Definitions, notes and uses in ' +
      'context are in a file for each term, linked from its page.',
    glossary: 'The glossary',
    glossaryFor:
      'All terms for other programs. Every file has advice (use, may be used, avoid, obsolete) and evidence ' +
      'as far as its format can hold them. Forms that only help search are left out everywhere.',
    dataOf: 'Data as of {{date}}',
    entries_one: '{{count, number}} entry',
    entries_other: '{{count, number}} entries',
    how: 'How to import it',
    leftOut: 'Left out: {{what}}',
    short: { omegatZhEn: 'OmegaT zh→en', omegatEnZh: 'OmegaT en→zh', excel: 'Excel', anki: 'Anki' },
    inParts: 'By topic',
    inPartsFor:
      'The same in smaller files: the terms of one topic, for OmegaT in both directions, as a table for Excel and ' +
      'as cards for Anki.',
    byDocument: 'By document',
    byDocumentFor:
      'Of each document: its aligned sentences as TMX, the terms that stand in it in the same four formats, and its ' +
      'figures.',
    figuresJson: 'figures (JSON)',
    figuresIndex: 'by document',
    files: {
      omegatZhEn: {
        name: 'OmegaT glossary, Chinese to English',
        use:
          'For OmegaT: the terms of a segment appear in the Glossary pane, with advice, evidence and forms ' +
          'to avoid in the comment.',
        steps:
          'Save the file into the folder glossary of the project. | Keep its ending .utf8: it tells OmegaT ' +
          'the encoding. | Press F5 to reload the project.',
        without: 'Definitions, pinyin and sentences in context.',
      },
      omegatEnZh: {
        name: 'OmegaT glossary, English to Chinese',
        use: 'The same for translation into Chinese.',
        steps:
          'Save the file into the folder glossary of the project. | Keep its ending .utf8. | Press F5 to ' +
          'reload the project.',
        without: 'Definitions, pinyin and sentences in context.',
      },
      memoq: {
        name: 'memoQ term base',
        use: 'For memoQ: one entry a row; forms to avoid are forbidden terms, which its quality assurance reports.',
        steps:
          'In Resource Console, choose Term bases and create one in English and Chinese (PRC). | Choose ' +
          'Import terminology and open the file. | Set the encoding to UTF-8, the delimiter to comma, and ' +
          'tick “First row contains field names”. | Check the columns in the preview, then import.',
        without: 'Pinyin, Traditional forms and sentences in context.',
      },
      multiterm: {
        name: 'Workbook for Trados MultiTerm',
        use:
          'For MultiTerm Convert and the Glossary Converter of Trados Studio: one entry a row, synonyms ' +
          'divided by “|”.',
        steps:
          'Open MultiTerm Convert, choose Microsoft Excel format and this file. | Name the columns ' +
          '“English” and “Chinese (Simplified, China)” as index fields, the others as text fields, and ' +
          'give “|” as synonym separator. | Import the XML it writes into a termbase with the definition ' +
          'file beside it.',
        without: 'Pinyin, Traditional forms and sentences in context.',
      },
      tbx: {
        name: 'TBX-Basic of 2019',
        use:
          'The exchange format for terminology, ISO 30042:2019 in DCT style: status, subject, definition, ' +
          'context, source and notes of every form.',
        steps:
          'Open the import of your terminology program and choose TBX (version 3, TBX-Basic). | Map zh-CN ' +
          'and en to the languages of your term base.',
        without: 'Pinyin and Traditional forms.',
      },
      tbx2: {
        name: 'TBX-Basic of 2008',
        use: 'The same for programs that read only version 2: OmegaT, Phrase, older term bases.',
        steps:
          'In OmegaT, save it into the folder glossary of the project; it shows forms to avoid among the ' +
          'others, with their status in the comment (its own glossary above does not). | In other ' +
          'programs, choose TBX-Basic or MARTIF in the import.',
        without: 'Pinyin and Traditional forms.',
      },
      excel: {
        name: 'Table for Excel',
        use:
          'CSV with a byte order mark, which Excel needs to show Chinese: one row for each form, with ' +
          'advice, reason, evidence and sources.',
        steps:
          'Open the file in Excel by a double click. | To filter, put the cursor into the table and choose ' +
          'Data, Filter.',
        without: 'Sentences in context.',
      },
      csv: {
        name: 'Table for programs',
        use: 'The same table in plain UTF-8, for scripts and databases (RFC 4180).',
        steps: 'Read it as CSV with commas, quotes and a header row.',
        without: 'Sentences in context.',
      },
      checklist: {
        name: 'Checklist of forms to avoid',
        use:
          'For Xbench, Verifika and other checkers: what to search a translation for, what to write instead, ' +
          'and why.',
        steps:
          'In Xbench, choose Project, Properties, Add, “Tab-delimited Text File” as key terms; or copy the ' +
          'column “Search for” into a new checklist. | In Verifika, import it as a list of forbidden ' +
          'terms. | Without either, search your text for the second column.',
        without: 'Terms without a form to avoid.',
      },
      utx: {
        name: 'UTX',
        use:
          'The simple glossary format of the Asia-Pacific Association for Machine Translation, for machine ' +
          'translation systems.',
        steps: 'Choose UTX in the import of the user dictionary.',
        without: 'Definitions and pinyin; the part of speech is only noun or proper noun.',
      },
      json: {
        name: 'Glossary as JSON',
        use: 'Everything that the other files are made of, an entry a line.',
        steps: 'Read it with any JSON library; ids and addresses of terms do not change.',
        without: 'Places of use: they are in the file of each term, data/terms/.',
      },
      skos: {
        name: 'SKOS-XL as JSON-LD',
        use: 'For linked data: concepts with labels that carry their own status, evidence and source.',
        steps: 'Load it into a triple store or a SKOS editor as JSON-LD.',
        without: 'Pinyin, Traditional forms and sentences in context.',
      },
      anki: {
        name: 'Cards for Anki',
        use: 'For learners: Chinese, pinyin, Traditional, English, definition; a newer file updates the same cards.',
        steps:
          'In Anki (2.1.54 or later), choose File, Import and this file. | Choose a note type with seven ' +
          'fields, and a deck; columns, ids and tags are recognized.',
        without: 'Sources and sentences in context.',
      },
      cedict: {
        name: 'Pop-up dictionary',
        use: 'The headwords in the format of CC-CEDICT, for Zhongwen, Pleco and other dictionaries.',
        steps:
          'In Pleco, choose Import in the settings of a user dictionary, encoding UTF-8. | For other ' +
          'programs, put it beside or in place of their cedict_ts.u8.',
        without: 'Forms to avoid, evidence and notes.',
      },
    },
  },
  guides: { title: 'Guides' },
  notFound: {
    title: 'Page not found',
    lead: 'There is no page at this address. Search for the term, or go to the home page.',
  },
} as const;

type Texts<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Texts<T[Key]> };

/** What every dictionary must hold. */
export type Dictionary = Texts<typeof en>;
