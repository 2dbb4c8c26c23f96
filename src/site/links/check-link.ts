/** What came of asking an address. */
export interface LinkOutcome {
  /** `gone` is for good; `unsure` is what may be somebody else's outage, or a host that does not answer programs. */
  state: 'ok' | 'moved' | 'gone' | 'unsure';
  /** In words, for an editor: `404`, `no answer within 15 s`. */
  found: string;
  /** Where it leads for good now. */
  to?: string;
}

/** How patiently it is asked. */
export interface Patience {
  /** Milliseconds that an answer may take. */
  timeout: number;
  /** Milliseconds before it is tried again; twice as long the next time. */
  pause: number;
  /** How often it is tried again where it may be a passing fault. */
  retries: number;
}

export const PATIENCE: Patience = { timeout: 15_000, pause: 5_000, retries: 2 };

const MAX_HOPS = 10;
/** The longest that a host may make us wait by `Retry-After`. */
const MAX_PAUSE = 60_000;

/**
 * Ask an address politely: its head, and the whole where a host does not like to be asked for that; again after a while where the
 * fault may pass. Never throws.
 */
export async function checkLink(url: string, patience: Patience = PATIENCE): Promise<LinkOutcome> {
  for (let tries = 0; ; tries++) {
    const { outcome, pause } = await follow(url, patience);
    if (outcome.state !== 'unsure' || pause === undefined || tries >= patience.retries) return outcome;
    await new Promise((wake) => setTimeout(wake, Math.min(Math.max(pause, patience.pause * 2 ** tries), MAX_PAUSE)));
  }
}

/** Follow redirects to where an address leads. @returns the least pause before it is worth another try; undefined where it is not */
async function follow(url: string, patience: Patience): Promise<{ outcome: LinkOutcome; pause?: number }> {
  const seen = new Set<string>();
  let at = url;
  let permanent = true;
  try {
    for (;;) {
      if (seen.has(at) || seen.size >= MAX_HOPS) return { outcome: { state: 'unsure', found: 'redirects without end' } };
      seen.add(at);
      const { status, headers } = await ask(at, patience.timeout);
      const location = headers.get('location');
      if (status >= 300 && status < 400 && location && URL.canParse(location, at)) {
        permanent &&= status === 301 || status === 308;
        at = new URL(location, at).href;
        continue;
      }
      if (status < 300)
        return {
          outcome: at === url || !permanent ? { state: 'ok', found: String(status) } : { state: 'moved', found: 'moved for good', to: at },
        };
      if (status === 404 || status === 410) return { outcome: { state: 'gone', found: String(status) } };
      const passing = status === 429 || status >= 500;
      return {
        outcome: { state: 'unsure', found: String(status) },
        ...(passing && { pause: Number(headers.get('retry-after') ?? 0) * 1000 || 0 }),
      };
    }
  } catch (error) {
    return { outcome: { state: 'unsure', found: explain(error, patience) }, pause: 0 };
  }
}

async function ask(url: string, timeout: number): Promise<Response> {
  const head = await request(url, 'HEAD', timeout);
  return head.status < 400 || head.status === 429 ? head : request(url, 'GET', timeout);
}

async function request(url: string, method: 'HEAD' | 'GET', timeout: number): Promise<Response> {
  const headers = { 'User-Agent': 'signpost-links', Accept: 'text/html,*/*' };
  const response = await fetch(url, { method, redirect: 'manual', signal: AbortSignal.timeout(timeout), headers });
  await response.body?.cancel();
  return response;
}

function explain(error: unknown, { timeout }: Patience): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string } };
  if (name === 'TimeoutError') return `no answer within ${timeout / 1000} s`;
  return cause?.code ? `no answer (${cause.code})` : message;
}
