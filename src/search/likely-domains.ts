/** A domain that a word was written onto; `…ErrorDomainHub` is another domain. */
const GLUED_DOMAIN = /^(.*Domain)(?:Code|Error|Key|\p{Ll}\p{L}*)$/u;

/** A key for a code, beside which another may hold its domain: `_kGaugeErrorCodeKey=-7, _kGaugeErrorDomainKey=3`. */
const CODE_KEY_BEFORE = /(\w+)CodeKey["']?\s*[:=]\s*$/;

/** How far from it that one may stand, in the same line. */
const KEY_REACH = 400;

/** The domain in a name that a word was written onto; nothing where there is none. */
export function domainWithin(name: string): string | undefined {
  return GLUED_DOMAIN.exec(name)?.[1];
}

/** The domain that a dictionary gives a code's key, with that key, for the number alone names none: `_kGaugeErrorDomainKey=3`. */
export function domainKeyed(text: string, start: number, lead: string): string | undefined {
  const prefix = CODE_KEY_BEFORE.exec(lead)?.[1];
  if (!prefix) return undefined;
  const before = text
    .slice(Math.max(0, start - KEY_REACH), start)
    .split('\n')
    .at(-1);
  const after = text.slice(start, start + KEY_REACH).split('\n')[0];
  const [, domain] = new RegExp(`(?<!\\w)${prefix}DomainKey["']?\\s*[:=]\\s*["']?(\\w+)`).exec(`${before}${after}`) ?? [];
  return domain && `${prefix}DomainKey=${domain}`;
}

/**
 * Nearest first; of a name that a word was written onto, also the name alone; and two words as one, for a domain of two words.
 * A word in small letters may be any word, so that where nothing says that a code follows, only the nearest is likely: `the link has 31 errors`.
 */
export function likelyDomains(names: readonly string[], isCode: boolean): string[] {
  const isLikely = (name: string, i: number) => isCode || i === names.length - 1 || !/^\p{Ll}+$/u.test(name);
  return names
    .map((name, i) => (isLikely(name, i) ? [name, domainWithin(name), names[i - 1] && `${names[i - 1]} ${name}`] : []))
    .reverse()
    .flat()
    .filter((name) => name !== undefined && name !== '') as string[];
}
