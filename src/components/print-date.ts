/** Says on paper when it was printed. */
addEventListener('beforeprint', () => {
  const { lang } = document.documentElement;
  const today = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date());
  for (const element of document.querySelectorAll('[data-print-date]')) element.textContent = ` · ${today}`;
});
