import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { engineRoutes } from '../../../src/site/routes.ts';

it('addresses each page as Astro addresses those of a project', () => {
  const routes = engineRoutes();
  for (const { entrypoint } of routes) expect(existsSync(entrypoint)).toBe(true);
  const patterns = routes.map(({ pattern }) => pattern);
  expect(patterns).toEqual(
    expect.arrayContaining(['/', '/404', '/posts', '/[kind]/[id]', '/[kind]/[id].md', '/robots.txt', '/og/site.png']),
  );
  expect(new Set(patterns).size).toBe(patterns.length);
});
