/** Something that stands in order of its key. */
export interface Keyed {
  key: string;
}

/**
 * Merge what stands in order in several rows.
 *
 * @param rows each in order of its keys, none of which stands twice in it
 * @returns what has the same key, in order of the rows; by key
 */
export function* mergeSorted<T extends Keyed>(rows: readonly Iterator<T>[]): Generator<T[]> {
  // A heap of the first of each row.
  const heap: { row: number; item: T }[] = [];
  const isBefore = (a: { row: number; item: T }, b: { row: number; item: T }) =>
    a.item.key < b.item.key || (a.item.key === b.item.key && a.row < b.row);
  const sink = (from: number) => {
    const moved = heap[from];
    if (!moved) return;
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      const [left, right] = [heap[child], heap[child + 1]];
      if (!left) break;
      const least = right && isBefore(right, left) ? right : left;
      if (least === right) child += 1;
      if (!isBefore(least, moved)) break;
      heap[at] = least;
      at = child;
    }
    heap[at] = moved;
  };
  for (const [row, items] of rows.entries()) {
    const { value, done } = items.next();
    if (!done) heap.push({ row, item: value });
  }
  for (let i = heap.length >> 1; i >= 0; i -= 1) sink(i);

  while (heap[0]) {
    const { key } = heap[0].item;
    const same: T[] = [];
    for (let first = heap[0]; first?.item.key === key; first = heap[0]) {
      same.push(first.item);
      const { value, done } = rows[first.row]?.next() ?? { value: undefined, done: true as const };
      if (done) {
        const last = heap.pop();
        if (last && last !== first) heap[0] = last;
      } else heap[0] = { row: first.row, item: value };
      sink(0);
    }
    yield same;
  }
}
