import { escapeHtml } from '../model/escape-html.ts';
import { directionOf } from '../text/languages.ts';
import { ui } from '../text/text.ts';
import { scriptHash } from './script-hash.ts';

/**
 * Goes on with the anchor that the link carried. A refresh by `<meta>`, which serves readers without scripts, would drop it.
 */
const script = 'const to=new URL(document.links[0].href);to.hash||=location.hash;location.replace(to)';

const policy = `default-src 'none'; script-src ${scriptHash(script)}; base-uri 'none'`;

/**
 * The page at an address that leads elsewhere. It works on any static host.
 *
 * Safe: the path comes from the site's own URL makers, the title is escaped, and the only script has its hash in the policy.
 *
 * @param to the new path
 * @param url the new address in full, for search engines
 * @param title what the new page is called
 * @param language of the site, as a BCP 47 tag
 */
export function redirectPage(to: string, url: string, title: string, language: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}"${directionOf(language) === 'rtl' ? ' dir="rtl"' : ''}>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(ui.moved.title(title))}</title>
<link rel="canonical" href="${escapeHtml(url)}">
<noscript><meta http-equiv="refresh" content="0;url=${escapeHtml(to)}"></noscript>
<main><h1>${ui.moved.heading}</h1><p>${ui.moved.now[0]}<a href="${escapeHtml(to)}">${escapeHtml(title)}</a>${ui.moved.now[1]}</p></main>
<script>${script}</script>
</html>
`;
}
