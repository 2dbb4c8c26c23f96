import { describe, expect, it, vi } from 'vitest';
import { render } from './render-with-gauges.ts';

const plain = (code: string) => `<pre class="code"><code><span class="line"><span>${code}</span></span></code></pre>`;

describe('code', () => {
  it('names the colours of Swift by class', async () => {
    expect(await render('```swift\nlet rain = "2 mm" // an hour\n```\n')).toBe(
      '<pre class="code"><code><span class="line"><span class="tk-keyword">let</span><span> rain </span>' +
        '<span class="tk-keyword">=</span><span class="tk-string-expression"> "2 mm"</span><span class="tk-comment"> // an hour</span></span></code></pre>',
    );
  });

  it('reads the name of a language in any letters', async () => {
    expect(await render('```Swift\nlet rain = 1\n```\n')).toBe(await render('```swift\nlet rain = 1\n```\n'));
  });

  it('names the colours of a shell by class', async () => {
    expect(await render("```sh\nhalyard status | grep 'LINK 31'\n```\n")).toBe(
      '<pre class="code"><code><span class="line"><span class="tk-function">halyard</span><span class="tk-string"> status</span>' +
        '<span class="tk-keyword"> |</span><span class="tk-function"> grep</span><span class="tk-string-expression"> \'LINK 31\'</span></span></code></pre>',
    );
  });

  it.each(['swift', 'sh', 'json', 'xml', 'c', 'objc', 'yaml', 'diff', 'python'])('has no style attribute in %s', async (language) => {
    const html = await render(`\`\`\`${language}\n- "a": { int x = 1; } <b c="d"/> # if\n+ return nil\n\`\`\`\n`);
    expect(html).toMatch(/^<pre class="code"><code>.*<\/code><\/pre>$/s);
    expect(html).toContain('class="tk-');
    expect(html).not.toContain('style=');
  });

  it('keeps lines, blank ones and indentation', async () => {
    expect(await render('```\na\n\n  b\n```\n')).toBe(
      '<pre class="code"><code><span class="line"><span>a</span></span>\n<span class="line"><span></span></span>\n' +
        '<span class="line"><span>  b</span></span></code></pre>',
    );
  });

  it('looks alike whatever languages were shown before', async () => {
    const body = '```markdown\n<p class="rain">wet</p>\n```';
    const anew = () => {
      vi.resetModules();
      return import('./render-with-gauges.ts');
    };
    const alone = await (await anew()).render(body);
    const { render: renderAfter } = await anew();
    await renderAfter('```vue\n<p>dry</p>\n```');
    expect(await renderAfter(body)).toBe(alone);
  });

  it('knows words in any case where its language does', async () => {
    expect(await render('```powershell\nRETURN 1\n```')).toContain('<span class="tk-keyword">RETURN</span>');
  });

  it.each([
    ['a language that Shiki does not know', '```weatherscript\nif rain <b> & wind\n```'],
    ['a language named like a member of every object', '```constructor\nif rain <b> & wind\n```'],
    ['no language', '```\nif rain <b> & wind\n```'],
    ['`text`', '```text\nif rain <b> & wind\n```'],
    ['indentation alone', '    if rain <b> & wind'],
  ])('shows code in %s plain, and escapes it', async (_what, body) => {
    expect(await render(body)).toBe(plain('if rain &lt;b> &amp; wind'));
  });

  it('never runs what stands in it', async () => {
    expect(await render('```xml\n</code></pre><script>alert(1)</script>\n```\n')).not.toContain('<script');
  });

  it('colours code where raw HTML has been cleaned, too', async () => {
    const code = '```swift\nlet rain = 2\n```\n';
    expect(await render(`<kbd>K</kbd>\n\n${code}`)).toBe(`<p><kbd>K</kbd></p>\n${await render(code)}`);
  });
});
