import { normaliseUrl } from '../../model/targets.ts';

/** Parameters that choose a page or a reply of a thread, or say where a reader came from: not which thread it is. */
const VIEW =
  /^(?:page|p|pp|start|sort|order|view|mode|answertab|tab|answerid|replyid|noredirect|viewfull|postcount|[rl]q|s|sid|hilit|highlight|do|ref|ref_src|source|utm_\w+)$/i;

/** How makers of forums write a thread's address, and what of it identifies the thread; the rest is words of its title, a page or a post. */
const shapes: [pattern: RegExp, address: string][] = [
  // Discourse: /t/slug/12/3
  [/^(.*)\/t\/(?:(?!\d+(?:\/|$))[^/]+\/)?(\d+)(?:\/(?:\d+|print|last))?$/, '$1/t/$2'],
  // Stack Exchange: /questions/12/slug, /q/12/34
  [/^(.*)\/(?:questions|q)\/(\d+)(?:\/.*)?$/, '$1/questions/$2'],
  // XenForo: /threads/slug.12/page-2; vBulletin: /threads/12-slug
  [/^(.*\/threads)\/(?:[^/]*\.)?(\d+)(?:-[^/]*)?(?:\/.*)?$/, '$1/$2'],
  // What makers of addresses for search engines put before a forum's own: /12345-slug-2.html, /slug-t12-20.html, /topic12-20.html
  [/^(.*)\/(\d{5,})-[^/]+\.html$/, '$1/$2'],
  [/^(.*)\/[^/]*-t(\d+)(?:-\d+)?\.html$/, '$1/t$2'],
  [/^(.*)\/topic-?(\d+)(?:-\d+)?\.html$/, '$1/t$2'],
  // Help centres: /hc/en-us/articles/12-slug, /en/articles/12-slug
  [/^(.*\/(?:hc\/[\w-]+|[a-z]{2}(?:-[A-Za-z]{2,4})?)\/articles)\/(\d+)(?:-[^/]*)?$/, '$1/$2'],
  [/^(.*\/articles)\/(\d{4,})(?:-[^/]*)?$/, '$1/$2'],
  // GitHub: /discussions/12, /issues/12
  [/^(.*\/(?:discussions|issues))\/(\d+)(?:\/.*)?$/, '$1/$2'],
  // The pages of anything else: /slug/page2
  [/^(.+)\/page[-/]?\d+$/, '$1'],
];

/** Reduce a thread's address to what identifies it. */
export function threadAddress(url: string, hostAliases: Record<string, string>): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  const { searchParams } = address;
  const post = searchParams.get('p') ?? searchParams.get('postid');
  for (const name of [...searchParams.keys()]) if (VIEW.test(name)) searchParams.delete(name);
  // phpBB and vBulletin: ?f=2&t=12 is thread 12, ?12-slug and /12-slug/page2 too.
  const [, script, within] = /^(.*\/showthread\.php)\/(\d+)(?:[-/].*)?$/.exec(address.pathname) ?? [];
  if (script) address.pathname = script;
  const topic = within ?? searchParams.get('t');
  const bare = /^\?(?:threads\/(?:[^/]*\.)?)?(\d+)(?:-[^&]*)?/.exec(address.search)?.[1];
  // One that names a post alone does not say which thread that is in.
  if (/(?:viewtopic|showthread)\.php$/.test(address.pathname))
    address.search = topic === null && bare === undefined && post !== null ? `?p=${post}` : `?t=${topic ?? bare ?? ''}`;
  else if (bare && /(?:index|showthread)\.php$/.test(address.pathname)) address.search = `?t=${bare}`;
  const path = address.pathname.replace(/\/+$/, '');
  const shape = shapes.find(([pattern]) => pattern.test(path));
  if (shape) {
    address.pathname = path.replace(...shape);
    address.search = '';
  }
  return normaliseUrl(address.href, hostAliases);
}
