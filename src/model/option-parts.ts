/** A word that begins with hyphens, as options of commands do, `--config`; not one that may be wider than a line on the smallest phones. */
const OPTION = /(?<![^\s([{|"'])(--?[A-Za-z][\w-]{0,20})(?![\w-])/;

/** The parts of a text, of which every second is an option: browsers would break it behind its hyphens. */
export function optionParts(text: string): string[] {
  return text.split(OPTION);
}
