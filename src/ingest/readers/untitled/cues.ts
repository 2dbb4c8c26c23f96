/** A sign that speaks for or against a post beginning on a line, and how loudly. */
export interface Cue {
  pattern: RegExp;
  weight: number;
}

/** A line that greets: people greet once, at the start. */
export const GREETING =
  /^(?:hi|hello|hey|hallo|hola|aloha|dear|greetings|good (?:day|morning|afternoon|evening))\b[^.?!:;]{0,30}(?:[,!.:]|$)/i;

/** A greeting, or a heading that opens many posts, and nothing else: it belongs to the text after it. */
export const LEAD_IN =
  /^(?:(?:hi|hello|hey|dear)\b.{0,30}[,!.:]?|(?:description|background|summary|overview|problem(?: statement)?|question|issue|hi|hello|hey)\s*:?)$/i;

/** A bug number on a line of its own, with its label; before another labelled line it heads a form. */
export const LABELLED_BUG = /^(?:feedback|bug|radar)(?: ticket| id| number| report)?\s*:\s*\S+$/i;

/** A line of a filled-in form: a label, a colon, text. */
export const LABELLED = /^\p{Lu}\p{L}+(?: \p{L}+){0,3}\s?: \S/u;

/** How posts begin. The loudest one counts. */
export const openings: readonly Cue[] = [
  { pattern: GREETING, weight: 7 },
  // "This topic comes up from time to time on the forums": how a reference post explains itself.
  { pattern: /\b(?:comes?|came|crops?|cropped) up\b.*\b(?:\w*forums?|times)\b/i, weight: 5 },
  { pattern: /^(?:title|problem statement|summary|issue|problem)\s*:\s*\S/i, weight: 4 },
  { pattern: /^(?:description|background|summary|overview|problem statement)$/i, weight: 3 },
  {
    pattern:
      /^(?:i['’]m|i am|we['’]re|we are) (?:currently )?(?:developing|building|implementing|integrating|trying to|encountering|experiencing|looking for|having|unable to|stuck)\b/i,
    weight: 5,
  },
  { pattern: /^(?:i|we) (?:was|were) wondering\b/i, weight: 5 },
  {
    pattern: /^(?:i['’]m|i am|we['’]re|we are) (?:currently )?(?:using|working|writing|running|facing|looking|creating|new)\b/i,
    weight: 3,
  },
  { pattern: /^(?:i['’]ve|we['’]ve|i have|we have) (?:implemented|received|developed|built|written|created|an? \w+ with)\b/i, weight: 3 },
  { pattern: /^(?:i|we) (?:develop|need to|want to|can (?!not)|found an? |have a (?:problem|question|vpn|app))/i, weight: 3 },
  {
    pattern: /^(?:our|my|in (?:our|my)) (?:[\w./-]+ ){0,4}?(?:app|application|users|team|server|product|extension|client|project)s?\b/i,
    weight: 3,
  },
  { pattern: /^(?:all|many|some) of (?:our|my) /i, weight: 3 },
  { pattern: /^(?:what|how|why|is it possible|is there|does|can|should) .{20,}\?$/i, weight: 2 },
  { pattern: /^there (?:is|are) /i, weight: 2 },
  { pattern: /^(?:there (?:appears|seems)|this (?:issue|problem|topic|is a) |the (?:path|problem|issue|app) )/i, weight: 3 },
  { pattern: /^(?:when|after|since|starting (?:with|in|from)|as of|for|at|in|with) \S+(?: \S+){6}/i, weight: 2 },
  { pattern: /^\p{Lu}(?:[^.?!:]|\.\d){20,120}(?: (?:is|are|was|were|should|must|has|have|can|will) |\()/u, weight: 1 },
];

/** How a line speaks of the text before it, or is no sentence at all. All of them count. */
export const continuations: readonly Cue[] = [
  {
    pattern:
      /^(?:however|but|and|also|then|so|these|those|it|that|they|therefore|furthermore|additionally|interestingly|consequently|as (?:noted|a result|well)|once|here|basically|another|upon|instead|otherwise|similar|finally|meanwhile|likewise|indeed|still|yet|to (?:enable|make|test))\b/i,
    weight: -4,
  },
  { pattern: /^this (?:happens|setup|works|means|has|step|creates|approach|choice|made|marks|only|one)\b/i, weight: -4 },
  {
    pattern:
      /^(?:note|important|warning|result|attached|expected|actual|steps|workaround|observations?|configuration|additional|notes|any|thanks|thank|regards|please|let me|error|feedback|version|product|user info|domain|code)\b/i,
    weight: -5,
  },
  {
    pattern: /^(?:is|does|has|have|could|can|would|will|do|are) (?:this|that|it|any|anyone|anybody|you|someone|i|we|there)\b/i,
    weight: -3,
  },
  {
    pattern:
      /^(?:i|we) (?:also|then|tried|filed|read|ran|know|think|believe|see|seek|did|even|get|use|log|first|just|discovered|still|don)\b/i,
    weight: -3,
  },
  { pattern: /^i['’]ve (?:tried|seen|already|made|also|read)\b/i, weight: -3 },
  { pattern: /^one of (?:our|my)\b|^on (?:some|the|my|our|a)\b|^from (?:my|the|our)\b/i, weight: -3 },
  { pattern: /^(?:[•·*–—-]|\d{1,2}[.)]|[#>|]|[\u2190-\u2bff]|[\u{1f300}-\u{1faff}])/u, weight: -6 },
  { pattern: /^\[\d{1,2}\] /, weight: -9 },
  { pattern: /:$/, weight: -2 },
  { pattern: /^.{1,40}$/, weight: -3 },
  { pattern: /^\p{Ll}/u, weight: -4 },
];

/** How the line before ends a post, or shows that more of it follows. All of them count. */
export const closings: readonly Cue[] = [
  { pattern: /^(?:many |best |kind |warm )?(?:thanks|thank you|thx|cheers|regards)\b.{0,50}$/i, weight: 4 },
  { pattern: /\b(?:thanks|thank you)(?: so much| very much| in advance| a lot)?[.! ]*$/i, weight: 4 },
  { pattern: /\b(?:appreciated|please help|let me know|for any help|any help|help me)\b.{0,20}$/i, weight: 3 },
  { pattern: /\?["”)]?$/, weight: 2 },
  { pattern: /^(?:feedback|bug|fb|radar)\b.{0,20}\b\w*\d{7,}$/i, weight: 3 },
  { pattern: /:$/, weight: -6 },
  { pattern: /[,(]$/, weight: -4 },
];
