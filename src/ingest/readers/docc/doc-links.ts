/** Tells the web address of what a documentation page names. */
export interface DocLinks {
  /**
   * Anybody may write documentation with DocC, and an identifier does not say where it is served: where the site does not say it either,
   * there is no address.
   *
   * @param target `doc://bundle/documentation/X`, `/documentation/X` or an address
   */
  urlOf(target: string): string | undefined;
}

const IDENTIFIER = /^doc:\/\/([^/]+)(.*)$/i;
const PATH = /^\/[a-z]/i;
/** What DocC writes in lower case, whatever the case of the names. */
const PAGE = /^\/(?:documentation|tutorials)(?:\/|$)/i;

/**
 * Make the links of a page.
 *
 * @param identifier what the page is called: `doc://bundle/documentation/…`, or `/documentation/…`, which is of the first bundle
 * @param bundles where documentation is served, by how the identifiers of its bundles begin
 */
export function createDocLinks(identifier: string | undefined, bundles: readonly (readonly [begins: string, address: string])[]): DocLinks {
  const servedAt = (bundle: string) => bundles.find(([begins]) => bundle.toLowerCase().startsWith(begins.toLowerCase()))?.[1];
  const bundle = IDENTIFIER.exec(identifier ?? '')?.[1];
  const own = bundle !== undefined ? servedAt(bundle) : identifier && PAGE.test(identifier) ? bundles[0]?.[1] : undefined;

  return {
    urlOf(target) {
      const [, named = '', path = ''] = IDENTIFIER.exec(target) ?? [];
      if (named) return address(servedAt(named), path);
      if (PATH.test(target)) return address(own, target);
      return /^https?:\/\//.test(target) && URL.canParse(target) ? target : undefined;
    },
  };
}

function address(served: string | undefined, path: string): string | undefined {
  return served === undefined ? undefined : served.replace(/\/+$/, '') + (PAGE.test(path) ? path.toLowerCase() : path);
}

const AUTOLINK = /<(?:doc:)([^>\s]+)>/g;
const TARGET = /\]\((doc:[^)\s]*(?:\([^)\s]*\)[^)\s]*)*)\)/g;

/** Turn a page's links to other documentation into web addresses, or their names where nobody knows the address. */
export function resolveDocLinks(markdown: string, { urlOf }: DocLinks): string {
  return markdown
    .replace(AUTOLINK, (_, target: string) => {
      const url = urlOf(target.startsWith('//') ? `doc:${target}` : target);
      const name = `\`${target.split('/').at(-1) ?? target}\``;
      return url ? `[${name}](<${url}>)` : name;
    })
    .replace(TARGET, (_, target: string) => {
      const url = urlOf(target.replace(/^doc:(?!\/\/)/, ''));
      return url ? `](<${url}>)` : `](${target})`;
    });
}
