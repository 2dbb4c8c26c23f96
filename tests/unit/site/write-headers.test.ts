import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headersUnder } from '../../../src/site/write-headers.ts';

const headers = readFileSync('src/site/defaults/_headers', 'utf8');

it('puts the site’s path before every path, and leaves the headers alone', () => {
  expect(headersUnder('/kb/', '/*\n  X-A: b/c\n\n/_astro/*\n  X-D: /e\n')).toBe('/kb/*\n  X-A: b/c\n\n/kb/_astro/*\n  X-D: /e\n');
  expect(headersUnder('/kb/', headers).match(/^\/(?!kb\/)/gm)).toBeNull();
});

it('changes nothing for a site at the root of its host', () => {
  expect(headersUnder('/', headers)).toBe(headers);
});
