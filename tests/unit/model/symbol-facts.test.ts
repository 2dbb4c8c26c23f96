import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/model/problem.ts';
import { createSymbolFinder, parseSymbols } from '../../../src/model/symbol-facts.ts';

const sound = 'gauge.tips:\n  line: Counts the tips of a bucket.\n  os: [Hub 4.1]\n  url: https://halyard.example/tips\n';

function mistakesIn(text: string): string[] {
  const parsed = parseSymbols(text);
  return Array.isArray(parsed) ? parsed.map(formatProblem) : [];
}

describe('parseSymbols', () => {
  it('reads facts by the name of their symbol', () => {
    expect(parseSymbols(sound)).toEqual(
      new Map([['gauge.tips', { line: 'Counts the tips of a bucket.', os: ['Hub 4.1'], url: 'https://halyard.example/tips' }]]),
    );
    expect(parseSymbols('# Nothing yet\n')).toEqual(new Map());
  });

  it('tells mistakes with their lines', () => {
    expect(mistakesIn(sound.replace('https:', ''))).toEqual([
      'content/symbols.yaml:4:3: gauge.tips.url: "//halyard.example/tips"; takes: an absolute http or https URL',
    ]);
    expect(mistakesIn(sound.replace('  line: Counts the tips of a bucket.\n', ''))).toEqual([
      'content/symbols.yaml:1:1: gauge.tips.line: nothing; required: text',
    ]);
    expect(mistakesIn(`${sound}  platforms: [Hub]\n`)).toEqual([
      'content/symbols.yaml:5:3: gauge.tips.platforms: a field that does not exist here; allowed: `line`, `os`, `url`',
    ]);
    expect(mistakesIn('a: b: c')).toEqual([expect.stringMatching(/^content\/symbols\.yaml:1: file: Nested mappings/)]);
  });
});

describe('createSymbolFinder', () => {
  it('finds facts by any spelling that shares the page', () => {
    const parsed = parseSymbols(sound);
    const find = createSymbolFinder(Array.isArray(parsed) ? new Map() : parsed);
    expect(find('Gauge.Tips')?.os).toEqual(['Hub 4.1']);
    expect(find('gauge.drops')).toBeUndefined();
  });
});
