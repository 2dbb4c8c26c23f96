const VERSION = String.raw`(\d{1,4}(?:\.\d{1,5}){0,3})`;

/** How a site's platforms are spelled. */
export interface PlatformNames {
  /** Finds a spelling, and the version after it. */
  pattern: RegExp;
  /** The site's name for each spelling, in lower case. */
  names: ReadonlyMap<string, string>;
}

/**
 * Compile the names of platforms.
 *
 * @param aliases other spellings of them, in lower case
 */
export function compilePlatforms(platforms: readonly string[], aliases: Record<string, string>): PlatformNames {
  const known = Object.entries(aliases).filter(([, name]) => platforms.includes(name));
  const names = new Map([...known.map(([alias, name]) => [alias.toLowerCase(), name] as const), ...platforms.map(named)]);
  const spellings = [...names.keys()].sort((a, b) => b.length - a.length).map(patternOf);
  const pattern = new RegExp(String.raw`(?<![\w.])(${spellings.join('|')})(?:\s*[-–]?\s*(?:\w+\s+)?${VERSION}(?![\w%])|(?!\w))`, 'gi');
  return { pattern, names };
}

function named(name: string): readonly [string, string] {
  return [name.toLowerCase(), name];
}

/** Match a name whatever its spaces. */
function patternOf(name: string): string {
  return name.split(' ').map(RegExp.escape).join('\\s+');
}

/** The platforms a text names, and their versions: `{ platforms: ['iOS'], os: ['iOS 17.5.1'] }`, in the site's order. */
export function findPlatforms(
  text: string,
  { platforms, platformNames: { pattern, names } }: { readonly platforms: readonly string[]; readonly platformNames: PlatformNames },
): { platforms: string[]; os: string[] } {
  const found = new Set<string>();
  const os = new Set<string>();
  for (const [, spelling = '', version] of names.size > 0 ? text.matchAll(pattern) : []) {
    const name = names.get(spelling.toLowerCase().replace(/\s+/g, ' '));
    if (!name) continue;
    found.add(name);
    if (version && version !== '0') os.add(`${name} ${version}`);
  }
  return { platforms: platforms.filter((name) => found.has(name)), os: [...os] };
}
