import type { Bilingual, Lang } from '../../languages.ts';
import type { DraftPair } from '../draft/types.ts';

/** A pair and where it stands: the line of either side, or its name in the file. */
export interface PlacedPair extends DraftPair {
  lines?: Partial<Bilingual<number>> | undefined;
  id?: string | undefined;
}

/** A draft as it was read: which side is the source, and its pairs in reading order. */
export interface Draft {
  source: Lang;
  pairs: PlacedPair[];
}

/** Why a file cannot be read as a draft: one line that says how to mend it, in both languages. */
export class DraftFileError extends Error {
  readonly zh: string;

  constructor(message: string, zh = message, options?: ErrorOptions) {
    super(message, options);
    this.zh = zh;
  }
}

/** zh-CN, zh-Hans and ZH are Chinese, en-US English; of any other language nothing is known here. */
export function langOfTag(tag: string | null | undefined): Lang | undefined {
  const [primary] = (tag ?? '').toLowerCase().split(/[-_]/);
  return primary === 'zh' || primary === 'en' ? primary : undefined;
}
