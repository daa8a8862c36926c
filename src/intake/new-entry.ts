import { stringify } from 'yaml';
import { withoutInvisible } from '../invisible.ts';
import { otherLanguage, hasHan, type Bilingual, type Lang } from '../languages.ts';
import { isGuess, kindOf, type GuessedKind } from './kind.ts';
import { findPublisher, type KnownPublisher } from './known-publishers.ts';
import type { LineOverrides } from '../sources/layout/line-overrides.ts';
import type { Metadata } from './types.ts';

/** A text of the new document: what its file says of it, and where it will stand. */
export interface NewText {
  lang: Lang;
  /** In `seeds/`. */
  file: string;
  /** The file as received, where the text was taken out of another format, and what was done to it. */
  received?: { file: string; notes: readonly Bilingual[] } | undefined;
  metadata: Metadata;
  /** What its format says of single lines. */
  lines?: LineOverrides | undefined;
}

/** An entry as YAML, and what of it a person has to write or to look at. */
export interface NewEntry {
  yaml: string;
  /** `titles.en: write it`: the field, and what is to be done. */
  open: string[];
}

const kindNames: Record<GuessedKind, Bilingual> = {
  'press-conference': { en: 'Press conference', zh: '新闻发布会' },
  'work-report': { en: 'Work report', zh: '工作报告' },
  'white-paper': { en: 'White paper', zh: '白皮书' },
  commentary: { en: 'Commentary', zh: '评论' },
  speech: { en: 'Speech', zh: '讲话' },
  notice: { en: 'Notice', zh: '通知' },
  decision: { en: 'Decision', zh: '决定' },
  opinions: { en: 'Opinions', zh: '意见' },
  plan: { en: 'Plan', zh: '规划' },
  law: { en: 'Law', zh: '法律法规' },
  news: { en: 'Document', zh: '文件' },
};
const format = { lineWidth: 104, aliasDuplicateObjects: false };
const languageNames = { en: 'English', zh: 'Chinese' };

/**
 * The entry of the catalog for a new document. What its files do not say is left out where the schema lets
 * it, else filled with words that say so; either way it is named in a comment above the entry.
 */
export function newEntry(
  slug: string,
  texts: readonly NewText[],
  { publishers, outline }: { publishers: readonly KnownPublisher[]; outline: string | undefined },
): NewEntry {
  const open: string[] = [];
  const fields = {
    slug,
    ...titlesOf(texts, open),
    kind: kindOfTexts(texts, open),
    number: firstOf(texts, 'number'),
    issuer: bothLanguages('issuer', 'issuer', texts, open),
    author: bothLanguages('author', 'speaker', texts, open),
    delivered: firstOf(texts, 'delivered'),
    texts: texts.map((text, index) => textFields(text, index, { texts, publishers, outline, open })),
  };
  open.push('texts.status: a guess from language and address; say whose words each text is');
  const yaml = stringify([withoutEmpty(fields)], format);
  const comment = open.length > 0 ? ['To fill in or confirm:', ...open.map((line) => `  ${line}`)] : [];
  return { yaml: comment.map((line) => `# ${line}\n`).join('') + yaml, open };
}

/** One more text for an entry that stands already. */
export function newText(
  text: NewText,
  { publishers, outline }: { publishers: readonly KnownPublisher[]; outline: string | undefined },
): NewEntry {
  const open: string[] = [];
  const fields = textFields(text, 1, { texts: [text], publishers, outline, open });
  return { yaml: stringify([withoutEmpty(fields)], format), open };
}

function titlesOf(texts: readonly NewText[], open: string[]) {
  const found: Partial<Bilingual> = {};
  for (const { metadata } of texts)
    for (const title of [metadata.title, metadata.otherTitle])
      if (title) found[hasHan(title) ? 'zh' : 'en'] ??= clean(title);
  const missing = (['en', 'zh'] as const).filter((lang) => found[lang] === undefined);
  for (const lang of missing) open.push(`titles.${lang}: write the ${languageNames[lang]} title`);
  const source = texts[0]!.lang;
  const ofSite =
    missing.includes(otherLanguage(source)) && texts.length === 1 ? otherLanguage(source) : undefined;
  const waiting = placeholder(texts);
  return { titles: { en: found.en ?? waiting.en, zh: found.zh ?? waiting.zh }, translatedTitle: ofSite };
}

