/** What every file that holds the site's own Chinese says of it. The pages say it in the words of src/i18n. */
export const siteTranslation = {
  en: 'Site translation, not the official text',
  zh: '本站译文，并非官方文本',
} as const;
