import { defineConfig } from 'vitest/config';

const all = 'tests/{unit,content}/**/*.test.ts';
/** What runs in a browser is tested with stand-ins for modules and globals: each of these files gets a world of its own. */
const inBrowser = ['tests/unit/components/**/*.test.ts', 'tests/unit/search/client/**/*.test.ts'];

// No test is timed: these limits are for what hangs, on the slowest machine that runs them.
const limits = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { ...limits, name: 'rooms', include: [all], exclude: inBrowser, isolate: false } },
      { test: { ...limits, name: 'browser', include: inBrowser } },
      // Installs packages and builds: what takes a minute on one machine takes ten on another.
      { test: { name: 'package', include: ['tests/package/*.test.ts'], testTimeout: 900_000, hookTimeout: 900_000 } },
      { test: { name: 'build', include: ['tests/build/*.test.ts'], testTimeout: 900_000, hookTimeout: 900_000 } },
    ],
  },
});
