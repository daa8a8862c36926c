declare module 'subset-font' {
  /** A font with no more than the characters of a text: https://github.com/papandreou/subset-font */
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: { targetFormat: 'sfnt' | 'woff' | 'woff2' },
  ): Promise<Uint8Array>;
}
