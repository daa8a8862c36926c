import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import type { DocumentData } from '../../src/exchange/document-data.ts';
import type { TermData } from '../../src/exchange/term-data.ts';
import type { Problem } from '../../src/problem.ts';
import type { BuiltSite } from './check-address.ts';
import { collapse } from './check-page.ts';

const languages = ['en', 'zh'] as const;

/** Every block of every document stands on its page in both languages, word for word; in Chinese as translated, where it is. */
export function checkDocuments(site: BuiltSite, documents: readonly DocumentData[]): Problem[] {
  return documents.flatMap((document) =>
    languages.flatMap((language): Problem[] => {
      const path = `/${language}/documents/${document.id}/`;
      const page = site.pages.get(path);
      if (!page) return [missing(path, 'document-page', `the document ${document.id}`)];
      return document.blocks.flatMap(({ id, kind, text, zh: translated }): Problem[] => {
        const found = page.blocks.get(id);
        const expected = collapse(language === 'zh' && translated ? translated : text);
        // A heading may carry the page's own heading before it.
        if (found === expected || (kind !== 'paragraph' && found?.endsWith(expected))) return [];
        return [
          {
            file: page.file,
            field: `#${id}`,
            rule: found === undefined ? 'block-missing' : 'block-text',
            found: found ?? 'no such block',
            expected,
            mend: 'Show the text of content/generated/documents.json as it is.',
          },
        ];
      });
    }),
  );
}

/** Every term has its page in both languages, and its topic a name in both. */
export function checkTerms(site: BuiltSite, terms: readonly TermData[]): Problem[] {
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

const namespaces = Object.keys(en).join('|');
/** What i18next shows where a text or a value is missing: `documents.title`, `{{count}}`. */
const untranslated = new RegExp(
  `(?<![\\w./-])(?:${namespaces})\\.(?!(?:json|csv|tsv|txt|xml|yaml)\\b)[a-z][A-Za-z-]*(?:\\.[A-Za-z-]+)*(?![\\w/])|\\{\\{[^{}]*\\}\\}`,
);

/** Keys of the dictionaries and empty places that a reader would see. */
export function checkTexts(site: BuiltSite): Problem[] {
  return [...site.pages.values()].flatMap(({ file, texts }) =>
    texts.flatMap((text): Problem[] => {
      const key = untranslated.exec(text)?.[0];
      return key
        ? [
            {
              file,
              rule: 'untranslated',
              found: collapse(text),
              expected: `a text instead of ${key}`,
              mend: 'Add the text to src/i18n/, or pass the value it needs.',
            },
          ]
        : [];
    }),
  );
}
