import { McpServer } from '@modelcontextprotocol/server';
import packageFile from '../../package.json' with { type: 'json' };
import type { BuiltSite } from './built-site.ts';
import { instructionsFor } from './instructions.ts';
import type { Library } from './library.ts';
import { offer } from './tool.ts';
import { diagnoseTool } from './tools/diagnose.ts';
import { entryTool } from './tools/entry.ts';
import { errorTool } from './tools/error.ts';
import { searchTool } from './tools/search.ts';

/**
 * Make the server that assistants ask. The transport is the caller's.
 *
 * @param library asked at each call, so that a new build is seen
 * @param site the built site as it is now, which the tools describe
 */
export function createServer(library: Library, { about, facets }: Pick<BuiltSite, 'about' | 'facets'>): McpServer {
  const server = new McpServer(
    { name: packageFile.name, title: about.name, version: packageFile.version, websiteUrl: about.url },
    { instructions: instructionsFor(about) },
  );
  offer(server, searchTool(library, facets));
  offer(server, entryTool(library));
  offer(server, diagnoseTool(library));
  offer(server, errorTool(library));
  return server;
}
