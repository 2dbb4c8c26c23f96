/** The day of a time in seconds since 1970, in UTC. */
export function dayOfSeconds(seconds: number | null | undefined): string | undefined {
  if (seconds === undefined || seconds === null || !Number.isFinite(seconds) || Math.abs(seconds) > 8e12) return undefined;
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** The day of a time as JSON writes it, seconds since 1970 included. */
export function dayOf(time: string | number | null | undefined): string | undefined {
  if (typeof time === 'number') return dayOfSeconds(time);
  return time && /^\d{4}-\d{2}-\d{2}/.test(time) && !Number.isNaN(Date.parse(time.slice(0, 10))) ? time.slice(0, 10) : undefined;
}
