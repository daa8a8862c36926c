import type { FigureData, IndicatorData } from '../../exchange/figure-data.ts';
import type { Lang } from '../../languages.ts';
import type { Translate } from '../../i18n/translate.ts';

/** The value in the convention of a language, with “over” or “under” where the text has it. */
export function valueWords({ written, bound }: FigureData, lang: Lang, t: Translate): string {
  const value = written[lang];
  return bound === undefined ? value : t(`figures.${bound}`, { value });
}

/** What a figure is of: its indicator, or the change of that. */
export function subjectWords(
  { isChange }: Pick<FigureData, 'isChange'>,
  indicator: IndicatorData,
  lang: Lang,
  t: Translate,
): string {
  return isChange ? t('figures.change', { what: indicator[lang] }) : indicator[lang];
}
