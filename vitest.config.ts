import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes a quarter of a minute and more, the longest first; begun last, one of them would be waited for alone. */
const longest = [
  'tests/search/queries.test.ts',
  'tests/widths.test.ts',
  'tests/kinds.test.ts',
  'tests/reading.test.ts',
  'tests/search/states.test.ts',
  'tests/hostile.test.ts',
  'tests/browser.test.ts',
  'tests/check.test.ts',
  'tests/parallel.test.ts',
  'tests/print.test.ts',
  'tests/shifts.test.ts',
  'tests/enlarged.test.ts',
  'tests/places.test.ts',
  'tests/settings.test.ts',
  'src/search/whole-glossary.test.ts',
];

/** What forgets the modules that were loaded: the files after it load all of them anew. */
const forgetting = [
  'src/matching/other-home.test.ts',
  'src/i18n/address.test.ts',
  'tests/regular-expressions.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const isIt = (file: string) => moduleId.endsWith(`/${file}`);
      const place = longest.findIndex(isIt);
      return place < 0 ? longest.length + (forgetting.some(isIt) ? 1 : 0) : place;
    };
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
  }
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    sequence: { sequencer: LongestFirst },
    // The tests measure themselves against real documents on machines of two cores.
    testTimeout: 180_000,
    hookTimeout: 240_000,
    // Bounds what never comes, not what comes late: a second is short where two browsers share a core.
    expect: { poll: { timeout: 20_000 } },
    // Files share a process: what one test puts in the place of something is gone before the next.
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
