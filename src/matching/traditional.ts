import packed from './traditional.json' with { type: 'json' };

/** By the code unit of a Traditional character that of the Simplified one; 0 for every other. */
let simplified: Uint16Array | undefined;

function table(): Uint16Array {
  if (simplified) return simplified;
  simplified = new Uint16Array(0x10000);
  for (const row of packed.rows)
    for (let at = 0; at < row.length; at += 2) simplified[row.charCodeAt(at)] = row.charCodeAt(at + 1);
  return simplified;
}

/**
 * A text with Simplified characters for Traditional ones, one for one, so that offsets stay; the same string where
 * it has none. Words stay what they are: 計畫 becomes 计画.
 */
export function simplifiedText(text: string): string {
  const characters = table();
  let at = 0;
  while (at < text.length && characters[text.charCodeAt(at)] === 0) at += 1;
  if (at === text.length) return text;
  return Array.from({ length: text.length }, (_, index) => {
    const code = text.charCodeAt(index);
    return String.fromCharCode(characters[code] || code);
  }).join('');
}
