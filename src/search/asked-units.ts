import { pairsOfCharacters, rootsOfMeaning } from './meaning-units.ts';
import { segmentsOf } from './segments.ts';

/** A unit of meaning of a query, and what it weighs among the others. */
export interface AskedUnit {
  unit: string;
  worth: number;
  /** The same where no term has it. */
  worthUnknown: number;
  /** The word that it is of. */
  word: string;
  /** It stands across two words. */
  isAcross?: true;
}

/** By what a unit is: a word of English; two characters within a Chinese word, or of two; one by itself. */
const worths = {
  word: { worth: 1, worthUnknown: 0.6 },
  pair: { worth: 1, worthUnknown: 0.4 },
  /** Two characters of two words that no term has together are no word: nothing was asked by them. */
  acrossWords: { worth: 0.6, worthUnknown: 0.02 },
  character: { worth: 0.7, worthUnknown: 0.05 },
} as const;

/** Words of Chinese questions and descriptions that say nothing of what is meant. */
const emptyChinese: ReadonlySet<string> = new Set(
  (
    '的 了 吗 呢 吧 啊 把 被 和 与 及 是 在 到 给 让 跟 从 向 往 对 为 以 用 就 都 还 也 又 再 才 很 最 更 太 不 没 没有 有 ' +
    '要 会 能 可以 可 得 地 着 过 上 下 里 里面 中 其 这 那 这个 那个 这些 那些 它 他 她 我 你 我们 你们 他们 自己 大家 别人 谁 ' +
    '什么 怎么 怎样 怎么办 办 如何 哪 哪个 哪些 哪里 哪儿 多少 几 几个 一个 一种 个 种 些 一些 一样 一下 东西 事 事情 时候 以前 以后 ' +
    '现在 因为 所以 如果 或 或者 而 但 并 不要 不用 不能 不许 应该 需要 想 去 来 做 搞 弄 叫 说 看 等 等等 办的 都要 不懂 换个 等 之 所 者 于'
  ).split(' '),
);

const particles: ReadonlySet<string> = new Set('的 了 吗 呢 吧 啊 把 被 和 与 及 是 在 等'.split(' '));

/** What a described term is looked up by, see `unitsOfMeaning`. The words of Chinese are those of the browser. */
export function unitsAsked(folded: string): AskedUnit[] {
  const english = rootsOfMeaning(folded).map((unit): AskedUnit => ({ unit, word: unit, ...worths.word }));
  const chinese = (folded.match(/\p{Script=Han}+/gu) ?? []).flatMap(unitsOfRun);
  return [...new Map([...english, ...chinese].map((own) => [own.unit, own])).values()];
}

function unitsOfRun(run: string): AskedUnit[] {
  const words = segmentsOf(run);
  if (!words) return pairsOfCharacters(run).map((unit) => ({ unit, word: unit, ...worths.pair }));
  return words.flatMap((word, index): AskedUnit[] => {
    const next = words[index + 1];
    const across = [...word].at(-1)! + [...(next ?? '')].slice(0, 1).join('');
    // What stands between is no word, but two that say nothing may be one together: 没 and 人.
    const between =
      next && !particles.has(word) && !particles.has(next)
        ? [{ unit: across, word: across, isAcross: true as const, ...worths.acrossWords }]
        : [];
    if (emptyChinese.has(word)) return between;
    if ([...word].length === 1) return [{ unit: word, word, ...worths.character }, ...between];
    const pairs = pairsOfCharacters(word);
    // A long word says more than a short one, but not as much more as it has pairs.
    const { worth, worthUnknown } = worths.pair;
    const parts = Math.sqrt(pairs.length);
    return [
      ...pairs.map((unit) => ({ unit, word, worth: worth / parts, worthUnknown: worthUnknown / parts })),
      ...between,
    ];
  });
}
