import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.ts';

/** Two runs on one machine need a port of their own each, and the two after it. */
const port = Number(process.env.SIGNPOST_TEST_PORT ?? 43217);
const fixturePort = port + 1;
const toolsPort = port + 2;
const executablePath = findChromium();

/** Where the small site of `tests/fixtures/site` is served, under a path, for what needs content of its own. */
export const fixtureUrl = `http://localhost:${fixturePort}/kb/`;

/** Where a site of a wholly different subject, in another language, is served, deeper under a path: `tests/fixtures/tools`. */
export const toolsUrl = `http://localhost:${toolsPort}/kb/docs/`;

/** No test is timed: this limit and that of `expect` are for what hangs, on the slowest machine that runs them. */
const timeout = 240_000;

export default defineConfig({
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
  webServer: [
    { command: `node bin/signpost.mjs preview --port ${port}`, cwd: import.meta.dirname, port, timeout, reuseExistingServer: false },
    fixture('site', fixturePort, fixtureUrl),
    fixture('tools', toolsPort, toolsUrl),
  ],
});

/** Builds and serves a site of `tests/fixtures`. */
function fixture(name: string, at: number, url: string) {
  const command = `node bin/signpost.mjs`;
  const where = `--root tests/fixtures/${name} --out .signpost/fixtures/${name}`;
  return {
    command: `${command} build ${where} && ${command} preview ${where} --port ${at}`,
    cwd: import.meta.dirname,
    url,
    timeout,
    reuseExistingServer: false,
  };
}
