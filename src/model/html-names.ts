/** Names of elements that HTML has or had, drawings and formulas in it included. Which of them a body may hold is for `sanitize.ts` to say. */
const NAMES = new Set(
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link main map mark marquee math menu menuitem meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rbc rp rt rtc ruby s samp script search section select selectedcontent slot small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp '
    .concat(
      'animate animatetransform circle clippath defs desc ellipse feblend fecolormatrix fegaussianblur feoffset filter foreignobject g line lineargradient marker mask metadata path pattern polygon polyline radialgradient rect set stop switch symbol text textpath tspan use view ',
      'annotation maction merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics',
    )
    .split(' '),
);

/** The first tag in a piece of raw HTML whose name no element has, such as `<Element>` of `Array<Element>`, and where it stands. */
export function unknownTag(html: string): { tag: string; offset: number } | undefined {
  const own = html.replace(/<!--[\s\S]*?(?:-->|$)/g, (whole) => ' '.repeat(whole.length));
  for (const match of own.matchAll(/<\/?([A-Za-z][\w-]*)[^<>]*>?/g)) {
    if (!NAMES.has(match[1]?.toLowerCase() ?? '')) return { tag: match[0], offset: match.index };
  }
  return undefined;
}
