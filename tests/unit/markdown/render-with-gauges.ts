import { renderBody } from '../../../src/markdown/render.ts';
import { createTargets } from '../../../src/model/targets.ts';
import { createUrls } from '../../../src/model/urls.ts';
import { makeDocument } from '../make-content.ts';

const targets = createTargets(
  [
    makeDocument('post', 'gauge', {
      title: 'Why zero?',
      aliases: ['zero-rain'],
      symbols: ['GaugeMonitor', 'gauge.tips'],
      source: { url: 'https://keepers.example/t/4711' },
    }),
    makeDocument('technote', 'wn12', { title: 'WN12: Calibrating', number: 'WN12' }),
    makeDocument('technote', 'wn31', { title: 'WN31: Messages', number: 'WN31' }),
    makeDocument('technote', 'wn7', { title: 'WN7: Masts', number: 'WN7' }),
    makeDocument('technote', 'hal-8', { title: 'HAL 8: Paths', number: 'HAL 8' }),
    makeDocument('term', 'hub', { title: 'Hub' }),
  ],
  { 'old.keepers.example': 'keepers.example' },
);
const urls = createUrls('https://rainmark.example/kb/');

/** Render a body of the entry `self` in a knowledge base of five entries, without the newline at its end. */
export async function render(body: string, self = 'self'): Promise<string> {
  return (await renderBody(body, self, targets, urls)).trimEnd();
}
