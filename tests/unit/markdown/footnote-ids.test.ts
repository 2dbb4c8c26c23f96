import { expect, it } from 'vitest';
import { render } from './render-with-gauges.ts';

it('keeps one way back from a footnote that is cited often', async () => {
  const html = await render('Rain.[^a] Wind.[^a] Sun.[^b]\n\n[^a]: Wet.\n[^b]: Dry.\n');
  expect(html.match(/<a href="#_fnref[^"]*"/g)).toEqual(['<a href="#_fnref-a"', '<a href="#_fnref-b"']);
  expect(html.match(/id="_fnref[^"]*"/g)).toEqual(['id="_fnref-a"', 'id="_fnref-b"']);
  expect(html.match(/href="#_fn-a"/g)).toHaveLength(2);
});
