import { existsSync, readFileSync } from 'node:fs';
import { filesOf, otherCheckout } from '../e2e/other-checkout.ts';

/* `npm run test:kills`: kill builds at random moments, and see that the last good site stands and the next build works. */

const KILLS = 20;
const { dist, build, killedBuild } = otherCheckout('.signpost/kills');

const started = performance.now();
if ((await build()) !== 0) throw new Error('The first build failed.');
const took = performance.now() - started;
const good = filesOf(dist);
console.log(`A build takes ${(took / 1000).toFixed(1)} s and makes ${good.size} files.`);

const faults: string[] = [];
for (let i = 1; i <= KILLS; i++) {
  // More of them towards the end, where the swap is.
  const after = Math.round(took * (i % 2 ? Math.random() : 0.9 + Math.random() / 5));
  await killedBuild(after);
  const whole = existsSync(`${dist}/index.html`) && [...good].every(([path, bytes]) => readFileSync(`${dist}/${path}`).equals(bytes));
  console.log(`${i}. killed after ${after} ms: ${whole ? 'the site is whole' : 'THE SITE IS DAMAGED'}`);
  if (!whole) faults.push(`after ${after} ms`);
}
if ((await build()) !== 0) faults.push('the next build failed');
console.log(faults.length === 0 ? `${KILLS} kills, no damage.` : `Damage: ${faults.join('; ')}.`);
process.exitCode = faults.length === 0 ? 0 : 1;
