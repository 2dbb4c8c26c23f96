import { createNumberMap } from './number-map.ts';

/** More threads with one title than this are not compared with each other: `Help` is no title. */
const MAX_COMPARED = 50;

/** Remembers which groups have one title, in the order they came. */
export interface Namesakes {
  of(title: number | undefined): number[];
  add(title: number | undefined, group: number): void;
}

/** Nearly every title is had once, so only the first group stands in the map, and the others in chains. */
export function createNamesakes(): Namesakes {
  const first = createNumberMap();
  const next = new Map<number, number>();

  function of(title: number | undefined): number[] {
    const groups: number[] = [];
    let group = title === undefined ? undefined : first.get(title);
    while (group !== undefined && groups.length < MAX_COMPARED) {
      groups.push(group);
      group = next.get(group);
    }
    return groups;
  }

  return {
    of,
    add(title, group) {
      if (title === undefined) return;
      const known = of(title);
      if (known.length === 0) first.set(title, group);
      else if (known.length < MAX_COMPARED) next.set(known.at(-1) as number, group);
    },
  };
}
