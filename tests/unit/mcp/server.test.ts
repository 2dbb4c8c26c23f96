import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { afterAll, describe, expect, it } from 'vitest';
import { openBuiltSite } from '../../../src/mcp/built-site.ts';
import { createLibrary } from '../../../src/mcp/library.ts';
import { createServer } from '../../../src/mcp/server.ts';
import { HOME, makeDist } from './make-dist.ts';

const dist = await makeDist();
const server = createServer(createLibrary(dist.folder), await openBuiltSite(dist.folder));
const client = new Client({ name: 'test', version: '1' });
const [here, there] = InMemoryTransport.createLinkedPair();
await Promise.all([server.connect(there), client.connect(here)]);
afterAll(async () => {
  await client.close();
  await dist.dispose();
});

describe('the server', () => {
  it('says what the knowledge base is and how to answer from it', () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'signpost', title: 'Rainmark', websiteUrl: HOME });
    const instructions = client.getInstructions();
    expect(instructions).toMatch(/^Rainmark: Short, sourced answers/);
    for (const words of ['Run by volunteers', 'never make one up', '`open: true`', '`duplicateOf`', 'https://keepers.example/board'])
      expect(instructions).toContain(words);
  });

  it('offers four tools that only read, with schemas of what they take and give', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search', 'entry', 'diagnose', 'error']);
    for (const { annotations, inputSchema, outputSchema, description } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(outputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(description?.length).toBeGreaterThan(150);
    }
  });

  it('answers in data and in text', async () => {
    const { structuredContent, content } = await client.callTool({ name: 'entry', arguments: { id: 'wn12' } });
    expect(structuredContent).toMatchObject({ id: 'wn12', permalink: `${HOME}technotes/wn12/` });
    expect(content).toEqual([{ type: 'text', text: expect.stringContaining('# WN12: Calibrating a tipping bucket') }]);
  });

  it.each([
    ['an id that there is not', 'entry', { id: 'wn99' }, 'No entry has the id or address “wn99”'],
    ['a value that there is not', 'search', { query: 'gauge', topic: 'boats' }, 'topic: found “boats”; allowed:'],
    ['an argument that there is not', 'search', { query: 'gauge', colour: 'green' }, 'colour'],
    ['too large a text', 'diagnose', { text: 'x'.repeat(1_000_001) }, 'at most 1 MB'],
  ])('tells the assistant of %s what to do', async (_, name, args, words) => {
    const { isError, content } = await client.callTool({ name, arguments: args });
    expect(isError).toBe(true);
    expect(content).toEqual([{ type: 'text', text: expect.stringContaining(words) }]);
  });
});
