import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/* The engine as others get it: packed, installed beside content that it did not come with, and replaced by a later version of itself. */

const windows = process.platform === 'win32';
const NPM = windows ? 'npm.cmd' : 'npm';
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'signpost-package-')));
const kb = join(folder, 'my-kb');

/** Run a command in a folder; what it prints goes into the error where it fails. */
function run(cwd: string, command: string, ...args: string[]): string {
  // What npm tells its scripts of this project is nothing to those of another one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|SIGNPOST_|VITEST|NODE_ENV$)/.test(name)));
  try {
    return execFileSync(command, args, { cwd, env, encoding: 'utf8', shell: windows, maxBuffer: 2 ** 26, stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`);
  }
}

/** Pack what is in a folder. @returns the package's file */
function pack(cwd: string, ...args: string[]): string {
  const name = run(cwd, NPM, 'pack', '--silent', '--pack-destination', folder, ...args)
    .trim()
    .split('\n')
    .at(-1);
  return join(folder, name ?? '');
}

/** Every file of the content, with its text. */
function contentOf(root: string): Map<string, string> {
  const files = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]));
}

let packed: string;

beforeAll(() => {
  packed = pack('.');
  run('.', process.execPath, 'bin/signpost.mjs', 'init', kb, '--engine', `file:${packed}`);
  run(kb, NPM, 'install', ...QUIET);
}, 900_000);

afterAll(() => {
  if (!process.env.SIGNPOST_KEEP)
    run('.', process.execPath, '-e', `require('node:fs').rmSync(${JSON.stringify(folder)}, { recursive: true })`);
});

it('holds what its users need, and neither tests nor this knowledge base', () => {
  const files = readdirSync(join(kb, 'node_modules/signpost'));
  expect(files).toEqual(expect.arrayContaining(['bin', 'src', 'types', 'schemas', 'CONTRIBUTING.md', 'LICENSE']));
  for (const name of ['tests', 'content', 'findings', 'scripts']) expect(files).not.toContain(name);
});

it('is checked and built by its own commands, whichever folder they are typed in', () => {
  run(kb, NPM, 'test');
  const page = readFileSync(join(kb, 'dist/posts/begin-here/index.html'), 'utf8');
  expect(page).toContain('How do I write the first entry?');
  expect(page).not.toMatch(/Apple|CC BY|undefined/);
  expect(readdirSync(join(kb, 'dist/search-index')).length).toBeGreaterThan(1);
  expect(run(folder, process.execPath, join(kb, 'node_modules/signpost/bin/signpost.mjs'), 'check', '--root', kb)).toMatch(
    /^6 entries .* no mistakes/,
  );
});

it('is built by an engine that stands anywhere else, as a checkout does', () => {
  run('.', process.execPath, 'bin/signpost.mjs', 'build', '--root', kb, '--out', join(folder, 'elsewhere', 'site'));
  expect(readFileSync(join(folder, 'elsewhere/site/posts/begin-here/index.html'), 'utf8')).toContain('How do I write the first entry?');
});

it('is served by npm start', async () => {
  const server = spawn(process.execPath, ['node_modules/signpost/bin/signpost.mjs', 'preview', '--port', '43300'], { cwd: kb });
  try {
    const address = await new Promise<string>((done, fail) => {
      let said = '';
      server.stdout.on('data', (bytes) => {
        said += bytes;
        const [url] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
        if (url) done(url);
      });
      server.on('close', () => fail(new Error(said)));
    });
    const response = await fetch(`${address}posts/sign-in-fails/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('E100');
  } finally {
    server.kill();
  }
});

it('tells a mistake with its file and line', () => {
  const file = join(kb, 'content/posts/begin-here.md');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace('type: guide', 'type: giude'));
  expect(() => run(kb, NPM, 'test')).toThrow(/content\/posts\/begin-here\.md:4:1: type: .*guide/);
  writeFileSync(file, before);
});

it('begins an entry that passes the check', () => {
  run(kb, NPM, 'run', 'new', '--', 'post', 'Why is the sky blue?');
  expect(readFileSync(join(kb, 'content/posts/why-is-the-sky-blue.md'), 'utf8')).toContain('draft: true');
  run(kb, NPM, 'run', 'check:content');
});

it('writes another knowledge base that takes the engine from the same place', () => {
  const second = join(folder, 'second');
  run(folder, process.execPath, join(kb, 'node_modules/signpost/bin/signpost.mjs'), 'init', 'second', '--name', 'Another');
  const { dependencies } = JSON.parse(readFileSync(join(second, 'package.json'), 'utf8'));
  expect(join(second, dependencies.signpost.slice('file:'.length))).toBe(packed);
  expect(() => run(folder, process.execPath, join(kb, 'node_modules/signpost/bin/signpost.mjs'), 'init', 'second')).toThrow(
    'there already',
  );
});

it('is imported by programs, with its types and its schemas', () => {
  const program =
    "import { astroConfig } from 'signpost'; import schema from 'signpost/schemas/site.json' with { type: 'json' }; console.log(astroConfig(process.cwd()).site, Object.keys(schema.properties).includes('platforms'))";
  expect(run(kb, process.execPath, '--input-type=module', '-e', program)).toBe('https://kb.example true\n');
  expect(readFileSync(join(kb, 'node_modules/signpost/types/index.d.ts'), 'utf8')).toContain('SiteConfig');
});

it('is replaced by a later version, and the content stays as it was and keeps its addresses', () => {
  run(kb, NPM, 'run', 'ledger', '--', '--accept');
  const before = contentOf(kb);
  const next = join(folder, 'next');
  run(folder, 'tar', '-xzf', packed);
  run(folder, process.execPath, '-e', "require('node:fs').renameSync('package', 'next')");
  run(next, NPM, 'pkg', 'set', 'version=999.0.0');
  run(kb, NPM, 'install', ...QUIET, `file:${pack(next, '--ignore-scripts')}`);
  expect(run(kb, process.execPath, 'node_modules/signpost/bin/signpost.mjs', '--version')).toBe('999.0.0\n');
  run(kb, NPM, 'test');
  expect(contentOf(kb)).toEqual(before);
});
