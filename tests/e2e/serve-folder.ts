import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Answers a request in place of the host; says whether it did. */
export type Answer = (path: string, response: ServerResponse) => boolean;

/** A static host that can be stopped, and start again on the same port with another folder; that answers badly where it is told to. */
export async function serveFolder(folder: string, base: string, port = 0) {
  const asked: string[] = [];
  let answer: Answer = () => false;
  const server: Server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const all = await allOf(request);
    asked.push(all);
    const path = pathname.slice(base.length);
    if (answer(path, response)) return;
    const own = join(folder, decodeURIComponent(path));
    const file = existsSync(own) && statSync(own).isDirectory() ? join(own, 'index.html') : own;
    const found = pathname.startsWith(base) && existsSync(file);
    response.writeHead(found ? 200 : 404, {
      'Content-Type': found ? (TYPES[extname(file)] ?? 'application/octet-stream') : 'text/html',
      'Cache-Control': 'no-cache',
    });
    const notFound = join(folder, '404.html');
    response.end(found ? readFileSync(file) : existsSync(notFound) ? readFileSync(notFound) : '');
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    /** All that was sent here until now: of each request the address, the headers and the body. */
    asked,
    /** Let some requests be answered otherwise from now on; none where it is left out. */
    answer(other: Answer = () => false) {
      answer = other;
    },
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

async function allOf(request: IncomingMessage): Promise<string> {
  const body: Buffer[] = [];
  for await (const chunk of request) body.push(chunk as Buffer);
  return [`${request.method} ${request.url}`, JSON.stringify(request.headers), Buffer.concat(body).toString()].join('\n');
}
