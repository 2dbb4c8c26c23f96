import { footnotesAt } from '../markdown/footnotes.ts';
import type { Document } from '../model/document.ts';
import type { Outline } from '../model/outline.ts';
import type { SiteConfig } from '../model/site.ts';
import { ui } from '../text/text.ts';

/** What an entry could be checked against, in the words of its footer. */
export interface CheckedAgainst {
  /** `nothing` where the entry cites nothing. */
  sources: keyof typeof ui.provenance.checked;
  /** What of them could not be checked: `1 whose address is not known`. */
  except: string[];
}

/** A web address in Markdown: of a link, or by itself. */
const WEB = /https?:\/\/[^\s>]+/g;

/**
 * Tell from what an entry cites what a date of review can claim: a source without an address cannot be read again, and a
 * footnote may say that its source was not read.
 */
export function checkedAgainst(
  { body, bodyLine, data }: Document,
  { documentation, unread }: SiteConfig,
  { footnotes }: Pick<Outline, 'footnotes'>,
): CheckedAgainst {
  const own = 'url' in data ? data.url : data.source.url;
  const urls = [...(own ? [own] : []), ...(body.match(WEB) ?? [])];
  const notes = footnotesAt(
    body.split('\n'),
    footnotes.map((line) => line - bodyLine + 1),
  ).map(({ source }) => source);
  const lost = notes.filter((note) => note.search(WEB) < 0).length || (data.source.title && !own ? 1 : 0);
  const partly = notes.filter((note) => note.search(WEB) >= 0 && unread.some((words) => note.includes(words))).length;
  if (urls.length + lost === 0) return { sources: 'nothing', except: [] };
  const documented = lost === 0 && urls.every((url) => documentation.some((start) => url.startsWith(start)));
  return {
    sources: documented ? 'documentation' : 'sources',
    except: [...(lost > 0 ? [ui.provenance.lost(lost)] : []), ...(partly > 0 ? [ui.provenance.partly(partly)] : [])],
  };
}
