import { inlineScriptHash } from './inline-script.ts';

/**
 * What a page may load: nothing but files of this site. Pagefind compiles WebAssembly, hence `wasm-unsafe-eval`. What a `<meta>` policy cannot say stands in `public/_headers`.
 */
const directives: Record<string, string> = {
  'default-src': "'none'",
  'script-src': `'self' 'wasm-unsafe-eval' ${inlineScriptHash}`,
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/** The policy as one line. */
export const contentSecurityPolicy = Object.entries(directives)
  .map(([name, sources]) => `${name} ${sources}`)
  .join('; ');
