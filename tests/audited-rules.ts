/**
 * The rules of axe that the pages keep: WCAG 2.2 AA and good practice. Target sizes (2.5.8) are checked
 * only when asked for.
 */
export const auditedRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
