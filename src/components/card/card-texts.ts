import { translator } from '../../i18n/translate.ts';
import type { Lang } from '../../languages.ts';
import { evidenceWords } from '../evidence-class.ts';
import type { CardTexts } from './card-content.ts';

/** The words of all cards in a language. */
export function cardTexts(lang: Lang): CardTexts {
  const t = translator(lang);
  return {
    label: t('card.label'),
    within: t('card.within'),
    copy: t('card.copy'),
    copied: t('card.copied'),
    open: t('card.open'),
    close: t('card.close'),
    warning: t('card.warning'),
    deprecated: t('terms.statuses.deprecated'),
    obsolete: t('terms.statuses.obsolete'),
    until: t('terms.until', { date: '{{date}}' }),
    replacedBy: t('terms.replacedBy'),
    replaces: t('terms.replaces'),
    evidence: evidenceWords(t),
  };
}
