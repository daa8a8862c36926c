import type { Rule } from './rule.ts';
import { bastillePost } from './rules/bastille-post.ts';
import { chinaOrgCn } from './rules/china-org-cn.ts';
import { common } from './rules/common.ts';
import { liaoningFao } from './rules/liaoning-fao.ts';
import { machineTranslation } from './rules/machine-translation.ts';
import { newsRewrite } from './rules/news-rewrite.ts';

/**
 * The rules for each publisher's pages, in order: where two claim the same characters, the earlier
 * wins. Only mechanical damage is mended; odd or wrong wording stays, since it is what translators
 * come to see.
 */
export const ruleLists = {
  'bastille-post': [...bastillePost, ...common],
  'china-org-cn': [...chinaOrgCn, ...common],
  'news-rewrite': [...newsRewrite, ...common],
  'liaoning-fao': [...liaoningFao, ...common],
  'machine-translation': [...machineTranslation, ...common],
  plain: common,
} satisfies Record<string, Rule[]>;

export type RuleListName = keyof typeof ruleLists;

export const ruleListNames = Object.keys(ruleLists) as [RuleListName, ...RuleListName[]];
