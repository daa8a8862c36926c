import type { Lang } from '../languages.ts';
import type { PlacedEntry } from './parse.ts';
import { pinyinOf, pinyinOverride } from './pinyin.ts';
import { traditionalOf } from './traditional.ts';
import type { Form, Term } from './types.ts';

/** An entry as written → the term the rest of the project works with, pinyin and Traditional computed. */
export function termOf(placed: PlacedEntry): Term {
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
    forms: formsOf(placed),
    definition: entry.definition,
    note: entry.note,
    members: entry.members ?? [],
    related: entry.related ?? [],
    confusable: entry.confusable ?? [],
    broader: entry.broader,
    introduced: entry.introduced,
    holds: entry.holds ?? [],
    file,
    line,
  };
}

function formsOf({ entry }: PlacedEntry): Form[] {
  const preferred = (lang: Lang): Form => ({
    lang,
    text: entry[lang],
    status: 'preferred',
    cues: entry.cues?.[lang] ?? [],
    requires: entry.requires?.[lang] ?? [],
    stop: entry.stop?.[lang] ?? [],
    holds: [],
    exactCase: entry.case === 'exact',
    link: entry.link !== false,
    authority: entry.authority?.[lang],
  });
  const further = (entry.renderings ?? []).map((rendering): Form => ({
    lang: 'zh' in rendering ? 'zh' : 'en',
    text: 'zh' in rendering ? rendering.zh : rendering.en,
    status: rendering.status,
    reason: rendering.reason,
    cues: rendering.cues ?? [],
    requires: rendering.requires ?? [],
    stop: rendering.stop ?? [],
    holds: rendering.holds ?? [],
    exactCase: rendering.case === 'exact',
    link: entry.link !== false && rendering.link !== false,
    authority: rendering.authority,
  }));
  return [preferred('zh'), preferred('en'), ...further];
}
