import type { Wording } from '../wording.ts';

const VERSION = String.raw`(\d{1,4}(?:\.\d{1,5}){0,3})`;

/** The platforms a text names, and their versions: `{ platforms: ['iOS'], os: ['iOS 17.5.1'] }`, in the site's order. */
export function findPlatforms(text: string, wording: Pick<Wording, 'platforms' | 'settings'>): { platforms: string[]; os: string[] } {
  const spellings = new Map<string, string>(
    Object.entries(wording.settings.platformAliases).map(([alias, name]) => [alias.toLowerCase(), name]),
  );
  for (const name of wording.platforms) spellings.set(name.toLowerCase(), name);
  const names = [...spellings.keys()].sort((a, b) => b.length - a.length).map(patternOf);
  const pattern = new RegExp(String.raw`(?<![\w.])(${names.join('|')})(?:\s*[-–]?\s*(?:\w+\s+)?${VERSION}(?![\w%])|(?!\w))`, 'gi');

  const platforms = new Set<string>();
  const os = new Set<string>();
  for (const [, spelling = '', version] of text.matchAll(pattern)) {
    const name = spellings.get(spelling.toLowerCase());
    if (!name || !wording.platforms.includes(name)) continue;
    platforms.add(name);
    if (version && version !== '0') os.add(`${name} ${version}`);
  }
  return { platforms: wording.platforms.filter((name) => platforms.has(name)), os: [...os] };
}

/** Match a name whatever its spaces. */
function patternOf(name: string): string {
  return name.split(' ').map(RegExp.escape).join('\\s+');
}
