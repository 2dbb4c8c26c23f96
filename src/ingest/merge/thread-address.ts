import { normaliseUrl } from '../../model/targets.ts';

/** Parameters that choose a page or a reply of a thread, or say where a reader came from: not which thread it is. */
const VIEW = /^(?:page|p|sort|order|answerid|replyid|ref|source|utm_\w+)$/i;

/** Reduce a thread's address to what identifies it. */
export function threadAddress(url: string, hostAliases: Record<string, string>): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  for (const name of [...address.searchParams.keys()]) if (VIEW.test(name)) address.searchParams.delete(name);
  return normaliseUrl(address.href, hostAliases);
}
