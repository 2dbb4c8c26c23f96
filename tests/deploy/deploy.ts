import { chmod, cp, glob, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { headersFor, readHeaderRules } from './header-rules.ts';
import { servers } from './servers.ts';

/*
 * `npm run test:deploy [-- <built site>]`: serve a built site by the configurations of `docs/deploy/`, at the path it was built for, and
 * hold each server to what `_headers` says, file by file. The servers must be installed; one that is not is told.
 */

const repository = resolve(import.meta.dirname, '../..');
const dist = resolve(process.argv[2] ?? join(repository, 'dist'));
const PORT = 43240;
/** Of each kind of file this many are asked for. */
const EACH = 3;

const base = /data-base="([^"]+)"/.exec(await readFile(join(dist, 'index.html'), 'utf8'))?.[1] ?? '/';
const rules = readHeaderRules(await readFile(join(dist, '_headers'), 'utf8'));
const mistakes: string[] = [];
let asked = 0;

const scratch = await mkdtemp(join(tmpdir(), 'signpost-deploy-'));
// A server's workers may be another user.
await chmod(scratch, 0o755);
try {
  const folder = join(scratch, 'www');
  await cp(dist, join(folder, base), { recursive: true });
  for (const server of servers) {
    const child = await server.start(join(repository, 'docs/deploy'), scratch, folder, base, PORT);
    const ended = new Promise<string>((tell) =>
      child.on('error', ({ message }) => tell(message)).on('close', (code) => tell(`ended (${code})`)),
    );
    const failed = await Promise.race([ended, waitFor(`http://localhost:${PORT}${base}`)]);
    if (failed) mistakes.push(`${server.name} did not start: ${failed}`);
    else await askAll(server.name);
    child.kill();
    await ended;
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}
for (const mistake of mistakes) console.error(mistake);
console.log(`${asked} files asked for at ${base}, ${mistakes.length} mistakes`);
process.exitCode = mistakes.length > 0 ? 1 : 0;

/** @returns what is wrong, once it is plain */
async function waitFor(url: string): Promise<string | undefined> {
  let found: unknown;
  for (let left = 100; left > 0; left--) {
    found = await fetch(url).then(
      ({ status }) => status,
      () => 'nothing',
    );
    if (found === 200) return undefined;
    await setTimeout(100);
  }
  return `${url} answers ${found}`;
}

async function askAll(server: string): Promise<void> {
  const kinds = new Map<string, number>();
  for await (const file of glob('**/*.*', { cwd: dist })) {
    const path = base + file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
    const kind = [...headersFor(rules, path)].join() + /\.[^./]+$/.exec(file)?.[0];
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if ((kinds.get(kind) ?? 0) <= EACH && file !== '_headers') await ask(server, path, file);
  }
  await ask(server, `${base}no/such/page/`, '404.html', 404);
  const slashless = await fetch(`http://localhost:${PORT}${base}about`, { redirect: 'manual' });
  if (slashless.headers.get('Location') !== `${base}about/`)
    mistakes.push(`${server}: ${base}about leads to ${slashless.headers.get('Location')}`);
}

async function ask(server: string, path: string, file: string, status = 200): Promise<void> {
  asked += 1;
  const tell = (what: string, found: unknown, right: unknown) => mistakes.push(`${server}: ${path}: ${what} is ${found}, not ${right}`);
  const answer = await fetch(`http://localhost:${PORT}${encodeURI(path)}`);
  if (answer.status !== status) tell('status', answer.status, status);
  for (const [name, value] of headersFor(rules, path)) {
    const found = answer.headers.get(name);
    if (found !== value) tell(name, found, value);
  }
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (!bytes.equals(await readFile(join(dist, file)))) tell('content', `${bytes.length} bytes`, 'that of the file');
  if (/\.pack$/.test(file)) {
    gunzipSync(bytes);
    if (answer.headers.get('Content-Encoding'))
      tell('Content-Encoding', answer.headers.get('Content-Encoding'), 'nothing: it is packed already');
  } else if (/\.(?:html|css|js|json|md|txt|xml|svg)$/.test(file)) {
    const type = answer.headers.get('Content-Type') ?? '';
    // JSON is UTF-8 by its standard, and XML says what it is.
    if (!/svg|json|xml/.test(type) && !/charset=utf-8/i.test(type)) tell('Content-Type', type, 'with charset=utf-8');
    if (bytes.length > 1000 && !answer.headers.get('Content-Encoding')) tell('Content-Encoding', 'nothing', 'gzip');
  }
}
