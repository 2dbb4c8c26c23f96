/** Let something go on that is waited for later: until then, its failure is none. */
export function quietly<T>(work: Promise<T>): Promise<T> {
  work.catch(() => {});
  return work;
}
