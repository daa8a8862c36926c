/** Offsets (UTF-16) of a stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
}

const domains =
  'com|cn|org|net|gov|edu|mil|int|info|biz|io|eu|uk|hk|mo|tw|sg|jp|kr|ru|de|fr|au|ca|us|top|xyz';
const files =
  'html?|php|aspx?|jsp|pdf|docx?|xlsx?|pptx?|odt|rtf|csv|tsv|jsonl?|ya?ml|xml|tmx|tbx|xliff?|mdx?|txt|zip|rar|gz' +
  '|png|jpe?g|gif|svg|webp|mp[34]|js|mjs|ts|css|py';
/** What every address has, cheaply asked for: most texts have none of it. */
const mark = /[@/]|\.[a-z]/i;
/** What only an address has. */
const sign = new RegExp(
  String.raw`@|:\/\/|www\.|\.(?:${domains}|${files})(?![\p{L}\p{N}])|(?:^|[^\p{L}\p{N}])\/\w`,
  'iu',
);
/** What may stand in an address: nothing of Chinese punctuation, no space, and none of the marks around one. */
const run = /[\p{L}\p{M}\p{N}\-._~:/?#@!$&*+=%]+/gu;
const beginning = /(?:https?|ftps?|file|git|ssh):\/\/|www\./iu;
/** The name of a host, or of a file; the dot ends no sentence where a small letter follows. */
const hostName = new RegExp(String.raw`^[a-z\d\-.]+\.(?:${domains})(?:[:/?#].*)?$`, 'u');
const fileName = new RegExp(String.raw`^\S+\.(?:${files})$`, 'iu');
const mail = /^[^@\s]+@[a-z\d\-]+\.[a-z\d\-.]+$/iu;
const path = /^\/[\w\-]+\/[\w\-/]+$/u;

/** Where web addresses, e-mail addresses, paths and names of files stand in a text, in its order. */
export function addressesIn(text: string): Stretch[] {
  if (!mark.test(text) || !sign.test(text)) return [];
  return [...text.matchAll(run)].flatMap(({ 0: characters, index }) =>
    addressesInRun(characters).map(({ start, end }) => ({ start: index + start, end: index + end })),
  );
}

function addressesInRun(characters: string): Stretch[] {
  // A name of a file may be Chinese (乡村振兴.pdf); other addresses end where Chinese begins.
  const withoutStop = characters.replace(/[.:!?]$/, '');
  if (/^\p{Script=Han}/u.test(characters) && fileName.test(withoutStop) && !beginning.test(characters))
    return [{ start: 0, end: withoutStop.length }];
  return [...withoutStop.matchAll(latinRun)].flatMap(({ 0: latin, index }) => {
    const start = addressStart(latin);
    return start === undefined ? [] : [{ start: index + start, end: index + latin.length }];
  });
}

/** Latin characters; Chinese ones only where an address leads into them (`/terms/乡村振兴`, `?q=`). */
const latinRun = /(?:\P{Script=Han}|(?<=[\w.]\/|=)\p{Script=Han}+)+/gu;

function addressStart(latin: string): number | undefined {
  const begins = latin.search(beginning);
  if (begins !== -1) return begins;
  const isAddress = [mail, hostName, fileName, path].some((kind) => kind.test(latin));
  return isAddress ? 0 : undefined;
}
