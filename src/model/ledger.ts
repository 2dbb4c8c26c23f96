/** Every address ever published: path without the site's base → the anchors of its page, both sorted. */
export type Ledger = ReadonlyMap<string, readonly string[]>;

/**
 * Read the ledger's file.
 *
 * @throws Error that says what is wrong with it
 */
export function parseLedger(text: string): Ledger {
  const data: unknown = JSON.parse(text);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new Error('not an object of paths');
  refuseTwice(text);
  return new Map(
    Object.entries(data).map(([path, anchors]) => {
      if (!path.startsWith('/')) throw new Error(`the path ${JSON.stringify(path)} does not begin with a slash`);
      if (!Array.isArray(anchors) || !anchors.every((anchor) => typeof anchor === 'string'))
        throw new Error(`the anchors of ${path} are not a list of text`);
      return [path, anchors];
    }),
  );
}

/**
 * JSON keeps the last of two lines with the same path, and the anchors of the other would be lost silently.
 *
 * @throws Error naming the path and the lines
 */
function refuseTwice(text: string): void {
  const places = new Map<string, number>();
  const lineOf = (place: number) => text.slice(0, place).split('\n').length;
  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) {
    if (!match[1]) continue;
    const path = JSON.parse(match[0].slice(0, -match[1].length)) as string;
    const before = places.get(path);
    if (before !== undefined)
      throw new Error(
        `${path} stands on line ${lineOf(before)} and on line ${lineOf(match.index)}; make one line of them, with the anchors of both`,
      );
    places.set(path, match.index);
  }
}

/** Write the ledger's file: sorted, one line an address, so that changes and merges are easy to read. */
export function formatLedger(ledger: Ledger): string {
  const lines = [...ledger].sort(([a], [b]) => compare(a, b)).map(([path, anchors]) => `  ${JSON.stringify(path)}: ${format(anchors)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/**
 * What a ledger lacks of the addresses that are there now.
 *
 * @returns path → anchors that are not recorded; a path with an empty list is new itself
 */
export function missingFrom(ledger: Ledger, present: Ledger): Ledger {
  const missing = new Map<string, string[]>();
  for (const [path, anchors] of present) {
    const recorded = ledger.get(path);
    const added = anchors.filter((anchor) => !recorded?.includes(anchor));
    if (!recorded || added.length > 0) missing.set(path, added);
  }
  return missing;
}

/** Both ledgers together. Nothing is ever taken out of one. */
export function mergeLedgers(a: Ledger, b: Ledger): Ledger {
  const merged = new Map<string, readonly string[]>(a);
  for (const [path, anchors] of b) merged.set(path, [...new Set([...(a.get(path) ?? []), ...anchors])]);
  return merged;
}

function format(anchors: readonly string[]): string {
  return `[${[...anchors]
    .sort(compare)
    .map((anchor) => JSON.stringify(anchor))
    .join(', ')}]`;
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
