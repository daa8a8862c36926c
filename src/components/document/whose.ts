import type { DocumentData } from '../../exchange/document-data.ts';
import { counterpartText, sourceText, textIn, type TextData } from '../../exchange/document-texts.ts';
import { translator } from '../../i18n/translate.ts';
import type { Lang } from '../../languages.ts';

type Named = Pick<DocumentData, 'kind' | 'texts'>;

/** What a document is and whose words a text of it is: "Work report · official translation". */
export function whose(document: Pick<Named, 'kind'>, text: Pick<TextData, 'status'>, lang: Lang): string {
  const t = translator(lang);
  return `${t(`documents.kind.${document.kind}`)}${lang === 'zh' ? '·' : ' · '}${statusOf(document, text, lang)}`;
}

/** Whose words a text is. What an aggregator has rewritten is nobody's original. */
export function statusOf(
  { kind }: Pick<Named, 'kind'>,
  { status }: Pick<TextData, 'status'>,
  lang: Lang,
): string {
  const t = translator(lang);
  const isRewritten = kind === 'aggregator' && status === 'original';
  return isRewritten ? t('documents.asReceived') : t(`documents.status.${status}`);
}

/** What the text in the other language of a document is, for lists: "with the official Chinese translation". */
export function besides(document: Pick<Named, 'texts'>, lang: Lang): string | undefined {
  const other = counterpartText(document);
  return other && translator(lang)(`documents.with.${other.lang}.${other.status}`);
}

/** How much the wording of the source weighs, as the steps of evidence: official, edited, or neither. */
export function weightOf({ kind, texts }: Named): 'official' | 'edited' | undefined {
  const { status } = sourceText({ texts });
  if (status === 'machine-translation' || kind === 'aggregator') return undefined;
  const isOfPress =
    ['news', 'commentary', 'press-conference'].includes(kind) || status === 'agency-translation';
  return isOfPress ? 'edited' : 'official';
}

/** A document in a sentence or two: what is known of its source, or at least what it is. */
export function descriptionOf(document: DocumentData, lang: Lang): string {
  const text = textIn(document, lang);
  const told = text?.provenance ?? sourceText(document).provenance;
  return told?.[lang] ?? `${document.titles[lang]}. ${whose(document, text ?? sourceText(document), lang)}`;
}
