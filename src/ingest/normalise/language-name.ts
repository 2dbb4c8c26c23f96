const NO_LANGUAGE =
  /^(?:auto|none|nohighlight|plain|plaintext|plain-text|text-plain|txt|unknown|default|undefined|null|code|block|notranslate|wrap.*|linenums|prettyprinted|highlighter-rouge|rouge)$/i;
const NAME = /^[a-z][\w+#.-]{0,29}$/i;

/** A language's name as a fence takes it: the first word of what was said, where it is a name. */
export function languageName(said: string | null | undefined): string | undefined {
  const [name = ''] = (said ?? '').replace(/^\{\.?|\}$/g, '').split(/[\s,:{;]/);
  return NAME.test(name) && !NO_LANGUAGE.test(name) ? name.toLowerCase() : undefined;
}
