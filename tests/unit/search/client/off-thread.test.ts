import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PATIENCE } from '../../../../src/search/client/fetch-bytes.ts';
import type { Asked } from '../../../../src/search/client/off-thread.ts';

const jobs = {
  diagnoseText: vi.fn(),
  propose: vi.fn(),
  tellingLines: vi.fn(async (base: string, text: string) => [base, `${text.length}`]),
};
vi.mock('../../../../src/search/client/jobs.ts', () => ({ jobs }));

const LONG = 'x'.repeat(20_000);
type Question = Asked<'tellingLines'>;

/** What workers were made, and what each was asked. */
let workers: FakeWorker[];

class FakeWorker extends EventTarget {
  readonly asked: Question[] = [];
  constructor() {
    super();
    workers.push(this);
  }
  postMessage(question: Question): void {
    this.asked.push(question);
  }
  answer(data: object | string): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

/** Load the module anew: it keeps one worker. */
async function load() {
  vi.resetModules();
  return (await import('../../../../src/search/client/off-thread.ts')).offThread;
}

beforeEach(() => {
  workers = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('a text', () => {
  it('is read on the page where it is short', async () => {
    const offThread = await load();
    expect(await offThread('tellingLines', '/kb/', 'LINK 31')).toEqual(['/kb/', '7']);
    expect(workers).toEqual([]);
  });

  it('is read in one worker where it is long, whatever is answered first', async () => {
    const offThread = await load();
    const [first, second] = [offThread('tellingLines', '/kb/', LONG), offThread('tellingLines', '/kb/', `${LONG}!`)];
    const [worker] = workers;
    expect(workers).toHaveLength(1);
    expect(worker?.asked).toMatchObject([
      { job: 'tellingLines', base: '/kb/', text: LONG },
      { job: 'tellingLines', text: `${LONG}!` },
    ]);
    const [one, other] = worker?.asked ?? [];
    worker?.answer({ id: other?.id, outcome: ['second'] });
    worker?.answer({ id: one?.id, outcome: ['first'] });
    expect(await Promise.all([first, second])).toEqual([['first'], ['second']]);
    expect(jobs.tellingLines).not.toHaveBeenCalled();
  });

  it('that the worker cannot read fails', async () => {
    const offThread = await load();
    const reading = offThread('tellingLines', '/kb/', LONG);
    workers[0]?.answer({ id: workers[0].asked[0]?.id, failure: 'Error: manifest.json: 404' });
    await expect(reading).rejects.toThrow('manifest.json: 404');
  });

  it('is read on the page where no worker can be had', async () => {
    vi.stubGlobal('Worker', undefined);
    const offThread = await load();
    expect(await offThread('tellingLines', '/kb/', LONG)).toEqual(['/kb/', '20000']);
  });

  it('is read on the page where the worker does not come, and waited for where it has', async () => {
    vi.useFakeTimers();
    const offThread = await load();
    const reading = offThread('tellingLines', '/kb/', LONG);
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(await reading).toEqual(['/kb/', '20000']);

    const anew = await load();
    const long = anew('tellingLines', '/kb/', LONG);
    workers[1]?.answer('ready');
    await vi.advanceTimersByTimeAsync(PATIENCE * 9);
    workers[1]?.answer({ id: workers[1].asked[0]?.id, outcome: ['at last'] });
    expect(await long).toEqual(['at last']);
  });

  it('is read on the page where the worker breaks, and so are those after it', async () => {
    const offThread = await load();
    const reading = offThread('tellingLines', '/kb/', LONG);
    workers[0]?.dispatchEvent(new Event('error'));
    expect(await reading).toEqual(['/kb/', '20000']);
    expect(await offThread('tellingLines', '/kb/', LONG)).toEqual(['/kb/', '20000']);
    expect(workers).toHaveLength(1);
  });
});
