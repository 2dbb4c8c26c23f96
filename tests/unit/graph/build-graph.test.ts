import { beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import type { LoadedContent } from '../../../src/site/load-content.ts';
import { loadContent } from '../../../src/site/load-content.ts';
import { soundSite } from '../make-content.ts';

describe('the graph of the weather stations', () => {
  let content: LoadedContent;
  let graph: Graph;
  beforeAll(async () => {
    content = await loadContent(soundSite);
    graph = buildGraph(content.documents, content.outlines, content.site.hostAliases, content.tables);
  });

  it('has links, backlinks and proposals for every entry, and none that dangles', () => {
    const ids = content.documents.map(({ id }) => id).sort();
    for (const part of [graph.links, graph.backlinks, graph.related]) expect(Object.keys(part).sort()).toEqual(ids);
    const ends = [
      ...Object.values(graph.links).flat(),
      ...Object.values(graph.backlinks).flat(),
      ...Object.values(graph.related).flatMap((related) => related.map(({ id }) => id)),
      ...Object.values(graph.topics).flatMap(({ trail, children, entries }) => [...trail, ...children, ...entries]),
      ...graph.symbols.flatMap(({ about, mentions }) => [...about, ...mentions]),
      ...graph.errors.flatMap(({ entries }) => entries),
    ];
    expect(ends.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('links what bodies, numbers, addresses and front matter name', () => {
    expect(graph.links['gauge-shows-nothing']).toEqual(['gauge-reads-zero']);
    expect(graph.links['hub-silent-at-dawn']).toEqual(['wn31']);
    expect(graph.links.sensors).toEqual(['hub', 'wn12', 'siting-a-station']);
    expect(graph.links.wn12).toEqual(['wn31']);
  });

  it('shows links from their other end', () => {
    expect(graph.backlinks['gauge-reads-zero']).toEqual(['gauge-shows-nothing', 'kitchen-sink', 'rain-gauges']);
    expect(graph.backlinks.hub).toEqual(['sensors']);
    expect(graph.backlinks['mast-manual']).toEqual([]);
  });

  it('merges the spellings of a symbol', () => {
    expect(graph.symbols).toEqual([
      { name: 'gauge.tips', about: ['gauge-reads-zero', 'wn12'], mentions: ['firmware-4-2', 'kitchen-sink'] },
      { name: 'GaugeMonitor', about: ['gauge-reads-zero', 'gauge-shows-nothing'], mentions: ['kitchen-sink'] },
      { name: 'sampler.interval', about: ['kitchen-sink'], mentions: [] },
      { name: 'StationSampler', about: ['kitchen-sink'], mentions: [] },
    ]);
  });

  it('joins errors by code and by name', () => {
    expect(graph.errors.map(({ path, entries }) => [path, entries])).toEqual([
      ['gaugemonitor/notips', ['gauge-reads-zero']],
      ['link/-4', ['hub-silent-at-dawn']],
      ['link/9', ['wn31']],
      ['link/12', []],
      ['link/31', ['hub-silent-at-dawn', 'kitchen-sink', 'wn31']],
      ['stationsampler/0xbaadca11', ['kitchen-sink']],
    ]);
  });

  it('holds the entries of subtopics in their topic', () => {
    expect(graph.topics.sensors).toEqual({
      trail: ['sensors'],
      children: ['anemometers', 'rain-gauges'],
      entries: [
        'cups-stand-still',
        'gauge-reads-zero',
        'gauge-shows-nothing',
        'kitchen-sink',
        'siting-a-station',
        'wn12',
        'bucket-paper',
        'calibration-film',
        'mast-manual',
        'tipping-bucket',
      ],
    });
  });

  it('is plain data that survives a file', () => {
    expect(JSON.parse(JSON.stringify(graph))).toEqual(graph);
  });
});
