/** What the glossary does not know yet of a Chinese text. */
import type { Document } from '../documents/types.ts';
import { hasHan } from '../languages.ts';
import { segmentWords } from '../matching/segment-words.ts';
import { chineseWords } from '../matching/words.ts';
import type { UnlinkedPhrase } from './unlinked-phrases.ts';
import type { Concordance } from './types.ts';

const quoted = /[“「《]([^“”「」《》]{2,20})[”」》]/g;

/** Words that join, count, point or measure: no term begins or ends with one. */
const functionWords: ReadonlySet<string> = new Set(
  [
    '的 了 和 与 及 或 在 是 为 以 对 从 到 向 由 于 把 被 将 让 使 等 也 都 又 就 而 并 其 这 那 此 该 各 每',
    '个 项 件 条 次 年 月 日 元 亿元 万元 万 亿 多 余 左右 以上 以下 以内 之 中 上 下 内 外 前 后 时 间',
    '要 会 能 可 可以 应 应当 必须 需要 已 已经 正在 继续 不断 进一步 更加 更 最 很 较 再 还 不 没有 无 有 有关',
    '通过 根据 按照 关于 围绕 以及 同时 其中 特别 尤其 同比 分别 达到 完成 实现 推进 推动 加快 加强 促进 提高',
    '大力 深入 严格 全力 坚决 全面 更好 制定 支持 发挥 增强 打造 维护 工作 各项 建设 开展 成绩 取得 完善 健全 强化 坚持',
    '增长 下降 超过 突破 新增 全年 去年 今年 我们 我省 我市 我国 全省 全市 全国 第一 第二 第三',
  ].flatMap((line) => line.split(' ')),
);
/** More words than that are a sentence. */
const longest = 4;
const fewest = 3;

/**
 * Quoted phrases, and runs of two to four words (or a long one) that stand at least `atLeast` times, all
 * outside linked terms and without figures. Most frequent first.
 */
export function unlinkedChinese(
  documents: readonly Document[],
  { byBlock }: Concordance,
  atLeast = 2,
): UnlinkedPhrase[] {
  const found = new Map<string, UnlinkedPhrase>();
  const add = (phrase: string, kind: UnlinkedPhrase['kind'], block: string) => {
    const known = found.get(phrase);
    if (known) known.blocks.push(block);
    else found.set(phrase, { phrase, kind, blocks: [block] });
  };
  for (const { slug, blocks } of documents)
    for (const { id, text } of blocks.filter(({ lang }) => lang === 'zh')) {
      const block = `${slug} ${id}`;
      for (const gap of gapsOf(text, byBlock.get(block) ?? [])) {
        for (const [, phrase] of gap.matchAll(quoted)) add(phrase!, 'quoted', block);
        for (const phrase of phrasesOf(gap.replace(quoted, '，'))) add(phrase, 'repeated', block);
      }
    }
  const frequent = [...found.values()].filter(
    ({ kind, blocks }) => kind === 'quoted' || blocks.length >= atLeast,
  );
  return frequent
    .filter((one) => !frequent.some((other) => isPartOf(one, other)))
    .sort((a, b) => b.blocks.length - a.blocks.length || (a.phrase < b.phrase ? -1 : 1));
}

/** Whether a phrase stands inside a longer one as often as anywhere. */
function isPartOf(one: UnlinkedPhrase, other: UnlinkedPhrase): boolean {
  return (
    other.phrase.length > one.phrase.length &&
    other.phrase.includes(one.phrase) &&
    other.blocks.length >= one.blocks.length
  );
}

function gapsOf(text: string, uses: readonly { start: number; end: number }[]): string[] {
  const ends = [0, ...uses.map(({ end }) => end)];
  return ends.map((from, index) => text.slice(from, uses[index]?.start));
}

function phrasesOf(gap: string): string[] {
  return gap.split(/\P{Script=Han}+/u).flatMap((stretch) => {
    const words = segmentWords(stretch, chineseWords()).filter(hasHan);
    return words.flatMap((_, start) =>
      Array.from({ length: longest }, (_length, more) => words.slice(start, start + more + 1))
        .filter((run, more) => run.length === more + 1 && isPhrase(run))
        .map((run) => run.join('')),
    );
  });
}

/** No function word at either end or inside, no numeral, and long enough to be looked up. */
function isPhrase(words: readonly string[]): boolean {
  return (
    words.join('').length >= fewest &&
    (words.length > 1 || words[0]!.length > fewest) &&
    words.at(-1)!.length > 1 &&
    words.every((word) => !functionWords.has(word) && !/[〇一二三四五六七八九十百千万亿两]/.test(word))
  );
}
