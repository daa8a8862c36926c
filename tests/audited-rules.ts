/** The rules of axe that the pages keep: WCAG 2.2 AA, whose target sizes axe checks only when told, and good practice. */
export const auditedRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