/** A title that nobody takes for one, and that pages can show. */
function placeholder(texts: readonly NewText[]): Bilingual {
  const title = texts.map(({ metadata }) => metadata.title).find(Boolean) ?? '';
  const { en, zh } = kindNames[kindOf(title)];
  const day = firstOf(texts, 'delivered') ?? firstOf(texts, 'published');
  return {
    en: `${en}${day ? ` of ${day}` : ''} (English title to be written)`,
    zh: `${day ? `${day}` : ''}${zh}（中文标题待拟）`,
  };
}

function kindOfTexts(texts: readonly NewText[], open: string[]): GuessedKind {
  const titles = texts
    .flatMap(({ metadata }) => [metadata.title, metadata.otherTitle, metadata.occasion])
    .filter(isText);
  const told = titles.find((title) => !isGuess(title));
  if (told !== undefined) return kindOf(told);
  // The council's office that speaks to the world issues white papers, which do not call themselves so.
  const isWhitePaper = texts.some(({ metadata }) =>
    /^国务院新闻办公室$|^(?:The )?State Council Information Office\b/.test(metadata.issuer ?? ''),
  );
  const guess = isWhitePaper ? 'white-paper' : 'news';
  open.push(`kind: nothing in the title tells; “${guess}” is a guess`);
  return guess;
}

function textFields(
  { lang, file, received, metadata, lines }: NewText,
  index: number,
  {
    texts,
    publishers,
    outline,
    open,
  }: {
    texts: readonly NewText[];
    publishers: readonly KnownPublisher[];
    outline: string | undefined;
    open: string[];
  },
) {
  const place = `texts[${index}]`;
  return withoutEmpty({
    lang,
    status: statusOf(lang, metadata, texts),
    file,
    publisher: publisherOf(metadata, publishers, place, open),
    published: metadata.published,
    address: metadata.address,
    received: received && {
      file: received.file,
      notes: received.notes.map(({ en, zh }) => ({ en: clean(en), zh: clean(zh) })),
    },
    outline,
    lines: lines && new Map(Object.entries(lines).map(([line, said]) => [Number(line), said])),
  });
}

/** The weakest claim that fits: evidence of wordings follows from it. */
function statusOf(lang: Lang, { address, title = '' }: Metadata, texts: readonly NewText[]) {
  if (lang === 'zh') return 'original';
  if (address && /^https?:\/\/[^/]*\.gov\.cn(?:\/|$)/.test(address)) return 'official-translation';
  const isAlone = texts.length === 1;
  const kind = kindOf(title);
  return isAlone && (kind === 'news' || kind === 'commentary') ? 'original' : 'agency-translation';
}

function publisherOf(
  metadata: Metadata,
  publishers: readonly KnownPublisher[],
  place: string,
  open: string[],
): string | Bilingual {
  const known = findPublisher(metadata, publishers);
  if (known) return known.id ?? known.name;
  const { publisher } = metadata;
  open.push(
    publisher
      ? `${place}.publisher: “${clean(publisher)}” stands in the file; give it in both languages`
      : `${place}.publisher: say who published this text, and add its address, if it has one`,
  );
  const unknown = { en: 'Publisher not known yet', zh: '发布者待补' };
  return publisher ? { ...unknown, [hasHan(publisher) ? 'zh' : 'en']: clean(publisher) } : unknown;
}

/** A name that both texts give; one alone is a line for the person who completes the entry. */
function bothLanguages(
  field: string,
  key: 'issuer' | 'speaker',
  texts: readonly NewText[],
  open: string[],
): Bilingual | undefined {
  const found = texts
    .map(({ metadata }) => metadata[key])
    .filter(isText)
    .map(clean);
  const zh = found.find(hasHan);
  const en = found.find((name) => !hasHan(name));
  if (zh && en) return { en, zh };
  if (zh ?? en) open.push(`${field}: “${zh ?? en}” stands in the file; add ${field}: {en, zh}`);
  return undefined;
}

function firstOf(texts: readonly NewText[], key: keyof Metadata): string | undefined {
  return texts.map(({ metadata }) => metadata[key]).find((value) => value !== undefined);
}

function isText(value: string | undefined): value is string {
  return Boolean(value);
}

function clean(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, ' ').trim();
}

function withoutEmpty<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
