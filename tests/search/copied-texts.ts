import { generatedDocuments, generatedTermsInFull } from '../../scripts/lib/read-generated.ts';
import type { Lang } from '../../src/languages.ts';
import { fold } from '../../src/search/fold.ts';
import { functionWords } from '../../src/search/query.ts';
import { randomNumbers } from '../../src/search/random-numbers.ts';

/** A stretch of a text as one marks it with the mouse, and every `document#block` that holds it. */
export interface CopiedPhrase {
  phrase: string;
  holders: ReadonlySet<string>;
}

/** A sentence of a text, and the terms whose headword stands in it outside a longer form. */
export interface PastedSentence {
  sentence: string;
  terms: string[];
}

export function copiedPhrases(lang: Lang, count: number): CopiedPhrase[] {
  const blocks = blocksIn(lang);
  const random = randomNumbers(lang === 'zh' ? 21 : 22);
  const all = Array.from({ length: 2 * count }, () => {
    const { text } = blocks[Math.floor(random() * blocks.length)]!;
    const pieces = lang === 'zh' ? [...text] : text.split(' ');
    const [least, most] = lang === 'zh' ? [5, 30] : [4, 13];
    const start = Math.floor(random() * Math.max(1, pieces.length - least));
    const until = start + least + Math.floor(random() * (most - least));
    const phrase = pieces
      .slice(start, until)
      .join(lang === 'zh' ? '' : ' ')
      .trim();
    const holders = blocks
      .filter((block) => fold(block.text).includes(fold(phrase)))
      .map(({ place }) => place);
    return { phrase, holders: new Set(holders) };
  });
  // Of one word that says something beside those that stand everywhere, nothing can be told apart.
  return all.filter(({ phrase }) => lang === 'zh' || tellingWords(phrase).length > 1).slice(0, count);
}

function tellingWords(phrase: string): string[] {
  return fold(phrase)
    .split(' ')
    .filter((word) => !functionWords.has(word));
}

export function pastedSentences(lang: Lang, count: number): PastedSentence[] {
  const documents = generatedDocuments();
  const sentences = documents
    .flatMap(({ blocks }) => blocks.flatMap(({ units }) => units.map((unit) => unit[lang])))
    .filter((sentence) => sentence.length > (lang === 'zh' ? 15 : 60));
  const headwordsIn = headwordFinder(lang);
  const random = randomNumbers(23);
  return Array.from({ length: count }, () => {
    const sentence = sentences[Math.floor(random() * sentences.length)]!;
    return { sentence, terms: headwordsIn(sentence) };
  });
}

/** Slow and sure: from every place the longest form, and on from its end. */
function headwordFinder(lang: Lang): (sentence: string) => string[] {
  const terms = generatedTermsInFull();
  // One character or letter says nothing by itself.
  const forms = new Set(
    terms.flatMap((term) => term.renderings.map(({ text }) => fold(text))).filter((form) => form.length > 1),
  );
  const headwords = Map.groupBy(terms, (term) => fold(term[lang]));
  const [split, space] = lang === 'zh' ? ['', ''] : [' ', ' '];
  return (sentence) => {
    const pieces = fold(sentence).split(split);
    const found: string[] = [];
    let at = 0;
    while (at < pieces.length) {
      let until = Math.min(pieces.length, at + 30);
      const formAt = () => pieces.slice(at, until).join(space);
      while (until > at && !forms.has(formAt())) until -= 1;
      // Of several terms with one headword any will do.
      const [own] = headwords.get(formAt()) ?? [];
      if (own && forms.has(formAt())) found.push(own.id);
      at = Math.max(until, at + 1);
    }
    return found;
  };
}

function blocksIn(lang: Lang): { place: string; text: string }[] {
  const documents = generatedDocuments();
  return documents
    .flatMap(({ id, blocks }) =>
      blocks.map((block) => ({
        place: `${id}#${block.id}`,
        text: lang === block.lang ? block.text : lang === 'zh' ? (block.zh ?? '') : '',
      })),
    )
    .filter(({ text }) => text.length > 20);
}
