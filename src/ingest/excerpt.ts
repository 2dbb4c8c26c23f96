/** The first of many lines, and how many there are: as much as a person reads. */
export interface Excerpt {
  readonly count: number;
  readonly first: readonly string[];
  add(line: string): void;
}

/** More lines than these are counted only. */
const MAX_LISTED = 20;

/** Make an excerpt of lines, to which others may be added. */
export function createExcerpt(lines: readonly string[] = []): Excerpt {
  const first = lines.slice(0, MAX_LISTED);
  let count = lines.length;
  return {
    get count() {
      return count;
    },
    first,
    add(line) {
      count++;
      if (first.length < MAX_LISTED) first.push(line);
    },
  };
}
