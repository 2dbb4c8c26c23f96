/** What YAML reads in ways of its own, and words beside it: texts to put together at random. */
export const yamlSigns: readonly string[] = [
  ...['a', 'b c', '-', '- ', ' ', ':', ': ', '#', ' #', '"', "'", '[', ']', '{', '}', ', ', ',', '1', '007', '1.5', 'true', 'null', '~'],
  ...['&x', '*x', '!t', '|', '>', '%', '@', '`', '\\', 'é', '\u00a0', '\u2028', '?', '=', '---', '...', 'k: v', '\n'],
];
