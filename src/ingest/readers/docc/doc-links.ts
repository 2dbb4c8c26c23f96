/** Where the maker of DocC serves its own documentation, and whose identifiers say so. */
const MAKER = 'https://developer.apple.com';
const MAKERS_BUNDLE = /^doc:\/\/com\.apple\.[^/]+/i;

const PATH = /^\/(?:documentation|tutorials|design|videos|library|forums|xcode|swift|app-store|support)(?:\/|$)/i;

/**
 * Whether a page is of the maker's own documentation, where paths without a host are served.
 *
 * @param identifier `doc://bundle/documentation/…`, or `/documentation/…` as the maker's own Markdown has it
 */
export function isMakers(identifier: string | undefined): boolean {
  return identifier !== undefined && (MAKERS_BUNDLE.test(identifier) || identifier.startsWith('/documentation/'));
}

/**
 * The web address of a documentation page. Anybody may write documentation with DocC, and an identifier does not say where somebody else
 * serves it: then there is no address.
 *
 * @param target `doc://bundle/documentation/X`, `/documentation/X` or an address
 * @param ours whether the page that names it is the maker's own, so that a path is one there
 */
export function documentationUrl(target: string, ours: boolean): string | undefined {
  if (MAKERS_BUNDLE.test(target)) return address(target.replace(MAKERS_BUNDLE, ''));
  if (ours && PATH.test(target)) return address(target);
  return /^https?:\/\//.test(target) && URL.canParse(target) ? target : undefined;
}

function address(path: string): string {
  return MAKER + path.toLowerCase();
}

const AUTOLINK = /<(?:doc:)([^>\s]+)>/g;
const TARGET = /\]\((doc:[^)\s]*(?:\([^)\s]*\)[^)\s]*)*)\)/g;

/** Turn a page's links to other documentation into web addresses, or their names where nobody knows the address. */
export function resolveDocLinks(markdown: string, ours: boolean): string {
  return markdown
    .replace(AUTOLINK, (_, target: string) => {
      const url = documentationUrl(target.startsWith('//') ? `doc:${target}` : target, ours);
      const name = `\`${target.split('/').at(-1) ?? target}\``;
      return url ? `[${name}](<${url}>)` : name;
    })
    .replace(TARGET, (_, target: string) => {
      const url = documentationUrl(target.replace(/^doc:(?!\/\/)/, ''), ours);
      return url ? `](<${url}>)` : `](${target})`;
    });
}
