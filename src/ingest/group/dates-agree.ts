/** Whether two dates may be one, as far as both are precise. */
export function datesAgree(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}
