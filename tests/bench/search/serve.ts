import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { INDEX_FOLDER } from '../../../src/search/index/write-index.ts';

/** What a browser was sent. */
export interface Sent {
  files: number;
  bytes: number;
}

/** A site that is being served, and what of it travelled. */
export interface Served {
  /** Its address, with the path it is built for and a slash at the end. */
  base: string;
  /** What was sent since this was last asked: of the search index, and in all. Bodies alone, as they travel. */
  sent(): { index: Sent; all: Sent };
  close(): void;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serve a built site as static hosts do, text compressed, with another search index in place of its own.
 *
 * @param dist the built site, whose pages and scripts are served
 * @param index the folder that holds the search index
 * @throws Error where the site is not built
 */
export async function serveWithIndex(dist: string, index: string): Promise<Served> {
  const page = await readFile(join(dist, 'search/index.html'), 'utf8').catch(() => {
    throw new Error(`${dist} has no search page; build the site first, or name its folder with --dist`);
  });
  const prefix = /<html[^>]* data-base="([^"]*)"/.exec(page)?.[1] ?? '/';
  let counts = { index: { files: 0, bytes: 0 }, all: { files: 0, bytes: 0 } };

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname.slice(prefix.length - 1)));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const ofIndex = file.startsWith(`/${INDEX_FOLDER}/`);
    try {
      const plain = await readFile(join(ofIndex ? index : dist, file));
      const type = types[extname(file)];
      const body = type ? gzipSync(plain) : plain;
      for (const count of ofIndex ? [counts.index, counts.all] : [counts.all]) {
        count.files += 1;
        count.bytes += body.length;
      }
      response.writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'content-length': body.length,
        ...(type && { 'content-encoding': 'gzip' }),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    base: `http://localhost:${(server.address() as AddressInfo).port}${prefix}`,
    sent() {
      const until = counts;
      counts = { index: { files: 0, bytes: 0 }, all: { files: 0, bytes: 0 } };
      return until;
    },
    close: () => server.close(),
  };
}
