/** Something about a translation that a person should look at. */
export interface Finding {
  rule:
    | 'term-missing'
    | 'number-missing'
    | 'number-added'
    | 'latin-left'
    | 'punctuation'
    | 'form-avoided'
    | 'term-varied'
    | 'term-untranslated'
    | 'formula-cut';
  /** What the finding is about: a term id, a number, a word. */
  subject: string;
  /** What stands in the source, where that helps. */
  source: string;
  /** Punctuation: where in `source` it stands. */
  at?: number | undefined;
  message: string;
}
