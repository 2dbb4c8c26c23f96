import { describe, expect, it } from 'vitest';
import { parseDestination } from '../../../src/markdown/destination.ts';

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
    expect(parseDestination(raw)).toMatchObject({ type: 'refused', why: `the scheme \`${scheme}:\` is not allowed` });
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
    expect(parseDestination(raw)).toMatchObject({ type: 'refused', why: 'neither a web address nor the id of an entry' });
  });

  it.each(['https://', 'http://halyard .example/'])('refuses the web address %j, which is not well formed', (raw) => {
    expect(parseDestination(raw)).toEqual({ type: 'refused', url: raw, why: 'not a well-formed web address' });
  });
});
