import { fillAddress, isMail } from '../model/fill-address.ts';
import { bodies, type TicketPlaceholder } from '../model/template.ts';
import type { Ticket } from '../model/ticket.ts';

/**
 * How long an address may be where a site does not say: Windows hands no more than 2,083 characters to a mail program
 * (INTERNET_MAX_URL_LENGTH), and RFC 9110, section 4.1, asks everybody on the web to take 8,000.
 */
const LIMITS = { mail: 2_000, web: 8_000 };

/** The address of a form with its fields filled in. */
export interface TicketAddress {
  url: string;
  /** By how many characters the whole was too long: then the reply itself is not in it, all of it. 0 where it is. */
  over: number;
}

/** Fill in the address of a form. A reply that does not fit is left out whole, never cut. */
export function ticketAddress(
  { url, limit }: Pick<Ticket, 'url' | 'limit'>,
  values: Readonly<Record<TicketPlaceholder, string>>,
): TicketAddress {
  const whole = fillAddress(url, values);
  const over = Math.max(0, whole.length - (limit ?? (isMail(url) ? LIMITS.mail : LIMITS.web)));
  if (over === 0) return { url: whole, over };
  const empty = Object.fromEntries(bodies.map((name) => [name, '']));
  return { url: fillAddress(url, { ...values, ...empty }), over };
}
