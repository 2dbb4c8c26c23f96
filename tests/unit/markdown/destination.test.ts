import { describe, expect, it } from 'vitest';
import { parseDestination } from '../../../src/markdown/destination.ts';

const allowed = 'an http or https address, or an entry: `[[id]]`';

describe('parseDestination', () => {
  it.each([
    ['wn12', 'wn12', ''],
    ['wn12#tolerance', 'wn12', 'tolerance'],
    ['#tolerance', '', 'tolerance'],
    [' wn12 ', 'wn12', ''],
    ['wn12#', 'wn12', ''],
    ['wn12\\', 'wn12', ''],
    ['wn12%5C', 'wn12', ''],
    ['wn12#over-90-%25', 'wn12', 'over-90-%'],
  ])('reads %j as an entry', (raw, id, anchor) => {
    expect(parseDestination(raw)).toEqual({ type: 'entry', id, anchor });
  });

  it.each(['https://halyard.example/a?b=c#d', 'http://halyard.example', 'HTTPS://halyard.example/', 'https://halyard.example/a%20b'])(
    'reads %s as a web address, and leaves it as it is',
    (url) => {
      expect(parseDestination(url)).toEqual({ type: 'web', url });
    },
  );

  it.each([
    ['javascript:alert(1)', 'javascript'],
    ['JavaScript:alert(1)', 'javascript'],
    [' javascript:alert(1)', 'javascript'],
    ['%6Aavascript:alert(1)', 'javascript'],
    ['javascript%3Aalert(1)', 'javascript'],
    ['data:text/html,x', 'data'],
    ['vbscript:x', 'vbscript'],
    ['file:///etc/passwd', 'file'],
    ['ftp://halyard.example/', 'ftp'],
    ['blob:x', 'blob'],
  ])('refuses the scheme of %j', (raw, scheme) => {
    expect(parseDestination(raw)).toMatchObject({
      type: 'refused',
      found: expect.stringContaining(`: the scheme \`${scheme}:\` is not allowed`),
      allowed,
    });
  });

  it.each([
    '',
    '#',
    '//halyard.example/',
    '/posts/wn12/',
    './wn12',
    '../wn12',
    'wn12.md',
    'WN12',
    'a b',
    'java\nscript:x',
    '%E0%A4%A',
    '?q=x',
  ])('refuses %j, which is neither an address nor an id', (raw) => {
    expect(parseDestination(raw)).toMatchObject({
      type: 'refused',
      found: expect.stringMatching(/: neither a web address nor the id of an entry$/),
      allowed,
    });
  });

  it.each(['https://', 'http://halyard .example/', 'https:halyard.example/'])(
    'refuses the web address %j, which is not well formed',
    (raw) => {
      expect(parseDestination(raw)).toEqual({ type: 'refused', found: `a link to \`${raw}\``, allowed: 'an absolute http or https URL' });
    },
  );

  it.each(['mailto:keeper@halyard.example', 'MAILTO:keeper%40halyard.example'])('refuses the e-mail address %s', (raw) => {
    expect(parseDestination(raw)).toEqual({
      type: 'refused',
      found: 'the e-mail address `keeper@halyard.example`',
      allowed: 'no e-mail addresses; leave it out, or write what only looks like one as code',
    });
  });
});
