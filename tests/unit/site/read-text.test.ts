import { expect, it } from 'vitest';
import { whyUnreadable } from '../../../src/site/read-text.ts';

const thrown = (code: string) => Object.assign(new Error(`${code}: not permitted, open '/home/a/kb/content/posts/a.md'`), { code });

// Whoever runs this may be allowed to read everything, so that no file would show it.
it.each(['EACCES', 'EPERM'])('says of %s what forbids it, and names no path of the machine', (code) => {
  expect(whyUnreadable(thrown(code))).toBe('nothing that may be read: its permissions forbid it');
});

it('says the first line of what it knows no words for', () => {
  expect(whyUnreadable(new Error('a pipe, socket or device\n    at a'))).toBe('a pipe, socket or device');
});
