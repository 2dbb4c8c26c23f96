import type { Root } from 'hast';

/** Copy the processor's tree, which is frozen and read lazily, to a plain one that others may change. */
export function plainTree(root: Readonly<Root>): Root {
  return JSON.parse(JSON.stringify(root)) as Root;
}
