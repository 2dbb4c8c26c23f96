/** The id of a request, as JSON-RPC has it. */
export type RequestId = string | number;

/**
 * Find the `id` of a request without parsing it: it may be cut off, damaged or too large to be kept. Text may come in pieces; each
 * sign is looked at once.
 *
 * @returns `feed` takes the next piece, `id` tells what was found at the top level of the object
 */
export function createIdFinder(): { feed(text: string): void; id(): RequestId | undefined } {
  let depth = 0;
  let inString = false;
  let escaped = false;
  /** The string or other value being read at the top level, and the key that it follows. */
  let token = '';
  let key = '';
  let afterColon = false;
  let found: RequestId | undefined;

  const take = () => {
    if (afterColon && key === 'id' && found === undefined) found = read(token);
    if (!afterColon) key = String(read(token) ?? '');
    token = '';
  };
  const sign = (char: string) => {
    if (inString) {
      if (depth === 1 && token.length <= MAX_ID) token += char;
      if (escaped) escaped = false;
      else if (char === '\\') escaped = true;
      else if (char === '"') inString = false;
      return;
    }
    if (char === '"') {
      inString = true;
      token = depth === 1 ? char : '';
    } else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']' || char === ',') {
      if (depth === 1) {
        take();
        afterColon = false;
      }
      if (char !== ',') depth -= 1;
    } else if (char === ':' && depth === 1) {
      take();
      afterColon = true;
    } else if (depth === 1 && token.length <= MAX_ID) token += char.trim();
  };
  return {
    feed: (text) => {
      for (let at = 0; at < text.length; at++) {
        if (inString && !escaped) {
          // Long texts are strings: what is in one is passed over at a stride.
          STRING_END.lastIndex = at;
          const end = STRING_END.exec(text)?.index ?? text.length;
          if (depth === 1 && token.length <= MAX_ID) token += text.slice(at, Math.min(end, at + MAX_ID + 1));
          at = end;
        }
        const char = text[at];
        if (char !== undefined) sign(char);
      }
    },
    id: () => found,
  };
}

/** What ends a string, or escapes its end. */
const STRING_END = /["\\]/g;

/** Longer than any id that a client gives. */
const MAX_ID = 200;

function read(token: string): RequestId | undefined {
  try {
    const value: unknown = JSON.parse(token);
    return typeof value === 'string' || Number.isInteger(value) ? (value as RequestId) : undefined;
  } catch {
    return undefined;
  }
}
