import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/model/escape-markdown.ts';
import { render } from '../markdown/render-with-gauges.ts';

describe('escapeMarkdown', () => {
  it.each([
    'a *b* _c_ `d`',
    '<script>alert(1)</script>',
    '[x](y) [[wn12]]',
    'a|b',
    '\\*',
    '![x](y)',
    '> q',
    '# h',
    '- l',
    '1. n',
    '2) n',
    'a &lt; b',
    'AT&T &c',
  ])('makes %s read as it is', async (text) => {
    const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    expect(await render(escapeMarkdown(text))).toBe(`<p>${plain}</p>`);
  });

  it('leaves alone what is no markup', () => {
    expect(escapeMarkdown('kDNSServiceErr_PolicyDenied (-65570): 5 > 4')).toBe('kDNSServiceErr_PolicyDenied (-65570): 5 > 4');
  });
});
