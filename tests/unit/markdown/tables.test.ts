import { describe, expect, it } from 'vitest';
import { render } from './render-with-gauges.ts';

describe('tables', () => {
  it('scroll inside a region that the keyboard reaches, and align by class', async () => {
    expect(await render('| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |\n')).toBe(
      '<div class="table" role="region" aria-label="Table 1" tabindex="0" id="table-1"><table>\n<thead>\n<tr>\n' +
        '<th class="align-left">a</th>\n<th class="align-center">b</th>\n<th class="align-right">c</th>\n<th>d</th>\n</tr>\n</thead>\n' +
        '<tbody>\n<tr>\n' +
        '<td class="align-left">1</td>\n<td class="align-center">2</td>\n<td class="align-right">3</td>\n<td>4</td>\n</tr>\n</tbody>\n' +
        '</table><a class="anchor" href="#table-1" aria-label="Link to table 1" data-pagefind-ignore="">#</a></div>',
    );
  });

  it('head a column with words alone', async () => {
    const html = await render('| | b |\n|---|---|\n| 1 | |\n');
    expect(html).toContain('<thead>\n<tr>\n<td></td>\n<th>b</th>\n</tr>\n</thead>');
    expect(html).toContain('<tr>\n<td>1</td>\n<td></td>\n</tr>');
  });

  it('are told apart by their number, which begins at one on each page', async () => {
    const table = '| a |\n|---|\n| 1 |\n';
    const labels = (html: string) => html.match(/aria-label="Table[^"]*"/g);
    expect(labels(await render(`${table}\n${table}`))).toEqual(['aria-label="Table 1"', 'aria-label="Table 2"']);
    expect(labels(await render(table))).toEqual(['aria-label="Table 1"']);
  });

  it('align by class where raw HTML has been cleaned, too', async () => {
    const html = await render('<kbd>K</kbd>\n\n| a |\n|--:|\n| 1 |\n');
    expect(html).toContain('<th class="align-right">a</th>');
    expect(html).not.toContain('style');
  });
});
