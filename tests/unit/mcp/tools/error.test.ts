import { afterAll, describe, expect, it } from 'vitest';
import { createLibrary } from '../../../../src/mcp/library.ts';
import { errorTool } from '../../../../src/mcp/tools/error.ts';
import { HOME, makeDist } from '../make-dist.ts';

const dist = await makeDist();
const tool = errorTool(createLibrary(dist.folder));
afterAll(() => dist.dispose());

const look = (code: string, domain?: string) => tool.run(tool.input.parse({ code, domain }));

describe('error', () => {
  it('tells what a code means and what to try first, by the schema', async () => {
    const { data, text } = await look('31', 'LINK');
    expect(tool.output.parse(data)).toEqual(data);
    expect(data.errors).toMatchObject([
      {
        domain: 'LINK',
        covers: 'Radio link',
        meaning: 'The mast answered too faintly for ten minutes.',
        read: [{ id: 'wn31', permalink: `${HOME}technotes/wn31/` }, { id: 'kitchen-sink' }, { id: 'hub-silent-at-dawn' }],
      },
    ]);
    expect(text).toContain(
      'LINK 31 LinkFadedOut (Radio link)\nThe mast answered too faintly for ten minutes.\nFirst check: Look for wet leaves',
    );
    expect(text).toContain(`Permalink: ${HOME}errors/link/31/`);
  });

  it.each([
    ['12', 'LinkError'],
    ['LinkNoKeyThatHubAndMastHaveInCommon', undefined],
    ['noKey', 'link'],
    ['LINK 12: no key', 'Funkfehler'],
    ['12', undefined],
  ])('finds %j in %j', async (code, domain) => {
    expect((await look(code, domain)).data.errors).toMatchObject([{ code: '12' }]);
  });

  it('says where the name alone is documented', async () => {
    expect((await look('−4', 'LINK')).text).toContain('what it means is not documented. Say so.');
  });

  it('takes no code of another sign, and none of another domain', async () => {
    await expect(look('4', 'LINK')).rejects.toThrow(
      'Rainmark has no error “4” in LINK. The same number in another domain means something else: do not guess.',
    );
    await expect(look('31', 'GaugeMonitor')).rejects.toThrow('no error “31” in GaugeMonitor');
    await expect(look('31', 'CLOCK')).rejects.toThrow('Rainmark has no domain “CLOCK”. It has: GaugeMonitor, LINK, StationSampler.');
  });
});
