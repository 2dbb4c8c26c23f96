// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { shownHtml } from '../../../../src/components/desk/shown-html.ts';

function draw(html: string): string {
  const host = document.createElement('div');
  host.append(shownHtml(html));
  return host.innerHTML;
}

test('paragraphs, lists, code and links are shown as they will be read', () => {
  expect(draw('<p>a <em>b</em><br><a href="https://a.example/?b=c&amp;d">e</a></p><ul><li><code>f</code></li></ul>')).toBe(
    '<p>a <em>b</em><br><a href="https://a.example/?b=c&amp;d" rel="noopener noreferrer" target="_blank">e</a></p><ul><li><code>f</code></li></ul>',
  );
});

test('headings are no part of the page’s outline, and pictures are told by their words', () => {
  expect(draw('<h2>a</h2><p><img src="https://a.example/x.png" alt="b"></p>')).toBe('<p><strong>a</strong></p><p>b</p>');
});

test.each([
  ['a handler and a style', '<p onclick="x()" style="color:red" class="a" id="b">a</p>', '<p>a</p>'],
  ['a script', '<script>x()</script><p>a</p>', '<p>a</p>'],
  ['an address that runs', '<a href="javascript:x()">a</a>', 'a'],
  ['a frame', '<iframe src="https://a.example/">b</iframe><p>a</p>', '<p>a</p>'],
  ['a form', '<form action="https://a.example/"><input name="b"><button>a</button></form>', 'a'],
])('%s is not let through', (_what, html, expected) => {
  expect(draw(html)).toBe(expected);
});
