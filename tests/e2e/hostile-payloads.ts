/** Calls that tell on a payload that runs, each with its own number. */
const call = (n: number) => `globalThis.ran?.push(${n})`;

/** Ways to make a page run what somebody wrote. `RUN` stands for the call. */
const VECTORS = [
  '<script>RUN</script>',
  '<SCRIPT type=module>RUN</SCRIPT>',
  '"><script>RUN</script>',
  '</title><script>RUN</script>',
  '</script><script>RUN</script>',
  '--><script>RUN</script>',
  ']]><script>RUN</script>',
  '<script/src="data:text/javascript,RUN"></script>',
  '<svg><script>RUN</script></svg>',
  '<svg onload="RUN">',
  '<svg/onload=RUN>',
  '<svg><animate onbegin="RUN" attributeName=x dur=1s>',
  '<svg><set attributeName="onmouseover" to="RUN">',
  '<math><mtext></p><img src=x onerror="RUN">',
  '<img src=x onerror="RUN">',
  '<img src=x onerror=RUN//',
  '"onfocus="RUN" autofocus x="',
  "'onmouseover='RUN' x='",
  '<video><source onerror="RUN"></video>',
  '<audio src=x onerror="RUN"></audio>',
  '<iframe srcdoc="<script>parent.RUN</script>"></iframe>',
  '<iframe src="javascript:RUN"></iframe>',
  '<object data="javascript:RUN"></object>',
  '<embed src="javascript:RUN">',
  '<details open ontoggle="RUN"><summary>x</summary></details>',
  '<input autofocus onfocus="RUN">',
  '<body onload="RUN">',
  '<form><button formaction="javascript:RUN">x</button></form>',
  '<a href="javascript:RUN">x</a>',
  '<a href="java&#9;script:RUN">x</a>',
  '<a href=" &#14; javascript:RUN">x</a>',
  '<a xlink:href="javascript:RUN">x</a>',
  '<base href="javascript:RUN//">',
  '<meta http-equiv="refresh" content="0;url=javascript:RUN">',
  '<link rel=stylesheet href="javascript:RUN">',
  '<style>@import "javascript:RUN";</style>',
  '<div style="background:url(javascript:RUN)">x</div>',
  '<template><script>RUN</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=RUN>">',
  '<xmp><p title="</xmp><img src=x onerror=RUN>">',
  '[x](javascript:RUN)',
  '[x](<javascript:RUN>)',
  '[x][r]\n\n[r]: javascript:RUN',
  '![x](x"onerror="RUN)',
  '[[x|<img src=x onerror="RUN">]]',
  '## x {#y onclick="RUN"}',
  '| <img src=x onerror="RUN"> |\n|---|\n| <script>RUN</script> |',
  '> [!NOTE]\n> <img src=x onerror="RUN">',
  '```html\n<script>RUN</script>\n```',
  '`<img src=x onerror="RUN">`',
  'x[^1]\n\n[^1]: <img src=x onerror="RUN">',
  '&lt;img src=x onerror=&quot;RUN&quot;&gt;',
  '\\u003cscript\\u003eRUN\\u003c/script\\u003e',
  '\u202e<script>RUN</script>',
  '<scr\u0000ipt>RUN</scr\u0000ipt>',
  '<<script>RUN//<</script>',
  '<a href="data:text/html,<script>opener.RUN</script>" target=_blank>x</a>',
  '<portal src="javascript:RUN"></portal>',
  '<marquee onstart="RUN">x</marquee>',
  '<select autofocus onfocus="RUN"></select>',
];

/** Every payload, bare, within words and within markup. */
export const payloads: string[] = VECTORS.flatMap((vector) => [vector, `Words ${vector} words`, `<div><p>${vector}</p></div>`]).map(
  (text, n) => text.replaceAll('RUN', call(n)),
);

/** Some of the payloads, of every kind of wrapping: each nth. All of them in `npm run test:all-pages`. */
export function somePayloads(nth: number): string[] {
  return process.env.SIGNPOST_ALL_PAYLOADS ? payloads : payloads.filter((_, n) => n % nth === 0);
}
