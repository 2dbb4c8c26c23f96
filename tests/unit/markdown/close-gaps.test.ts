import { expect, it } from 'vitest';
import { closeGaps } from '../../../src/markdown/close-gaps.ts';
import { render } from './render-with-gauges.ts';

it('leaves no line break between blocks', async () => {
  const html = closeGaps(await render('| Bed | Holds |\n| --- | --- |\n| one | peas |\n\n- a\n- b\n\n> c\n'));
  expect(html).not.toContain('\n');
  expect(html).toContain('<li>a</li><li>b</li></ul><blockquote><p>c</p></blockquote>');
});

it('keeps those in code and between words', async () => {
  const html = closeGaps(await render('Rain\nand wind.\n\n```swift\nlet a = "<p>"\n<p>\n```\n'));
  expect(html).toContain('Rain\nand wind.');
  expect(html.match(/<pre.*<\/pre>/s)?.[0].match(/\n/g)).toHaveLength(1);
});
