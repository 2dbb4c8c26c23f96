import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { signpost } from '../../../src/site/integration.ts';
import { getSite } from '../../../src/site/site.ts';
import { copyOfFixture } from '../copy-of-fixture.ts';

const copy = copyOfFixture();
const file = join(copy.root, 'content/site.yaml');
const entry = join(copy.root, 'content/posts/kitchen-sink.md');

beforeAll(() => {
  process.env.SIGNPOST_ROOT = copy.root;
});
afterAll(() => {
  delete process.env.SIGNPOST_ROOT;
});

/** What a development server is told, and what it tells. */
function startServer() {
  const told: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const use = vi.fn();
  const server = {
    watcher,
    middlewares: { use },
    ws: { send: ({ type, err }: { type: string; err?: Error }) => told.push(err ? `over the page: ${err.message}` : type) },
  };
  const logger = { info: (text: string) => told.push(text), error: (text: string) => told.push(text) };
  signpost().hooks['astro:server:setup']?.({ server, logger } as never);
  /** Where a former address leads. */
  const follow = (url: string) =>
    new Promise((done) =>
      use.mock.calls[0]?.[0](
        { url },
        { writeHead: (_: number, { Location }: { Location: string }) => ({ end: () => done(Location) }) },
        () => done('nowhere'),
      ),
    );
  return { told, watcher, follow };
}

it('says that search needs a build, and follows the content: what it says, and where it leads', async () => {
  const { told, watcher, follow } = startServer();
  expect(watcher.add).toHaveBeenCalledWith(join(copy.root, 'content'));
  expect((await getSite()).config.name).toBe('Rainmark');
  expect(await follow('/kb/posts/zero-rain/')).toBe('/kb/posts/gauge-reads-zero/');

  copy.edit('site.yaml', 'name: Rainmark', 'name: Drymark');
  copy.edit('site.yaml', 'moved:\n', 'moved:\n  /posts/old/: /posts/gauge-reads-zero/\n');
  watcher.emit('all', 'change', join(copy.root, 'public/other.md'));
  watcher.emit('all', 'change', file);
  watcher.emit('all', 'change', entry);
  await vi.waitFor(() => expect(told).toContain('full-reload'));
  expect((await getSite()).config.name).toBe('Drymark');
  expect(await follow('/kb/posts/old/')).toBe('/kb/posts/gauge-reads-zero/');

  copy.edit('site.yaml', 'name: Drymark', 'nome: Drymark');
  watcher.emit('all', 'change', file);
  await vi.waitFor(() => expect(told).toHaveLength(4));
  expect(told.slice(0, 2)).toEqual(['search works on the built site: `npm run build && npm run preview`', 'full-reload']);
  expect(told[2]).toContain('content/site.yaml: name: nothing; required: text');
  expect(told[3]).toBe(`over the page: ${told[2]}`);
  expect((await getSite()).config.name).toBe('Drymark');
});

it('shows an entry as it now is, or tells over the page what is wrong in it', async () => {
  copy.edit('site.yaml', 'nome: Drymark', 'name: Drymark');
  const { told, watcher } = startServer();
  copy.edit('posts/kitchen-sink.md', 'title: ', 'titel: ');
  watcher.emit('all', 'change', entry);
  await vi.waitFor(() => expect(told.at(-1)).toMatch(/^over the page: [\s\S]*content\/posts\/kitchen-sink\.md:\d+:1: titel: /));
});
