import { afterAll, beforeAll, expect, it } from 'vitest';
import { devRedirects } from '../../../src/site/dev-redirects.ts';
import { soundSite } from '../make-content.ts';

beforeAll(() => {
  process.env.SIGNPOST_ROOT = soundSite;
});
afterAll(() => {
  delete process.env.SIGNPOST_ROOT;
});

async function ask(url: string): Promise<string> {
  let told = 'next';
  const response = { writeHead: (status: number, { Location }: { Location: string }) => ({ end: () => (told = `${status} ${Location}`) }) };
  await devRedirects({ url } as never, response as never, () => undefined);
  return told;
}

it('leads former addresses on, and leaves the others alone', async () => {
  expect(await ask('/kb/posts/zero-rain/?a=b')).toBe('302 /kb/posts/gauge-reads-zero/?a=b');
  expect(await ask('/kb/posts/gauge-reads-zero/')).toBe('next');
  expect(await ask('/@vite/client')).toBe('next');
});
