/** Break a text into lines of at most so many letters; a word that is longer has a line, and is broken where it does not fit that. */
export function wrap(text: string, letters: number): string[] {
  const room = Math.max(4, Math.floor(letters));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else for (let at = 0; at < word.length; at += room) lines.push(word.slice(at, at + room));
  }
  return lines;
}
