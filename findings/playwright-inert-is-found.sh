#!/usr/bin/env bash
# playwright-core 1.65.1: what is inert, or lies behind a modal dialog, is found by its role, counted, and said to be visible and enabled.
#
# `getByRole` leaves out what is hidden from assistive technology, as with `aria-hidden`; HTML takes whatever is inert from it too, and so
# does the browser's own tree. One would expect the page behind `showModal()` to be out of reach for a test as it is for a reader. Seen: two
# buttons for one, so that a dialog's button of the same name as one of the page cannot be told by its role; the snapshot of roles lists
# both, so that a dialog which closes off the page and one which does not look the same to a test. Chromium's tree has the dialog alone. It
# needs a Chromium; `CHROMIUM` says where.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund node@26.10.0 playwright-core@1.65.1 >/dev/null
cat > try.mjs <<'JS'
import { chromium } from 'playwright-core';
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
const inTree = async () => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.filter(({ ignored, role }) => !ignored && role?.value === 'button').length;
};
const behind = {
  modal: '<button>Save</button><dialog><button>Save</button></dialog>',
  inert: '<div inert><button>Save</button></div><button>Save</button>',
  hidden: '<div aria-hidden="true"><button>Save</button></div><button>Save</button>',
};
const seen = {};
for (const [name, body] of Object.entries(behind)) {
  await page.setContent(`<!doctype html>${body}`);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  const buttons = page.getByRole('button', { name: 'Save' });
  const first = buttons.first();
  const listed = (await page.locator('body').ariaSnapshot()).split('button').length - 1;
  seen[name] = { inTree: await inTree(), found: await buttons.count(), listed, usable: (await first.isVisible()) && (await first.isEnabled()) };
}
console.log(browser.version());
console.table(seen);
await browser.close();
const counts = Object.values(seen).map(({ inTree: own, found, listed }) => `${own} ${found} ${listed}`);
if (counts.join() !== '1 2 2,1 2 2,1 1 1' || !seen.modal.usable) { console.error('changed'); process.exit(1); }
JS
node_modules/.bin/node try.mjs
