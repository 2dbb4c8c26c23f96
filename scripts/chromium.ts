import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Names that Chromium goes by on the systems that package it. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

/** How long Playwright's download may take before the network counts as closed to it. */
const DOWNLOAD_MINUTES = 5;

/**
 * Find a Chromium on this machine: the one that `CHROMIUM_PATH` names, one on the path, or Playwright's own.
 *
 * @returns the path of its executable, or undefined where there is none
 */
export function findChromium(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROMIUM_PATH, ...onPath, chromium.executablePath()].find((path) => path && existsSync(path));
}

/**
 * Make sure that there is a Chromium, and install one where there is none: Playwright's own where the network
 * allows, else Debian's package where this is root on Debian.
 *
 * @throws Error that says what to install
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium on this machine: trying to install one …');
  const attempts: (() => void)[] = [
    () => run('npx', ['playwright', 'install', '--only-shell', 'chromium'], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' }),
    () => {
      if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
      run('apt-get', ['update', '-qq']);
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
        DEBIAN_FRONTEND: 'noninteractive',
      });
    },
  ];
  for (const attempt of attempts) {
    attempt();
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, and it could not be installed. Install it (Debian and Ubuntu: `apt-get install chromium`; ' +
      'elsewhere: `npx playwright install chromium`, or Chrome), or set CHROMIUM_PATH to its executable.',
  );
}

function run(command: string, args: string[], env: Record<string, string> = {}): void {
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env }, timeout: DOWNLOAD_MINUTES * 60_000 });
}
