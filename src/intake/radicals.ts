/**
 * Characters of the block “CJK Radicals Supplement” and what they are written as in text, as pairs, by
 * EquivalentUnifiedIdeograph.txt of Unicode. Those of “Kangxi Radicals” have a compatibility mapping.
 */
const supplement = new Map(
  (
    '⺌小⺎尣⺐尢⺗心⺟母⺠民⺥爪⺦丬⺩王⺫目⺯糸⺰纟⺳网⺷羊⺹老⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶' +
    '⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐' +
    '⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'
  )
    .match(/../gu)!
    .map(([radical, character]) => [radical!, character!] as const),
);

/**
 * Programs that make PDF write 人 as the radical ⼈ where a font has one glyph for both; no search would
 * find it.
 * @returns the text with characters instead of radicals, and how many there were
 */
export function withoutRadicals(text: string): { text: string; count: number } {
  let count = 0;
  const plain = text.replace(/[\u2E80-\u2FD5]/g, (radical) => {
    const character = supplement.get(radical) ?? radical.normalize('NFKC');
    if (character !== radical) count += 1;
    return character;
  });
  return { text: plain, count };
}
