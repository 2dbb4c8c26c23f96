import type { KnownNames } from '../search/diagnose.ts';
import type { Site } from './site.ts';

/** What a diagnosis recognises: every error and symbol that has a page, and the site's platforms. */
export function knownNames({ config, graph }: Site): KnownNames {
  return {
    errors: graph.errors.map(({ path, domain, code = '', names, meanings }) => ({
      path,
      domain,
      code,
      names,
      meaning: meanings[0]?.text ?? '',
    })),
    symbols: graph.symbols.map(({ name }) => name),
    platforms: config.platforms,
  };
}
