/** The day of the build, which `SOURCE_DATE_EPOCH` sets where a build must come out the same on another day. */
export function buildDate(env: Readonly<Record<string, string | undefined>> = process.env, now = Date.now()): string {
  const seconds = Number(env.SOURCE_DATE_EPOCH);
  return new Date(seconds > 0 ? seconds * 1000 : now).toISOString().slice(0, 10);
}
