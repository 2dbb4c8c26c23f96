import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { createIdFinder } from '../../../src/mcp/request-id.ts';
import { MAX_REQUEST, type Refusal, requestLines } from '../../../src/mcp/request-lines.ts';
import { countScanned } from './count-scanned.ts';

/** What is let through of some input, and what is answered to the rest. */
async function send(...chunks: (string | Buffer)[]): Promise<{ lines: string[]; refused: Refusal[] }> {
  const input = new PassThrough();
  const refused: Refusal[] = [];
  const output = requestLines(input, (refusal) => refused.push(refusal));
  for (const chunk of chunks) input.write(chunk);
  input.end();
  const text = (await output.setEncoding('utf8').toArray()).join('');
  return { lines: text.split('\n').slice(0, -1), refused };
}

const request = (id: unknown, params = {}) => JSON.stringify({ method: 'tools/call', params, jsonrpc: '2.0', id });

describe('requestLines', () => {
  it('lets requests through as they are, however they are cut', async () => {
    const text = `${request(1, { id: 'ü😀' })}\n\n${request('b')}\r\n${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })}\n`;
    const bytes = Buffer.from(text);
    const { lines, refused } = await send(...Array.from(bytes, (_, i) => bytes.subarray(i, i + 1)));
    expect(lines.map((line) => line.trimEnd())).toEqual(text.split(/\r?\n/).filter(Boolean));
    expect(refused).toEqual([]);
  });

  it.each([
    ['no JSON', '{"jsonrpc":"2.0","id":7,"method":', 7, -32700],
    ['no JSON, the id at its end', '{"method":"a","params":{"id":1},,"id":"x-8"}', 'x-8', -32700],
    ['no JSON at all', 'GET / HTTP/1.1', undefined, -32700],
    ['a list', `[${request(1)}]`, undefined, -32600],
    ['another protocol', '{"id":9,"method":"a"}', 9, -32600],
    ['no method', '{"jsonrpc":"2.0","id":9}', 9, -32600],
    ['a wrong id', '{"jsonrpc":"2.0","id":{"a":1},"method":"a"}', undefined, -32600],
    ['nothing', 'null', undefined, -32600],
  ])('answers %s, and goes on', async (_what, line, id, code) => {
    const { lines, refused } = await send(`${line}\n${request(2)}\n`);
    expect(lines).toEqual([request(2)]);
    expect(refused).toEqual([{ jsonrpc: '2.0', ...(id !== undefined && { id }), error: { code, message: expect.any(String) } }]);
  });

  it('says of a list that each request goes by itself', async () => {
    const { refused } = await send(`[${request(1)}]\n`);
    expect(refused[0]?.error.message).toBe('Requests in one list are not taken. Send each on a line of its own.');
  });

  it('answers a request that is too long with its id, wherever that stands, and goes on', async () => {
    const text = 'x'.repeat(MAX_REQUEST);
    const { lines, refused } = await send(`${request(3, { id: 4, text })}\n`, `{"id":"first","params":"${text}"}\n`, `${request(5)}\n`);
    expect(lines).toEqual([request(5)]);
    expect(refused.map(({ id, error }) => [id, error.code, error.message])).toEqual([
      [3, -32600, 'The request is longer than 10 MB. Send a part of the text.'],
      ['first', -32600, 'The request is longer than 10 MB. Send a part of the text.'],
    ]);
  });

  it.each([
    ['a request', request(1, { text: 'x'.repeat(1e6) })],
    ['many requests', `${request(1)}\n`.repeat(10_000)],
    ['a damaged one', `{"method":"${'x'.repeat(1e6)}`],
    ['a damaged one of escapes', `{"method":"${'\\n'.repeat(5e5)}`],
    ['a damaged one of many members', `{${'"a":"b",'.repeat(1e5)}`],
    ['one that is too long', request(1, { text: 'x'.repeat(2 * MAX_REQUEST) })],
  ])('looks at each sign of %s a few times, in however many pieces it comes', async (_what, text) => {
    const size = Math.ceil(text.length / 1000);
    const pieces = Array.from({ length: 1000 }, (_, i) => text.slice(i * size, (i + 1) * size));
    expect((await countScanned(() => send(...pieces, '\n'))) / text.length).toBeLessThan(10);
    expect((await countScanned(() => send(text, '\n'))) / text.length).toBeLessThan(10);
  });

  it('hands a request on in one piece, so that nobody looks for its end again with each', async () => {
    const text = request(1, { text: 'x'.repeat(1e5) });
    const input = new PassThrough();
    const handed: number[] = [];
    requestLines(input, () => undefined).on('data', (chunk: Buffer) => handed.push(chunk.length));
    for (let at = 0; at < text.length; at += 1000) input.write(text.slice(at, at + 1000));
    input.end('\n');
    await finished(input);
    expect(handed).toEqual([text.length + 1]);
  });
});

it.each([
  ['{"id":1}', 1],
  ['{"a":{"id":1},"b":["id",2],"id":"3"}', '3'],
  ['{"a":"\\"id\\":1","id":4', undefined],
  ['{"a":"{","id":"x\\u0041"}', 'xA'],
  ['{"id":null}', undefined],
  ['["id",1]', undefined],
])('finds the id of %s: %j', (text, id) => {
  const finder = createIdFinder();
  for (const piece of text) finder.feed(piece);
  expect(finder.id()).toBe(id);
});
