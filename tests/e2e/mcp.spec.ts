import { spawnSync } from 'node:child_process';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { expect, test } from './page-test.ts';
import { weather } from './sites.ts';

/* The built sites as an assistant has them: the SDK's own client starts the server as the README says. */

/** Where each site says that it is. */
const HOME = 'https://signpost.example/';
const FIXTURE = weather.home;

/** Start the server and connect to it. The protocol's own revision is settled by client and server. */
async function connect(...args: string[]): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: 'auto' } });
  const complaints: string[] = [];
  client.onerror = ({ message }) => complaints.push(message);
  await client.connect(
    new StdioClientTransport({ command: 'npm', args: ['run', '--silent', 'mcp', '--', ...args], cwd: process.cwd(), stderr: 'ignore' }),
  );
  // Whatever is no protocol on standard output would be told here.
  expect(complaints).toEqual([]);
  return client;
}

interface Shown {
  id: string;
  open: boolean;
  permalink: string;
  section?: { permalink: string };
}

test.describe('the built knowledge base', () => {
  let client: Client;
  test.beforeAll(async () => {
    client = await connect();
  });
  test.afterAll(() => client.close());

  async function call<T>(name: string, args: Record<string, unknown>): Promise<T> {
    const { structuredContent, isError, content } = await client.callTool({ name, arguments: args });
    expect(isError ?? false, JSON.stringify(content)).toBe(false);
    return structuredContent as T;
  }

  test('says who it is, how to answer, and what can be asked', async () => {
    expect(client.getInstructions()).toContain('Apple Developer Forums');
    const { tools } = await client.listTools();
    expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toEqual([
      ['search', true],
      ['entry', true],
      ['diagnose', true],
      ['error', true],
    ]);
  });

  test('a question leads to its answer, and the permalinks that it gives are there', async ({ request }) => {
    const found = await call<{ results: Shown[] }>('search', { query: 'how much memory may a packet tunnel use', limit: 3 });
    expect(found.results.map(({ id }) => id)).toContain('packet-tunnel-memory-limit');
    for (const { permalink, section } of found.results) {
      expect(permalink.startsWith(HOME)).toBe(true);
      const address = section?.permalink ?? permalink;
      const page = await (await request.get(address.replace(HOME, '/').replace(/#.*/, ''))).text();
      expect(page).toContain(address.includes('#') ? `id="${address.split('#')[1]}"` : '<main');
    }
    const entry = await call<{ markdown: string; sections: { anchor: string }[] }>('entry', { id: found.results[0]?.id });
    for (const { anchor } of entry.sections) expect(entry.markdown).toContain(`{#${anchor}}`);
  });

  test('ranks as the browser does', async ({ page }) => {
    for (const query of ['PolicyDenied(-65570)', 'vpn on demand after sleep', 'enforceRuotes', '"local network privacy"']) {
      await page.goto(`/search/?q=${encodeURIComponent(query)}`);
      await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
      const shown = await page
        .locator('[data-search-results] [data-entry-id]')
        .evaluateAll((items) => items.map((item) => item.dataset.entryId));
      const { results } = await call<{ results: Shown[] }>('search', { query, limit: 5 });
      expect(
        results.map(({ id }) => id),
        query,
      ).toEqual(shown.slice(0, results.length));
    }
  });

  test('a pasted log is diagnosed', async () => {
    const text = '2026-03-17 10:22:33.123 App[123:456] nw_browser failed: PolicyDenied(-65570) on iOS 18.5\n'.repeat(50);
    const found = await call<{ errors: { permalink: string }[]; versions: string[]; results: (Shown & { line: string })[] }>('diagnose', {
      text,
    });
    expect(found.errors[0]?.permalink).toBe(`${HOME}errors/dns-sd/-65570/`);
    expect(found.versions).toEqual(['iOS 18.5']);
    expect(found.results[0]).toMatchObject({ id: 'bonjour-policy-denied-65570', line: expect.stringContaining('-65570') });
  });

  test('the thread that somebody was sent leads to what is held of it', async () => {
    const entry = await call<Shown>('entry', { id: 'https://forums.developer.apple.com/forums/thread/707294' });
    expect(entry.permalink).toBe(`${HOME}posts/network-extension-resources/`);
  });

  test('what there is not is an error that names what is near', async () => {
    const { isError, content } = await client.callTool({ name: 'entry', arguments: { id: 'packet-tunnel-memory-limits' } });
    expect(isError).toBe(true);
    expect(content).toEqual([{ type: 'text', text: expect.stringContaining('\n- packet-tunnel-memory-limit: ') }]);
  });
});

test('another site: former ids, and open questions', async () => {
  const client = await connect('--dist', weather.folder);
  const former = await client.callTool({ name: 'entry', arguments: { id: `${FIXTURE}posts/zero-rain/#answer` } });
  expect(former.structuredContent).toMatchObject({
    id: 'gauge-reads-zero',
    section: { permalink: `${FIXTURE}posts/gauge-reads-zero/#answer` },
  });
  const open = await client.callTool({ name: 'search', arguments: { query: 'LINK 31 at dawn', limit: 1 } });
  expect(open.structuredContent).toMatchObject({ results: [{ id: 'hub-silent-at-dawn', open: true }] });
  await client.close();
});

for (const [what, args, code, words] of [
  ['no built site', ['--dist', 'tests/fixtures/site'], 1, 'run `npm run build`'],
  ['wrong usage', ['--folder', 'dist'], 2, 'Usage: signpost mcp'],
] as const) {
  test(`${what} is said on standard error, and nothing on standard output`, () => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'mcp', '--', ...args], {
      encoding: 'utf8',
      input: '',
      shell: process.platform === 'win32',
    });
    expect({ status, stdout }).toEqual({ status: code, stdout: '' });
    expect(stderr).toContain(words);
  });
}
