import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy as policyFor } from '../../../../src/components/shell/content-security-policy.ts';
import { searchScript, themeScript } from '../../../../src/components/shell/inline-script.ts';

const contentSecurityPolicy = policyFor([themeScript, searchScript]);
const directives = new Map(contentSecurityPolicy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]));

describe('contentSecurityPolicy', () => {
  it('begins from nothing', () => {
    expect(contentSecurityPolicy).toMatch(/^default-src 'none'; /);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
  });

  it('lets no inline style or script run, and no text be run as code', () => {
    expect(contentSecurityPolicy).not.toContain("'unsafe-inline'");
    expect(contentSecurityPolicy).not.toContain("'unsafe-eval'");
    expect(contentSecurityPolicy).not.toContain("'unsafe-hashes'");
    expect(directives.get('style-src')).toEqual(["'self'"]);
  });

  it('lets the inline scripts run by their hashes, and WebAssembly compile', () => {
    const hashes = [themeScript, searchScript].map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'", ...hashes]);
  });

  it('leads to no other origin', () => {
    const sources = [...directives.values()].flat();
    expect(sources.filter((source) => !source.startsWith("'"))).toEqual([]);
    expect(directives.get('worker-src')).toEqual(["'self'"]);
    expect(directives.get('connect-src')).toEqual(["'self'"]);
    expect(directives.get('img-src')).toEqual(["'self'"]);
  });

  it('stands in an attribute as it is', () => {
    expect(contentSecurityPolicy).not.toMatch(/["<>&\n]/);
  });
});
