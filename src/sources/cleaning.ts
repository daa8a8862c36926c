/** What to leave out, keep or mend of a publisher's pages, as `seeds/cleaning/<publisher>.yaml` says it. */
import { z } from 'zod';
import type { Checked, Problem } from '../problem.ts';
import { checkSchema } from '../schema-problems.ts';
import { bilingual, slug } from '../schema-texts.ts';
import { readYaml } from '../yaml.ts';
import {
  elements,
  gluedWords,
  lines,
  matches,
  repeats,
  sentences,
  stretches,
  type ReceivedPage,
  type Rule,
} from './rule.ts';
import { common } from './rules/common.ts';

/** The own rules of each publisher, by the name that a catalog entry gives. */
export type RuleLists = ReadonlyMap<string, readonly Rule[]>;

/** Names that stand for no list: what all sources share is enough. */
export const sharedLists: readonly string[] = ['common', 'plain'];

/** Characters as the page has them, invisible ones too: a schema of texts would refuse what is to be dropped. */
const characters = z.string().min(1, 'some characters');

const pattern = characters.superRefine((source, context) => {
  try {
    compiled(source);
  } catch (error) {
    context.addIssue({
      code: 'custom',
      message: 'a regular expression of JavaScript, with the flags g, m and u',
      params: { found: error instanceof Error ? error.message : source, mend: 'Correct the pattern.' },
    });
  }
});

const actions = ['drop', 'mend', 'keep'] as const;
const finders = ['lines', 'repeats', 'pattern', 'selector', 'from', 'sentence', 'glued'] as const;

const exactlyOne = (names: readonly string[]) => (value: object) =>
  names.filter((name) => name in value).length === 1;

const writtenRule = z
  .strictObject({
    drop: slug('page-footer').optional(),
    mend: slug('page-footer').optional(),
    keep: slug('page-footer').optional(),
    /** For readers: "What was left out or mended". */
    why: bilingual,
    /** Lines that read exactly so. */
    lines: z.array(characters).min(1).optional(),
    /** The same, but the first of each stays. */
    repeats: z.array(characters).min(1).optional(),
    pattern: pattern.optional(),
    /** What the elements of the saved page hold that this CSS selector finds: .share, #related li. */
    selector: characters.optional(),
    /** A stretch from one pattern to the next match of another. */
    from: pattern.optional(),
    to: pattern.optional(),
    /** The rest of a sentence from these words on, where it holds those. */
    sentence: z.strictObject({ from: characters, holds: characters }).optional(),
    /** Two words that stand without a space between them. */
    glued: z
      .array(z.string().regex(/^\S+ \S+$/, 'two words with a space between them'))
      .min(1)
      .optional(),
    /** What takes the place of the stretch that is mended. */
    with: z.string().optional(),
    /** A new paragraph begins after the stretch. */
    breaks: z.literal(true).optional(),
  })
  .refine(exactlyOne(actions), { error: 'exactly one of drop, mend and keep, with the name of the rule' })
  .refine(exactlyOne(finders), { error: `exactly one of ${finders.join(', ')}` })
  .refine((rule) => rule.selector === undefined || rule.mend === undefined, {
    error: 'a selector for what is dropped or kept; to mend, write a pattern',
  })
  .refine((rule) => !rule.from === !rule.to, { error: 'a "to" for every "from"' })
  .refine((rule) => (rule.with !== undefined) === (rule.mend !== undefined && !rule.glued), {
    error: 'a "with" for what is mended, and for nothing else',
  });

type WrittenRule = z.infer<typeof writtenRule>;

/** A rule that knows where it is written. */
export interface WrittenPlace {
  file: string;
  line: number;
  rule: Rule;
}

/** Reads the rules of one publisher; the name of the file is that of the list. */
export function readCleaning(file: string, source: string): Checked<WrittenPlace[]> {
  const yaml = readYaml(file, source, { rule: 'cleaning-yaml', expected: 'a YAML list of rules' });
  if (!yaml.ok) return yaml;
  const { value, locate } = yaml.value;
  const checked = checkSchema(z.array(writtenRule).min(1, 'at least one rule'), value, {
    file,
    locate,
    rule: 'cleaning-rule',
    owner: 'the rule',
    whole: { expected: 'a list (- …) of rules', mend: 'Begin each rule with "- drop: …" or "- mend: …".' },
    fields: 'a field of the schema in src/sources/cleaning.ts',
  });
  if (!checked.ok) return checked;
  const placed = checked.value.map((written, index) => ({
    file,
    line: locate([index]).line,
    rule: ruleOf(written, listName(file)),
  }));
  const problems = namedTwice(placed);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: placed };
}

/** `seeds/cleaning/liaoning-fao.yaml` → `liaoning-fao` */
export function listName(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

/** A regular expression as data writes it: global, by line, by Unicode characters. */
function compiled(source: string): RegExp {
  return new RegExp(source, 'gmu');
}

/** The patterns of a rule that is written as data, for the check that none can be made to hang. */
export function patternsIn(written: unknown): RegExp[] {
  const rules = Array.isArray(written) ? (written as Partial<WrittenRule>[]) : [];
  return rules.flatMap(({ pattern, from, to }) =>
    [pattern, from, to].flatMap((one) => (one ? compiled(one) : [])),
  );
}

function ruleOf(written: WrittenRule, publisher: string): Rule {
  const { drop, mend, keep, why, breaks } = written;
  const find = finderOf(written);
  return {
    name: (drop ?? mend ?? keep)!,
    publisher,
    action: drop ? 'dropped' : mend ? 'mended' : 'kept',
    why,
    find: keep
      ? (source, page) => find(source, page).map((found) => ({ ...found, after: found.before }))
      : find,
    ...(breaks && { breaks }),
  };
}

function finderOf(written: WrittenRule): Rule['find'] {
  if (written.lines) return lines(...written.lines);
  if (written.selector) return elements(written.selector);
  if (written.repeats) return repeats(...written.repeats);
  if (written.sentence) return sentences(written.sentence.from, written.sentence.holds);
  if (written.glued) return gluedWords(written.glued);
  if (written.from) return stretches(compiled(written.from), compiled(written.to!));
  return matches(compiled(written.pattern!), written.with);
}

function namedTwice(placed: readonly WrittenPlace[]): Problem[] {
  const names = [...common.map(({ name }) => name), ...placed.map(({ rule }) => rule.name)];
  return placed.flatMap(({ file, line, rule }, index) =>
    names.indexOf(rule.name) === common.length + index
      ? []
      : [
          {
            file,
            line,
            rule: 'cleaning-name-twice',
            found: `${rule.name}, a name that another rule has`,
            expected: 'a name of its own: the ledger says by it what became of the text',
            mend: 'Give one of the two another name.',
          },
        ],
  );
}

/** Rules that find nothing in any of the texts that they are for: the page has changed, or the rule is wrong. */
export function idleRules(
  lists: ReadonlyMap<string, readonly WrittenPlace[]>,
  texts: readonly { rules: string; text: string; page?: ReceivedPage | undefined }[],
): Problem[] {
  return [...lists].flatMap(([name, placed]) => {
    const own = texts.filter(({ rules }) => rules === name);
    return placed
      .filter(({ rule }) => own.every(({ text, page }) => rule.find(text, page).length === 0))
      .map(({ file, line, rule }) => ({
        file,
        line,
        rule: 'cleaning-finds-nothing',
        found:
          own.length === 0 ? `rules: ${name} in no text of the catalog` : `${rule.name}, which finds nothing`,
        expected: 'a rule that finds something in at least one text with these rules',
        mend: 'Correct the rule, or delete it.',
      }));
  });
}
