import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { latestOnly } from '../../../../src/components/search/latest-only.ts';

/** A job of which each run ends when it is told to, and then says whether it was still the last. */
function makeJob() {
  const runs: { end: () => void; last?: boolean }[] = [];
  const job = async (isLatest: () => boolean) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const run: (typeof runs)[number] = { end: resolve };
    runs.push(run);
    await promise;
    run.last = isLatest();
  };
  return { runs, job };
}

const soon = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a job of which the last call counts', () => {
  it('starts at once where none runs', async () => {
    const { runs, job } = makeJob();
    const call = latestOnly(job);
    void call();
    expect(runs).toHaveLength(1);
    runs[0]?.end();
    await soon();
    expect(runs[0]?.last).toBe(true);
    void call();
    expect(runs).toHaveLength(2);
  });

  it('starts once for all calls that came while it ran, when it is done', async () => {
    const { runs, job } = makeJob();
    const call = latestOnly(job);
    for (let i = 0; i < 4; i += 1) void call();
    await soon();
    expect(runs).toHaveLength(1);
    runs[0]?.end();
    await soon();
    expect(runs[0]?.last).toBe(false);
    expect(runs).toHaveLength(2);
    runs[1]?.end();
    await soon();
    expect(runs[1]?.last).toBe(true);
    expect(runs).toHaveLength(2);
  });

  it('does not wait for ever for one that hangs', async () => {
    const { runs, job } = makeJob();
    const call = latestOnly(job);
    void call();
    void call();
    await vi.advanceTimersByTimeAsync(200);
    expect(runs).toHaveLength(2);
    runs[1]?.end();
    runs[0]?.end();
    await soon();
    expect(runs.map(({ last }) => last)).toEqual([false, true]);
  });

  it('starts again after one that failed', async () => {
    const job = vi.fn(async () => Promise.reject(new Error('offline')));
    const call = latestOnly(job);
    await expect(call()).rejects.toThrow('offline');
    await expect(call()).rejects.toThrow('offline');
    expect(job).toHaveBeenCalledTimes(2);
  });
});
