import type { Lang } from '../languages.ts';
import type { Citation, WrittenCitation } from './citation.ts';
import { authorityLevels, type CitedSource } from './cited-sources.ts';
import type { PlacedEntry } from './parse.ts';
import { pinyinOf, pinyinOverride } from './pinyin.ts';
import { traditionalOf } from './traditional.ts';
import type { Rendering, Term } from './types.ts';

/** An entry as written → the term the rest of the project works with, pinyin and Traditional computed. */
export function termOf(placed: PlacedEntry, sources: ReadonlyMap<string, CitedSource>): Term {
  const { entry, file, topic, line } = placed;
  return {
    id: entry.id,
    topic,
    weight: entry.weight,
    confidence: entry.confidence,
    zh: entry.zh,
    en: entry.en,
    zhHant: entry.traditional ?? traditionalOf(entry.zh),
    pinyin: (entry.pinyin && pinyinOverride(entry.zh, entry.pinyin)) || pinyinOf(entry.zh),
    isWritten: { pinyin: entry.pinyin !== undefined, traditional: entry.traditional !== undefined },
    renderings: formsOf(placed, sources),
    definition: entry.definition,
    note: entry.note,
    members: entry.members ?? [],
    related: entry.related ?? [],
    confusable: entry.confusable ?? [],
    broader: entry.broader,
    introduced: entry.introduced,
    until: entry.until,
    replacedBy: entry.replacedBy ?? [],
    preference: entry.preference,
    holds: entry.holds ?? [],
    file,
    line,
  };
}

function formsOf({ entry }: PlacedEntry, sources: ReadonlyMap<string, CitedSource>): Rendering[] {
  const preferred = (lang: Lang): Rendering => ({
    lang,
    text: entry[lang],
    status: 'preferred',
    regardless: false,
    cues: entry.cues?.[lang] ?? [],
    requires: entry.requires?.[lang] ?? [],
    stop: entry.stop?.[lang] ?? [],
    holds: [],
    exactCase: entry.case === 'exact',
    link: entry.link !== false,
    citations: citationsOf(entry.authority?.[lang], sources),
  });
  const further = (entry.renderings ?? []).map((rendering): Rendering => ({
    lang: 'zh' in rendering ? 'zh' : 'en',
    text: 'zh' in rendering ? rendering.zh : rendering.en,
    status: rendering.status,
    reason: rendering.reason,
    regardless: rendering.regardless ?? false,
    cues: rendering.cues ?? [],
    requires: rendering.requires ?? [],
    stop: rendering.stop ?? [],
    holds: rendering.holds ?? [],
    exactCase: rendering.case === 'exact',
    link: entry.link !== false && rendering.link !== false,
    citations: citationsOf(rendering.authority, sources),
  }));
  return [preferred('zh'), preferred('en'), ...further];
}

/** The sources named, the strongest first; one that is not there was reported. */
function citationsOf(
  written: readonly WrittenCitation[] | undefined,
  sources: ReadonlyMap<string, CitedSource>,
): Citation[] {
  const found = (written ?? []).flatMap(({ source: id, at }): Citation[] => {
    const source = sources.get(id);
    return source ? [{ source, at }] : [];
  });
  const strength = ({ source }: Citation) => authorityLevels.indexOf(source.level);
  return found.sort((a, b) => strength(a) - strength(b));
}
