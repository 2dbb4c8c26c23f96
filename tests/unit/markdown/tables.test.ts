import { describe, expect, it } from 'vitest';
import { render } from './render-with-gauges.ts';

describe('tables', () => {
  it('scroll inside themselves, and align by class where they do not from the left', async () => {
    expect(await render('| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |\n')).toBe(
      '<div class="table" id="table-1"><table>\n<thead>\n<tr>\n' +
        '<th>a</th>\n<th class="align-center">b</th>\n<th class="align-right">c</th>\n<th>d</th>\n</tr>\n</thead>\n' +
        '<tbody>\n<tr>\n' +
        '<th scope="row">1</th>\n<td class="align-center">2</td>\n<td class="align-right">3</td>\n<td>4</td>\n</tr>\n</tbody>\n' +
        '</table><a class="anchor" href="#table-1" aria-label="Link to table 1">#</a></div>',
    );
  });

  it('head a column with words alone, and rows only where the first column says of what', async () => {
    const html = await render('| | b |\n|---|---|\n| 1 | |\n');
    expect(html).toContain('<thead>\n<tr>\n<td></td>\n<th>b</th>\n</tr>\n</thead>');
    expect(html).toContain('<tr>\n<td>1</td>\n<td></td>\n</tr>');
  });

  it('head no row with a cell without words', async () => {
    expect(await render('| a | b |\n|---|---|\n| | 2 |\n')).toContain('<tr>\n<td></td>\n<td>2</td>\n</tr>');
  });

  it('are named for their section, and in it by number', async () => {
    const table = '| a |\n|---|\n| 1 |\n';
    const labels = (html: string) => html.match(/Link to [^"]*table[^"]*/g);
    expect(labels(await render(`${table}\n## Rain {#rain}\n\n${table}\n${table}\n### Tips\n\n${table}`))).toEqual([
      'Link to table 1',
      'Link to table of “Rain”',
      'Link to table 2 of “Rain”',
      'Link to table of “Tips”',
    ]);
    expect(labels(await render(table))).toEqual(['Link to table 1']);
  });

  it('take the page’s width from five columns on', async () => {
    const wide = (columns: number) => render(`|${' a |'.repeat(columns)}\n|${'---|'.repeat(columns)}\n|${' 1 |'.repeat(columns)}\n`);
    expect(await wide(4)).not.toContain('table-wide');
    expect(await wide(5)).toContain('class="table table-wide"');
  });

  it('align by class where raw HTML has been cleaned, too', async () => {
    const html = await render('<kbd>K</kbd>\n\n| a |\n|--:|\n| 1 |\n');
    expect(html).toContain('<th class="align-right">a</th>');
    expect(html).toContain('<th scope="row" class="align-right">1</th>');
    expect(html).not.toContain('style');
  });
});
