import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    // The tests measure themselves against real documents on machines of two cores.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // What one test puts in the place of something is gone before the next.
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
