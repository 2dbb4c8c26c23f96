import { describe, expect, it } from 'vitest';
import { domainJson, domainListJson } from '../../../../src/site/data/error-json.ts';
import { loadContent } from '../../../../src/site/load-content.ts';
import { createSite } from '../../../../src/site/site.ts';
import { soundSite } from '../../make-content.ts';

const site = createSite(await loadContent(soundSite));
const home = 'https://rainmark.example/kb/';

describe('the list of domains', () => {
  it('has every domain, with where it is and how many errors it has', () => {
    const { domains } = domainListJson(site);
    expect(domains.map(({ domain, errors }) => [domain, errors])).toEqual([
      ['GaugeMonitor', 1],
      ['LINK', 4],
      ['StationSampler', 1],
    ]);
    expect(domains[1]).toEqual({
      domain: 'LINK',
      title: 'Radio link',
      summary: 'Codes of the radio between hub and mast. The hub prints them in its log.',
      spellings: ['LinkError'],
      localised: ['Funkfehler'],
      reviewed: '2026-04-04',
      permalink: `${home}errors/link/`,
      data: `${home}api/errors/link.json`,
      errors: 4,
    });
  });
});

describe('a domain', () => {
  const domainOf = (slug: string) => {
    const domain = site.graph.domains.find((known) => known.slug === slug);
    return domain && domainJson(site, domain);
  };

  it('has what its table says of each code, and what to read', () => {
    expect(domainOf('link')?.errors).toEqual([
      expect.objectContaining({
        code: '-4',
        names: ['LinkShut'],
        documented: 'name',
        read: ['hub-silent-at-dawn'],
        source: expect.objectContaining({ title: 'link.h' }),
      }),
      expect.objectContaining({ code: '9', os: ['Hub 4.1'] }),
      expect.objectContaining({ code: '12', names: ['LinkNoKeyThatHubAndMastHaveInCommon', 'Link.noKey'], read: ['siting-a-station'] }),
      {
        code: '31',
        names: ['LinkFadedOut'],
        texts: ['LINK 31: mast faded out'],
        meaning: 'The mast answered too faintly for ten minutes.',
        documented: 'meaning',
        check: 'Look for wet leaves between the two ends.',
        os: [],
        source: { title: 'Codes of the radio link', url: 'https://halyard.example/manuals/link-codes', publisher: 'Halyard' },
        read: ['wn31', 'kitchen-sink', 'hub-silent-at-dawn'],
        permalink: `${home}errors/link/31/`,
      },
    ]);
  });

  it('without a table has what entries say', () => {
    expect(domainOf('gaugemonitor')).toMatchObject({
      domain: 'GaugeMonitor',
      errors: [{ names: ['NoTips'], texts: ['no tips for 72 h while humidity > 95 %'], read: ['gauge-reads-zero'] }],
    });
  });
});
