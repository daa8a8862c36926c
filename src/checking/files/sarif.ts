import type { DraftFinding, DraftRule } from '../draft/types.ts';

/** A finding in the file in which its words stand. */
export interface PlacedFinding extends DraftFinding {
  /** A path, with forward slashes. */
  file: string;
  line?: number | undefined;
  /** The name of the unit in the file. */
  unit?: string | undefined;
}

const rules: Readonly<Record<DraftRule, string>> = {
  'term-missing': 'A term has none of its renderings in the translation.',
  'form-avoided': 'The glossary advises against a form.',
  'term-varied': 'One term is rendered in several ways.',
  'number-differs': 'A number has no equal by value on the other side.',
  'term-untranslated': 'A term is left untranslated.',
  'formula-cut': 'A set formula is cut short.',
};

/** The findings in SARIF 2.1.0 (OASIS), as code hosts show them beside a change. */
export function sarif(findings: readonly PlacedFinding[]): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'check-terms',
            rules: Object.entries(rules).map(([id, text]) => ({ id, shortDescription: { text } })),
          },
        },
        results: findings.map((finding) => ({
          ruleId: finding.rule,
          level: 'warning',
          message: { text: finding.message.en },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(finding.file) },
                ...(finding.line && { region: { startLine: finding.line } }),
              },
              ...(finding.unit && { logicalLocations: [{ name: finding.unit }] }),
            },
          ],
          properties: { words: finding.words, term: finding.term, write: finding.write },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}
