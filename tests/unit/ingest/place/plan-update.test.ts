import { describe, expect, it } from 'vitest';
import { formatFingerprint, sketchOf } from '../../../../src/ingest/group/fingerprint.ts';
import { planUpdate as planFor, type Updatable } from '../../../../src/ingest/place/plan-update.ts';
import { preparedPost as post } from '../prepared-post.ts';

/** A capture that is newer than the entry, of a thread without an answer. */
const planUpdate = (entry: Updatable, captured: Parameters<typeof planFor>[1], age = 1) =>
  planFor(entry, captured, { by: 'none', suggestions: [], more: 0, doubts: [] }, age);
const fingerprint = formatFingerprint(sketchOf(post().text));
const entry = (metrics: Updatable['metrics'], captured?: string): Updatable => ({
  source: { fingerprint, ...(captured && { captured }) },
  revisions: [],
  ...(metrics && { metrics }),
});
const fields = (plan: ReturnType<typeof planUpdate>) => Object.fromEntries(plan.edits.map(({ path, value }) => [path.join('.'), value]));

describe('planning an update', () => {
  it('tells an answer that an entry lacks', () => {
    const answer = { by: 'staff', text: 'Push it.', suggestions: [], more: 0, doubts: [] } as const;
    expect(planFor({ ...entry({}), answer: 'none' }, post(), { ...answer, suggestions: [], doubts: [] }, 1).differences).toEqual([
      'answer: the entry has none, the capture one by staff',
    ]);
  });

  it('takes the title and the address that an entry lacks, and no others', () => {
    const named = post({ title: 'Dry beds', url: 'https://a.example/t/7', key: 'discourse:7:x' });
    expect(fields(planUpdate(entry({}), named))).toEqual({
      'source.title': 'Dry beds',
      'source.url': 'https://a.example/t/7',
      'source.id': 'discourse:7:x',
    });
    const had = { ...entry({}), source: { fingerprint, title: 'Beds', url: 'https://a.example/t/7/1', id: 'discourse:7:y' } };
    expect(planUpdate(had, named).edits).toEqual([]);
  });

  it('takes nothing from a capture that shows itself to be older', () => {
    const older = post({ figures: { replies: 1, views: 40, activity: '2026-01-02' } });
    const plan = planUpdate(entry({ replies: 2, views: 60, activity: '2026-03-01' }), older, -1);
    expect(plan).toMatchObject({ edits: [], conflicts: [], differences: [] });
  });

  it('takes the figures and dates of a later capture', () => {
    const plan = planUpdate(
      entry({ replies: 1, boosts: 2, views: 50, activity: '2026-01', asOf: '2026-02' }, '2026-02'),
      post({ asOf: '2026-03', figures: { replies: 2, boosts: 1, views: 60, activity: '2026-03' } }),
    );
    expect(fields(plan)).toEqual({
      'metrics.replies': 2,
      'metrics.boosts': 1,
      'metrics.views': 60,
      'metrics.activity': '2026-03',
      'metrics.asOf': '2026-03',
      'source.captured': '2026-03',
    });
    expect(plan.conflicts).toEqual([]);
  });

  it('changes nothing for the same capture, or an older one', () => {
    const had = entry({ replies: 1, views: 50, activity: '2026-01', asOf: '2026-02' }, '2026-02');
    expect(planUpdate(had, post({ asOf: '2026-02', figures: { replies: 1, views: 50, activity: '2026-01' } })).edits).toEqual([]);
    expect(planUpdate(had, post({ asOf: '2026-01', figures: { replies: 0, views: 20, activity: '2025-12' } }))).toMatchObject({
      edits: [],
      differences: [],
      conflicts: [],
    });
  });

  it('leaves a figure that is more exact than the capture', () => {
    expect(
      planUpdate(
        entry({ views: 1_437, activity: '2026-03-17', asOf: '2026-03' }, '2026-03'),
        post({ asOf: '2026-03', figures: { views: 1_400, activity: '2026-03' } }),
      ).differences,
    ).toEqual([]);
  });

  it.each([
    ['as far as it was rounded', 1_450, 1_400, 0],
    ['further than that', 1_451, 1_400, 1],
    ['where it was not rounded', 1_437, 1_438, 1],
    ['below a thousand', 937, 900, 1],
  ])('takes a figure for the same %s', (_, had, views, differences) => {
    expect(
      planUpdate(entry({ views: had, asOf: '2026-03' }, '2026-03'), post({ asOf: '2026-03', figures: { views } })).differences,
    ).toHaveLength(differences);
  });

  it.each([
    [
      'views that fell',
      { views: 90, asOf: '2026-02' },
      { asOf: '2026-03', figures: { views: 60 } },
      'metrics.views: the entry has 90, the capture 60',
    ],
    [
      'a newer date',
      { activity: '2026-05', asOf: '2026-02' },
      { asOf: '2026-03', figures: { activity: '2026-03' } },
      'metrics.activity: the entry has 2026-05, the capture 2026-03',
    ],
    [
      'replies at the same time',
      { replies: 9, asOf: '2026-03' },
      { asOf: '2026-03', figures: { replies: 7 } },
      'metrics.replies: the entry has 9, the capture 7',
    ],
  ])('leaves %s to a person, and touches no figure', (_, metrics, captured, conflict) => {
    const plan = planUpdate(entry(metrics, '2026-02'), post({ ...captured }));
    expect(plan.conflicts).toEqual([conflict]);
    expect(plan.edits).toEqual([]);
  });

  it('adds revisions of days that the entry lacks', () => {
    const had = { ...entry(undefined), revisions: [{ date: '2026-01-01', text: 'In our own words.' }] };
    const revisions = [
      { date: '2026-02-01', text: 'New.' },
      { date: '2026-01-01', text: 'As published.' },
    ];
    expect(planUpdate(had, post({ revisions })).revisions).toEqual([revisions[0]]);
  });

  it('remembers a text once it has changed beyond recognition, unless its ends are not sure', () => {
    const text = 'Everything about this post is different now, and nobody would know that it was the same one before.';
    expect(fields(planUpdate(entry(undefined), post({ text })))).toEqual({ 'source.fingerprint': formatFingerprint(sketchOf(text)) });
    expect(planUpdate(entry(undefined), post({ text, doubts: ['?'] })).edits).toEqual([]);
  });
});
