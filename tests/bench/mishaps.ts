import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { differences, type Ended, filesOf, otherCheckout } from '../other-checkout.ts';

/* `npm run test:mishaps`: whatever befalls a build, the last good site stands, and the next build works. What needs a mount needs root. */

const KILLS = 20;
/** Somebody who owns nothing here. */
const NOBODY = 65_534;
/** No site of the tests fits into so much. */
const SMALL = '2m';

const { root, dist, build } = otherCheckout('.signpost/mishaps in a path with spaces');
const started = performance.now();
const first = await build();
if (first.code !== 0) throw new Error(`The first build failed: ${first.said}`);
const took = performance.now() - started;
const good = filesOf(dist);
console.log(`A build takes ${(took / 1000).toFixed(1)} s and makes ${good.size} files.`);

const faults: string[] = [];
/** See that the site is whole; and that a build that was refused says why, in a line that is no stack trace. */
function look(what: string, refused?: Ended): void {
  const found = [
    ...(existsSync(dist) ? differences(good, filesOf(dist)).slice(0, 3) : ['the site is gone']),
    ...(refused?.code === 0 ? ['the build did not notice'] : []),
    ...(refused && /^\s+at .+:\d+:\d+\)?$/m.test(refused.said) ? [`a stack trace: ${refused.said.slice(-600)}`] : []),
  ];
  console.log(`${what}: ${found.length > 0 ? found.join('; ') : 'the site is whole'}${refused ? `; said: ${lastLine(refused)}` : ''}`);
  faults.push(...found.map((fault) => `${what}: ${fault}`));
}

/** The next build works. */
async function rebuild(what: string): Promise<void> {
  const { code, said } = await build();
  if (code !== 0) faults.push(`${what}: the next build failed: ${said.slice(-600)}`);
  look(`${what}, and built again`);
}

for (let i = 1; i <= KILLS; i++) {
  // More of them towards the end, where the swap is.
  const killAfter = Math.round(took * (i % 2 ? Math.random() : 0.9 + Math.random() / 5));
  await build({ killAfter });
  look(`${i}. killed after ${killAfter} ms`);
}
await rebuild('killed');

const two = await Promise.all([build(), build()]);
look(
  'two at once',
  two.find(({ code }) => code !== 0),
);
if (two.filter(({ code }) => code === 0).length !== 1) faults.push('two at once: not one of them built');

if (process.getuid?.() === 0) {
  look('as somebody who may not write', await build({ uid: NOBODY }));
  await rebuild('as somebody who may not write');

  await mounted(['--bind', root, root], root, async () => {
    mount('-o', 'remount,ro,bind', root);
    look('a read-only checkout', await build());
  });
  await rebuild('a read-only checkout');

  mkdirSync(`${root}/.signpost`, { recursive: true });
  rmSync(`${root}/.signpost/building`, { recursive: true, force: true });
  mkdirSync(`${root}/.signpost/building`);
  await mounted(['-t', 'tmpfs', '-o', `size=${SMALL}`, 'tmpfs', `${root}/.signpost/building`], `${root}/.signpost/building`, async () => {
    look('a full disk while building', await build());
  });
  await rebuild('a full disk while building');

  // On another disk, and a mount, which cannot be moved aside.
  const size = Math.ceil([...good.values()].reduce((sum, bytes) => sum + bytes.length + 4096, 0) / 1024);
  rmSync(dist, { recursive: true });
  mkdirSync(dist);
  await mounted(['-t', 'tmpfs', '-o', `size=${Math.round(size * 2.5)}k`, 'tmpfs', dist], dist, async () => {
    await rebuild('the site’s folder is a mount');
    mount('-o', `remount,size=${Math.round(size * 1.5)}k`, dist);
    look('a full disk at the swap', await build());
    mount('-o', `remount,size=${Math.round(size * 2.5)}k`, dist);
    for (const part of [0.9, 0.95, 1, 1.05]) {
      await build({ killAfter: Math.round(took * part) });
    }
    await rebuild('killed while the folder is a mount');
  });
  await rebuild('the mount is gone');
} else console.log('Not root: what needs a mount or another user was left out.');

console.log(faults.length === 0 ? 'No damage.' : `Damage:\n${faults.join('\n')}`);
process.exitCode = faults.length === 0 ? 0 : 1;

function mount(...args: string[]): void {
  execFileSync('mount', args);
}

async function mounted(args: string[], place: string, act: () => Promise<void>): Promise<void> {
  mount(...args);
  try {
    await act();
  } finally {
    execFileSync('umount', [place]);
  }
}

function lastLine({ said }: Ended): string {
  return said.trim().split('\n').at(-1) ?? '';
}
