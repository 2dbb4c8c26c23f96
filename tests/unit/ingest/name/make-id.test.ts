import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeId, nextFree } from '../../../../src/ingest/name/make-id.ts';
import { idSchema } from '../../../../src/model/id.ts';

const none = () => false;

describe('making ids', () => {
  it.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['Why does my rover stop at the gate, and what can I do?', 'why-does-my-rover-stop-at-the-gate-and-what'],
    ['Hello everyone,\nMy hose leaks', 'my-hose-leaks'],
    ['Überhitzung im Gewächshaus', 'uberhitzung-im-gewachshaus'],
    ['x'.repeat(5_000), 'x'.repeat(60)],
  ])('%j', (text, id) => expect(makeId(text, none)).toBe(id));

  it('numbers what is taken', () => {
    const taken = new Set(['gate', 'gate-2']);
    expect(makeId('Gate', (id) => taken.has(id))).toBe('gate-3');
  });

  it('numbers a hundred thousand namesakes without asking for each number', () => {
    const taken = new Set(['gate', ...Array.from({ length: 100_000 }, (_, at) => `gate-${at + 2}`)]);
    let asked = 0;
    const isTaken = (id: string) => {
      asked++;
      return taken.has(id);
    };
    expect(nextFree('gate', isTaken)).toBe('gate-100002');
    expect(asked).toBeLessThan(100);
    for (let count = 1; count < 40; count++) {
      const some = new Set(['gate', ...Array.from({ length: count - 1 }, (_, at) => `gate-${at + 2}`)]);
      expect(nextFree('gate', (id) => some.has(id))).toBe(`gate-${count + 1}`);
    }
  });

  it('gives scripts without Latin letters a number that stays', () => {
    expect(makeId('菜园机器人', none)).toMatch(/^[a-z0-9]+$/);
    expect(makeId('菜园机器人', none)).toBe(makeId('菜园机器人', none));
  });

  it('is an id, whatever the text', { timeout: 30_000 }, () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => idSchema.safeParse(makeId(text, none)).success));
  });
});
