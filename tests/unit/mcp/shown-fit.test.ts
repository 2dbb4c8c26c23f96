import { describe, expect, it } from 'vitest';
import { directText, fitText, showDirect, showUnknown, unknownText } from '../../../src/mcp/shown-fit.ts';

const forum = { name: 'Board', url: 'https://board.example/' };
const codes = Array.from({ length: 40 }, (_, i): [string, string, string] => [`${i}`, '', `errors/link/${i}/`]);

describe('how well the knowledge base answers', () => {
  it('is said plainly where it does not', () => {
    expect(fitText('good', 'Rainmark', forum)).toBe('');
    expect(fitText('weak', 'Rainmark', forum)).toContain('NOTHING HERE ANSWERS THIS SQUARELY');
    expect(fitText('none', 'Rainmark', forum)).toBe(
      'NOTHING IN Rainmark ANSWERS THIS. Say so, and name where to ask: Board, https://board.example/',
    );
  });
});

describe('a code that is not here', () => {
  it('is told with a dozen of its domain', () => {
    const shown = showUnknown({ domain: 'LINK', code: '99', known: { type: 'domain', name: 'LINK', url: 'errors/link/', codes } });
    expect(shown).toMatchObject({ domain: 'LINK', code: '99' });
    expect(shown.known).toHaveLength(12);
    expect(unknownText([shown], 'Rainmark')).toMatch(
      /^Rainmark does not have LINK 99\. Say so\. Of that domain it has 0, 1, .*: none of these is it\.$/,
    );
  });

  it('is told alone where its domain is not here either', () => {
    expect(showUnknown({ domain: '', code: '0xDEAD' })).toEqual({ code: '0xDEAD', known: [] });
    expect(unknownText([showUnknown({ domain: 'RAIN', code: '4' })], 'Rainmark')).toBe('Rainmark does not have RAIN 4. Say so.');
  });
});

it('what was named is told with its address', () => {
  const shown = showDirect({
    type: 'symbol',
    id: 'gauge.tips',
    name: 'gauge.tips',
    url: 'https://x.example/symbols/gauge-tips/',
    line: 'A count.',
  });
  expect(directText([shown])).toBe('Named here:\n- symbol: gauge.tips: A count.\n  https://x.example/symbols/gauge-tips/');
  expect(directText([])).toBe('');
});
