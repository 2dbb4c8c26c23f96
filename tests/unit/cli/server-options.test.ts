import { describe, expect, it } from 'vitest';
import { serverOptions } from '../../../src/cli/server-options.ts';

describe('serverOptions', () => {
  it.each([
    [[], {}],
    [['--port', '8080'], { port: 8080 }],
    [['--host'], { host: true }],
    [['--host', '--port', '80'], { host: true, port: 80 }],
    [['--host', 'kb.example', '--open'], { host: 'kb.example', open: true }],
  ])('reads %j', (args, server) => {
    expect(serverOptions(args)).toEqual({ out: undefined, server });
  });

  it.each([
    [['--port', 'x'], '--port x: no port; a number up to 65535'],
    [['--port', '70000'], '--port 70000: no port; a number up to 65535'],
    [['--prot', '1'], "Unknown option '--prot'"],
    [['--port'], "Option '--port <value>' argument missing"],
  ])('refuses %j', (args, message) => {
    expect(() => serverOptions(args)).toThrow(message);
  });
});
