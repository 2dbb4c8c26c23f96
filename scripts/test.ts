import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium.ts';

/* `npm test`, after set-up: everything that must hold before a change lands. Ends with `N passed, N failed`. */

/** Passed and failed, of one step. */
interface Count {
  passed: number;
  failed: number;
}

const REPORTS = '.signpost/reports';
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

/** What is run, in order, and how its tests are counted; a step that is no test runner counts as one test. */
const steps: [name: string, command: string, args: string[], count?: (() => Count) | undefined][] = [
  ['types', 'astro', ['check', '--minimumSeverity', 'warning']],
  ['lint', 'biome', ['ci', '.']],
  ['unit tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/vitest.json`], countVitest],
  ['build', 'node', ['bin/signpost.mjs', 'build']],
  ['browser tests', 'playwright', ['test'], countPlaywright],
];

ensureChromium();
const total: Count = { passed: 0, failed: 0 };
for (const [name, command, args, count] of steps) {
  console.log(`\n— ${name} —`);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PLAYWRIGHT_JSON_OUTPUT_NAME: `${REPORTS}/playwright.json` };
  const { status } = spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  const counted = count?.() ?? { passed: 0, failed: 0 };
  total.passed += counted.passed + (count || status !== 0 ? 0 : 1);
  // A runner that broke before it could report a failing test has failed all the same.
  total.failed += status === 0 ? counted.failed : Math.max(counted.failed, 1);
  if (status !== 0) console.error(`${name}: failed`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function countVitest(): Count {
  const report = readReport<{ numPassedTests: number; numFailedTests: number }>('vitest.json');
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

function countPlaywright(): Count {
  const stats = readReport<{ stats: { expected: number; flaky: number; unexpected: number } }>('playwright.json')?.stats;
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 };
}

function readReport<T>(name: string): T | undefined {
  const file = `${REPORTS}/${name}`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}
