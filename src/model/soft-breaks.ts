/** Where an API name may be broken: where a word in it begins. */
const WORD_BEGINS = /(?<=[A-Za-z0-9][a-z0-9])(?=[A-Z])|(?<=[A-Za-z0-9][._:/(]+)(?=\w)/;
/** A word longer than this may be wider than a line on the smallest phones. */
const LONG = 15;
const HAS_LONG = /\S{16}/;

/** The parts of an API name between which a line may be broken. */
export function nameParts(name: string): string[] {
  return name.split(WORD_BEGINS);
}

/** The parts of a text between which a line may be broken: within long names too, else where a browser does so by itself. */
export function softBreaks(text: string): string[] {
  if (!HAS_LONG.test(text)) return [text];
  const parts = [''];
  for (const piece of text.split(/(\s+)/)) {
    // An address is no name, nor is markup that is told: browsers know where to break them.
    const [first = '', ...rest] = piece.length > LONG && !/:\/\/|</.test(piece) ? nameParts(piece) : [piece];
    parts[parts.length - 1] += first;
    parts.push(...rest);
  }
  return parts;
}
