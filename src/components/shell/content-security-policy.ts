import { scriptHash } from '../../site/script-hash.ts';

/**
 * What a page may load: nothing but files of this site. Pagefind compiles WebAssembly, hence `wasm-unsafe-eval`. What a `<meta>` policy cannot say stands in `public/_headers`.
 */
const directives: Record<string, string> = {
  'default-src': "'none'",
  'script-src': `'self' 'wasm-unsafe-eval'`,
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/**
 * The policy as one line.
 *
 * @param scripts what the page has inline
 */
export function contentSecurityPolicy(scripts: readonly string[]): string {
  const allowed = Object.entries(directives).map(([name, sources]) => [
    name,
    sources,
    ...(name === 'script-src' ? scripts.map(scriptHash) : []),
  ]);
  return allowed.map((words) => words.join(' ')).join('; ');
}
