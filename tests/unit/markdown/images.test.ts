import { describe, expect, it } from 'vitest';
import { render } from './render-with-gauges.ts';

describe('images', () => {
  it.each([
    ['in Markdown', 'See ![a *mast* <](https://e.example/x.png "Title")'],
    ['by reference', 'See ![a mast <][r]\n\n[r]: https://e.example/x.png\n'],
    ['in raw HTML', 'See <img src="https://e.example/x.png" alt="a mast &lt;" onerror="alert(1)">'],
  ])('%s give way to their words', async (_how, body) => {
    expect(await render(body)).toBe('<p>See a mast &lt;</p>');
  });

  it('keep the link that they stand in', async () => {
    expect(await render('[![a mast](x.png)](wn12)')).toBe('<p><a href="/kb/technotes/wn12/">a mast</a></p>');
  });

  it('without words leave nothing', async () => {
    expect(await render('A![](https://e.example/x.png)B')).toBe('<p>AB</p>');
  });
});
