import { expect, it } from 'vitest';
import { render } from './render-with-gauges.ts';

it('keeps one way back from a footnote that is cited often', async () => {
  const html = await render('Rain.[^a] Wind.[^a] Sun.[^b]\n\n[^a]: Wet.\n[^b]: Dry.\n');
  expect(html.match(/<a href="#_fnref[^"]*"/g)).toEqual(['<a href="#_fnref-1"', '<a href="#_fnref-2"']);
  expect(html.match(/id="_fnref[^"]*"/g)).toEqual(['id="_fnref-1"', 'id="_fnref-2"']);
  expect(html.match(/href="#_fn-1"/g)).toHaveLength(2);
  expect(html.match(/<li id="[^"]*"/g)).toEqual(['<li id="_fn-1"', '<li id="_fn-2"']);
});
