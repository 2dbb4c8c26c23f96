/**
 * Tell the platform of a version as `os` takes it.
 *
 * @returns `Field Console` for `Field Console 2.0`; undefined where the text is not a name and a version
 */
export function platformOf(version: string): string | undefined {
  return /^(.+) \d[\d.]*$/.exec(version)?.[1];
}
