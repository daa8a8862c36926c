import { readFileSync } from 'node:fs';
import { FileSystemConfigLoader, HtmlValidate, type ResolvedConfig } from 'html-validate';
import type { Problem } from '../../src/problem.ts';
import type { BuiltSite } from './check-address.ts';

/** How many term pages are validated in full; they come from one template. */
const termSample = 60;

/** All pages have one configuration, which is otherwise put together for each of them: a sixth of the time. */
class OneConfig extends FileSystemConfigLoader {
  private known: ReturnType<FileSystemConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(filename: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.known ??= super.getConfigFor(filename));
  }
}

/**
 * html-validate, with .htmlvalidate.mjs: every page but the term pages, and of those a sample spread
 * evenly over the glossary. Half of it is taken from each language.
 */
export async function checkHtml(site: BuiltSite): Promise<{ checked: number; problems: Problem[] }> {
  const validator = new HtmlValidate(new OneConfig());
  const pages = [...site.pages.values()];
  const terms = pages
    .filter(({ path }) => /\/terms\/[^/]+\/$/.test(path))
    .sort((a, b) => a.path.localeCompare(b.path, 'en'));
  const step = Math.max(1, terms.length / termSample);
  const sample = new Set(
    Array.from(
      { length: Math.min(termSample, terms.length) },
      (_, index) => terms[Math.floor(index * step)]!,
    ),
  );
  const chosen = [...pages.filter((page) => !terms.includes(page)), ...sample];
  const problems: Problem[] = [];
  for (const { file } of chosen) {
    const { results } = await validator.validateString(readFileSync(file, 'utf8'), file);
    for (const { ruleId, message, line, column, selector } of results.flatMap(({ messages }) => messages)) {
      problems.push({
        file,
        line,
        column,
        rule: `html/${ruleId}`,
        found: selector ?? 'here',
        expected: message,
        mend: `See https://html-validate.org/rules/${ruleId}.html`,
      });
    }
  }
  return { checked: chosen.length, problems };
}
