import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import type { DocumentData } from '../../src/exchange/document-data.ts';
import { blockIn } from '../../src/exchange/document-texts.ts';
import type { CardTerm } from '../../src/exchange/card-data.ts';
import type { Problem } from '../../src/problem.ts';
import type { BuiltSite } from './check-address.ts';
import { collapse } from './check-page.ts';

const languages = ['en', 'zh'] as const;

/**
 * Every block of every document stands on its page in both languages, word for word; in the language of the
 * page, where the document has it.
 */
export function checkDocuments(site: BuiltSite, documents: readonly DocumentData[]): Problem[] {
  return documents.flatMap((document) =>
    languages.flatMap((language): Problem[] => {
      const path = `/${language}/documents/${document.id}/`;
      const page = site.pages.get(path);
      if (!page) return [missing(path, 'document-page', `the document ${document.id}`)];
      const added = document.added.filter(({ lang }) => lang === language);
      return [...document.blocks, ...added].flatMap((block): Problem[] => {
        const { id, kind } = block;
        const found = page.blocks.get(id);
        const own = 'units' in block ? blockIn(block, language) : undefined;
        const expected = collapse(own ?? block.text);
        // A heading may carry the page's own heading before it.
        if (found === expected || (kind !== 'paragraph' && found?.endsWith(expected))) return [];
        return [
          {
            file: page.file,
            field: `#${id}`,
            rule: found === undefined ? 'block-missing' : 'block-text',
            found: found ?? 'no such block',
            expected,
            mend: 'Show the text of content/generated/documents/ as it is.',
          },
        ];
      });
    }),
  );
}

/** Every term has its page in both languages, and its topic a name in both. */
export function checkTerms(site: BuiltSite, terms: readonly Pick<CardTerm, 'id' | 'topic'>[]): Problem[] {
  const pages = terms.flatMap(({ id }) => languages.map((language) => `/${language}/terms/${id}/`));
  const topics = [...new Set(terms.map(({ topic }) => topic))];
  const names = { en: en.topics.names, zh: zh.topics.names };
  return [
    ...pages
      .filter((path) => !site.pages.has(path))
      .map((path) => missing(path, 'term-page', 'a term of content/generated/terms.json')),
    ...topics.flatMap((topic) =>
      languages.flatMap((language): Problem[] => {
        const path = `/${language}/topics/${topic}/`;
        if (!Object.hasOwn(names[language], topic))
          return [
            {
              file: `src/i18n/${language}.ts`,
              field: `topics.names.${topic}`,
              rule: 'topic-name',
              found: 'nothing',
              expected: `a name for the topic of content/glossary/${topic}.yaml`,
              mend: 'Add the name.',
            },
          ];
        return site.pages.has(path) ? [] : [missing(path, 'topic-page', `the topic ${topic}`)];
      }),
    ),
  ];
}

function missing(path: string, rule: string, of: string): Problem {
  return {
    file: `dist${path}index.html`,
    rule,
    found: 'no such page',
    expected: `the page of ${of}`,
    mend: 'Make the page in both languages.',
  };
}

/** What i18next shows where a text or a value is missing: `documents.title`, `{{count}}`. */
const untranslated = untranslatedIn(en);

/**
 * A pattern for the keys of a dictionary, for whatever could stand under its inner groups
 * (`topics.names.x`), and for its empty places (`{{count}}`). Addresses (`search.gov`,
 * `documents.worldbank.org`) are neither, for keys are typed but below a group that data chooses from.
 */
function untranslatedIn(dictionary: object): RegExp {
  const keys: string[] = [];
  const values = new Set<string>();
  const collect = (group: object, prefix: string) => {
    for (const [name, value] of Object.entries(group)) {
      const key = `${prefix}${name}`;
      if (typeof value === 'string') {
        keys.push(RegExp.escape(key.replace(/_(?:one|other)$/, '')));
        for (const [, place] of value.matchAll(/\{\{\s*([\w-]+)/g)) values.add(place!);
      } else {
        if (prefix) keys.push(`${RegExp.escape(key)}\\.[a-z][\\w-]*`);
        collect(value as object, `${key}.`);
      }
    }
  };
  collect(dictionary, '');
  const [key, value] = [keys.join('|'), [...values].join('|')];
  return new RegExp(`(?<![\\w./-])(?:${key})(?![\\w/-]|\\.\\w)|\\{\\{\\s*(?:${value})\\b[^{}]*\\}\\}`);
}

/**
 * Keys of the dictionaries and empty places that a reader would see. `content` is what the site quotes
 * and defines, all in one: words that stand there are somebody's words, not ours.
 */
export function checkTexts(site: BuiltSite, content = ''): Problem[] {
  return [...site.pages.values()].flatMap(({ file, texts }) =>
    texts.flatMap((text): Problem[] => {
      const key = untranslated.exec(text)?.[0];
      if (!key || content.includes(key)) return [];
      return [
        {
          file,
          rule: 'untranslated',
          found: collapse(text),
          expected: `a text instead of ${key}`,
          mend: 'Add the text to src/i18n/, or pass the value it needs.',
        },
      ];
    }),
  );
}
