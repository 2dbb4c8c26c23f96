import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.ts';
import { port, type Site, tools, weather } from './tests/e2e/sites.ts';

const executablePath = findChromium();

/** No test is timed: this limit and that of `expect` are for what hangs, on the slowest machine that runs them. */
const timeout = 240_000;

export default defineConfig<{ site: Site }>({
  testDir: 'tests/e2e',
  outputDir: '.signpost/test-results',
  fullyParallel: true,
  timeout,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // On a busy machine a moment may be missed: there, what fails has to fail twice.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ['json']],
  use: {
    // What a service worker fetches no test could hold back; those of it let it work.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    // What has to hold once, on this knowledge base or on the weather stations.
    { name: 'once', testIgnore: 'each-site/**' },
    ...[weather, tools].map((site) => ({ name: site.name, testMatch: 'each-site/**/*.spec.ts', use: { site } })),
  ],
  webServer: [
    { command: `node bin/signpost.mjs preview --port ${port}`, cwd: import.meta.dirname, port, timeout, reuseExistingServer: false },
    served(weather, `"${process.execPath}" tests/fixtures/at-root.ts ${weather.root}`),
    served(tools),
  ],
});

/** Builds and serves a site, after what has to come before. */
function served({ root, folder, url }: Site, before = '') {
  const where = `--root ${root} --out ${folder}`;
  const steps = [before, `node bin/signpost.mjs build ${where}`, `node bin/signpost.mjs preview ${where} --port ${new URL(url).port}`];
  return { command: steps.filter(Boolean).join(' && '), cwd: import.meta.dirname, url, timeout, reuseExistingServer: false };
}
