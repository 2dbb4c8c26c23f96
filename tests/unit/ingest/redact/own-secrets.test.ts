import { expect, it } from 'vitest';
import { ownSecrets } from '../../../../src/ingest/redact/own-secrets.ts';
import { redact } from '../../../../src/ingest/redact/redact.ts';

const redactOwn = (text: string, pattern: string, allowed: string[] = []) =>
  redact(text, { secrets: ownSecrets([{ kind: 'rover numbers', mask: 'rover', pattern }]), allowed: new Set(allowed) });

it('masks what a site says is private, and counts it', () => {
  expect(redactOwn('rover: R-1234 and R-5678', String.raw`\bR-\d{4}\b`)).toEqual({
    text: 'rover: [rover removed] and [rover removed]',
    counts: { 'rover numbers': 2 },
  });
  expect(redactOwn('rover=R-1234;', 'rover=(?<secret>[^;]+)').text).toBe('rover=[rover removed];');
  expect(redactOwn('R-1234 R-5678', String.raw`\bR-\d{4}\b`, ['r-1234']).text).toBe('R-1234 [rover removed]');
});

it.each(['\\w+', '.*', '[a-z ]+', 'rover (?<secret>.+)', '\\d*'])('ends where a pattern matches its own mask: %s', (pattern) => {
  const once = redactOwn('rover 12 goes', pattern);
  expect(redactOwn(once.text, pattern).text).toBe(once.text);
});
