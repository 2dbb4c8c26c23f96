/** Where documentation is served that names its pages by path. */
const SITE = 'https://developer.apple.com';

/** The web address of a documentation page: from `doc://bundle/documentation/X`, `/documentation/X` or an address. */
export function documentationUrl(identifier: string): string | undefined {
  const path =
    /^(?:doc:)?\/\/[^/]+(\/(?:documentation|tutorials)\/.*)$/.exec(identifier)?.[1] ??
    (identifier.startsWith('/') ? identifier : undefined);
  if (path) return SITE + path.toLowerCase();
  return /^https?:\/\//.test(identifier) && URL.canParse(identifier) ? identifier : undefined;
}

const AUTOLINK = /<doc:([^>\s]+)>/g;
const TARGET = /\]\(((?:doc:)?\/[^)\s]*(?:\([^)\s]*\)[^)\s]*)*)\)/g;

/** Turn a page's links to other documentation into web addresses. */
export function resolveDocLinks(markdown: string): string {
  return markdown
    .replace(AUTOLINK, (_, target: string) => {
      const url = documentationUrl(target.startsWith('//') ? `doc:${target}` : target);
      const name = `\`${target.split('/').at(-1) ?? target}\``;
      return url ? `[${name}](<${url}>)` : name;
    })
    .replace(TARGET, (whole, target: string) => {
      const url = documentationUrl(target);
      return url ? `](<${url}>)` : whole;
    });
}
