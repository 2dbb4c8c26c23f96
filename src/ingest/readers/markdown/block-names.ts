/** What directives and short codes are called that stand out. */
export const CALLOUT =
  /^(?:note|tip|info|warning|danger|caution|important|hint|attention|error|bug|success|question|failure|example|abstract|summary|tldr|quote|todo|notice|callout|alert|admonition|details|warn)$/i;

/** What holds a text under a name of its own, which stands by itself or behind a word that says so. */
export const NAMED = /^(?:tabs?|tab-?item|tab-?pane|expand|details|accordion|collapse|panel|card|column|step)s?$/i;
