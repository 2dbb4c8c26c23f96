/** Find the OS versions that a text names, such as `iOS 18.5`, each once, in the order in which they are first named. */
export function versionsIn(text: string, platforms: readonly string[]): string[] {
  const found = platforms.flatMap((platform) =>
    [...text.matchAll(new RegExp(`\\b${RegExp.escape(platform)}[ ,/-]?v?(\\d{1,2}(?:\\.\\d{1,2}){0,2})\\b`, 'gi'))].map(
      ({ 1: version, index }) => ({ name: `${platform} ${version}`, index }),
    ),
  );
  return [...new Set(found.sort((a, b) => a.index - b.index).map(({ name }) => name))];
}
