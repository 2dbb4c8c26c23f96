// Installs what the lock file pins, when it is missing or stale. Runs under any Node from 20 on, before
// anything is installed, so it imports nothing but Node itself. The project's own Node comes with it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const OLDEST = 20;
const STAMP = 'node_modules/.signpost-lock';
// Not `npm ci`: it refuses a lock file that lacks a package of another platform, and some registries do not have them all.
// `--no-save` leaves the lock file as it is; what it pins is what is installed.
const INSTALL = ['install', '--no-save', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
const windows = process.platform === 'win32';

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  fail(`Signpost installs with Node ${OLDEST} or later; this is ${process.version}. Install a newer Node and try again.`);
}

const wanted = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(process.platform + process.arch)
  .digest('hex');
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== wanted) {
  console.log('Installing what package-lock.json pins …');
  try {
    execFileSync(windows ? 'npm.cmd' : 'npm', INSTALL, {
      stdio: 'inherit',
      shell: windows,
    });
  } catch {
    fail('`npm install` failed; what it printed above says why. Without network access nothing can be installed.');
  }
  writeFileSync(STAMP, wanted);
}
if (!existsSync(`node_modules/.bin/node${windows ? '.cmd' : ''}`)) {
  fail(
    `No Node is packaged for ${process.platform} on ${process.arch} in package.json's optionalDependencies. Use Node 22.12 or later there.`,
  );
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
