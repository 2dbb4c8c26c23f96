import { expect, it } from 'vitest';
import { render } from './render-with-gauges.ts';

const whole = (name: string) => `<span class="option">${name}</span>`;

it.each([
  ['--config', whole('--config')],
  ['-v', whole('-v')],
  ['gauge --dry-run now', `gauge ${whole('--dry-run')} now`],
  ['--config=a.yaml', `${whole('--config')}=a.yaml`],
  ['[-f|--force]', `[${whole('-f')}|${whole('--force')}]`],
])('keeps an option whole in `%s`', async (code, html) => {
  expect(await render(`Call \`${code}\`.`)).toContain(`<code>${html}</code>`);
});

it.each(['-54', 'tip-bucket', '--', 'a--b', '--an-option-that-is-wider-than-a-phone'])('leaves other code as it is: `%s`', async (code) => {
  expect(await render(`See \`${code}\`.`)).not.toContain('option"');
});

it('leaves blocks of code alone, and what is no code', async () => {
  expect(await render('```\ngauge --dry-run\n```\n\nCall --config.')).not.toContain('"option"');
});
