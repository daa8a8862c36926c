/** Kinds of documents, by the words that their titles have; the first that fits. */
const kinds = [
  ['press-conference', /发布会|吹风会|记者会|答记者问|\bpress (?:conference|briefing)\b/i],
  ['work-report', /工作报告|\bReport on the Work\b|\bWork Report\b/i],
  ['white-paper', /白皮书|\bWhite Paper\b/i],
  ['commentary', /评论员|社论|时评|解读(?:[（(《]|$)|答问$|\b(?:Commentary|Editorial|Op-ed)\b/i],
  ['speech', /讲话|致辞|演讲|贺信|\b(?:Speech|Address|Remarks|Keynote|Statement)\b/i],
  ['notice', /通知|公告|通报|通告|\b(?:Notice|Circular|Announcement)\b/i],
  ['decision', /决定|决议|\b(?:Decision|Resolution)\b/i],
  ['opinions', /意见|\b(?:Opinions?|Guidelines)\b/i],
  ['plan', /规划|纲要|方案|计划|\b(?:Plan|Outline|Program(?:me)?)\b/i],
  ['law', /(?:法|条例|规定|办法)(?:（[^（）]*）)?$|\b(?:Law|Regulations?|Provisions|Measures)\b/],
] as const;

export type GuessedKind = (typeof kinds)[number][0] | 'news';

/** What a document is, by its title; a story where the title does not say. */
export function kindOf(title: string): GuessedKind {
  return kinds.find(([, words]) => words.test(title))?.[0] ?? 'news';
}

/** Whether nothing in the title tells the kind. */
export function isGuess(title: string): boolean {
  return !kinds.some(([, words]) => words.test(title));
}
