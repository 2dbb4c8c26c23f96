import { PassThrough, type Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createIdFinder, type RequestId } from './request-id.ts';

/** The longest request, in characters: far above a log that somebody pastes. */
export const MAX_REQUEST = 10 * 1024 * 1024;

/** JSON-RPC's codes of errors. */
const PARSE_ERROR = -32700;
const INVALID_REQUEST = -32600;

/** A refusal, as it goes to the client. It has no id where none could be read. */
export interface Refusal {
  jsonrpc: '2.0';
  id?: RequestId;
  error: { code: number; message: string };
}

/**
 * Let through the lines that are requests, whole, and answer the others: the SDK leaves a client waiting that sends what it cannot
 * read, and ends the connection over a line that is too long. Each sign is looked at a fixed number of times.
 *
 * @param refuse takes what is to be answered to a line that is none
 */
export function requestLines(input: Readable, refuse: (refusal: Refusal) => void): Readable {
  const output = new PassThrough();
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  let length = 0;
  let finder: ReturnType<typeof createIdFinder> | undefined;

  const add = (piece: string) => {
    length += piece.length;
    if (length <= MAX_REQUEST) {
      pieces.push(piece);
      return;
    }
    if (!finder) {
      finder = createIdFinder();
      for (const kept of pieces) finder.feed(kept);
      pieces = [];
    }
    finder.feed(piece);
  };
  const end = () => {
    const line = pieces.join('');
    if (finder)
      refuse(refusal(INVALID_REQUEST, `The request is longer than ${MAX_REQUEST / 1024 / 1024} MB. Send a part of the text.`, finder.id()));
    else if (line.trim() !== '') {
      const refused = check(line);
      if (refused) refuse(refused);
      else output.write(`${line}\n`);
    }
    pieces = [];
    length = 0;
    finder = undefined;
  };

  input.on('data', (chunk: Buffer) => {
    const [first = '', ...others] = decoder.write(chunk).split('\n');
    add(first);
    for (const piece of others) {
      end();
      add(piece);
    }
  });
  input.on('end', () => output.end());
  input.on('close', () => output.end());
  input.on('error', (error) => output.destroy(error));
  return output;
}

function check(line: string): Refusal | undefined {
  let message: unknown;
  try {
    message = JSON.parse(line);
  } catch (error) {
    const finder = createIdFinder();
    finder.feed(line);
    return refusal(PARSE_ERROR, `The request is no JSON: ${(error as Error).message.split('\n')[0]}`, finder.id());
  }
  if (Array.isArray(message)) return refusal(INVALID_REQUEST, 'Requests in one list are not taken. Send each on a line of its own.');
  const { jsonrpc, id, method, result, error } = (message ?? {}) as Record<string, unknown>;
  const known = typeof id === 'string' || Number.isInteger(id) ? (id as RequestId) : undefined;
  if (jsonrpc !== '2.0') return refusal(INVALID_REQUEST, 'The request does not say `"jsonrpc": "2.0"`.', known);
  if (typeof method !== 'string' && result === undefined && error === undefined)
    return refusal(INVALID_REQUEST, 'The request names no `method`.', known);
  if (id !== undefined && known === undefined) return refusal(INVALID_REQUEST, 'The `id` of a request is text or a whole number.');
  return undefined;
}

function refusal(code: number, message: string, id?: RequestId): Refusal {
  return { jsonrpc: '2.0', ...(id !== undefined && { id }), error: { code, message } };
}
