import { joinLines } from './join-lines.ts';

/** The line that programs put before what they quote, which may break in two; in any language, where it gives an address. */
const ATTRIBUTION =
  /^(?:(?:on|am|le|el|il|op|den|em)\b[^\n]{0,200}(?:\n(?!>)[^\n]{0,120})?(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|schreef|skrev|escreveu)[^\n]{0,60}:|[^\n>]{2,120}\b(?:wrote|writes|schrieb):|[^\n<>]{0,160}<[^\s<>]{1,80}(?:@| at )[^\s<>]{1,80}>[^\n>]{0,40}:)[ \t]*\n(?=[ \t]*\n?>)/gimu;
/** What the whole message before stands below. */
const FORWARDED =
  /^[ \t]*(?:-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|message d'origine)\s*-{2,}|_{20,}|begin forwarded message:)[ \t]*$[\s\S]*/imu;
/** Where a signature begins, by the rules of mail; and what lists put below each message. */
const SIGNATURE = /^-- ?$[\s\S]*/m;
const LIST_FOOTER = /^_{10,}\n[^\n]*(?:mailing list|unsubscribe)[\s\S]*/im;
const CLOSING =
  /^(?:(?:best|kind|warm|many)?\s*(?:regards|wishes|thanks)|thanks|thank you|thx|cheers|sincerely|yours|mit freundlichen grüßen|viele grüße|mfg|cordialement|saludos)\b[^\n]{0,40}$/iu;
const SENT_FROM = /^(?:sent from my|gesendet von meinem|envoyé de mon|get outlook for)\b.*$/gim;

/** Lines after a closing that may be a name, a title, a firm. */
const MAX_SIGNED = 4;
const MAX_LINE = 60;

/**
 * What of a message's plain text is its author's own words and what they quote to answer it: no signature, no footer of the list, no line that
 * names whom they quote, no copy of the whole message before.
 *
 * @param sender the author's name, which often stands alone at the end
 */
export function visibleText(text: string, sender: string | undefined): string {
  const whole = text.replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ');
  const own = whole.replace(LIST_FOOTER, '').replace(FORWARDED, '').replace(SIGNATURE, '').replace(ATTRIBUTION, '').replace(SENT_FROM, '');
  return joinLines(withoutClosing(withoutTrailingQuote(own).trimEnd(), sender)).trim();
}

/** A quotation that nothing follows is only what the program left there. */
function withoutTrailingQuote(text: string): string {
  const lines = text.trimEnd().split('\n');
  while (lines.length > 0 && /^\s*(?:>.*)?$/.test(lines.at(-1) ?? '')) lines.pop();
  return lines.length > 0 ? lines.join('\n') : text;
}

function withoutClosing(text: string, sender: string | undefined): string {
  const lines = text.split('\n');
  for (let at = Math.max(0, lines.length - MAX_SIGNED - 1); at < lines.length; at++) {
    const rest = lines.slice(at + 1).filter((line) => line.trim());
    if (
      CLOSING.test((lines[at] ?? '').trim()) &&
      rest.length <= MAX_SIGNED &&
      rest.every((line) => line.length < MAX_LINE && !/[.?!:]$/.test(line.trim()))
    )
      return lines.slice(0, at).join('\n');
  }
  const names = sender ? [sender, ...sender.split(/[\s,]+/)].map((name) => name.toLowerCase()).filter((name) => name.length > 1) : [];
  const last = (lines.at(-1) ?? '')
    .trim()
    .replace(/^[-–—~]+\s*/, '')
    .replace(/[.,!]$/, '');
  return names.includes(last.toLowerCase()) ? lines.slice(0, -1).join('\n') : text;
}
