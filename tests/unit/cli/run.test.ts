import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/cli/commands.ts';

/** Run the command as it is typed. */
function signpost(...args: string[]) {
  const { SIGNPOST_ROOT: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/signpost.mjs', ...args], { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

describe('signpost', () => {
  it('lists its commands where none is named, and is wrong usage then', () => {
    const { status, stdout } = signpost();
    expect(status).toBe(2);
    for (const name of Object.keys(commands)) expect(stdout).toMatch(new RegExp(`^  ${name} +\\w`, 'm'));
    expect(signpost('--help')).toMatchObject({ status: 0, stdout });
  });

  it('says its version', () => {
    expect(signpost('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('says which command was perhaps meant', () => {
    const { status, stderr } = signpost('biuld');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^biuld: not a command; one of .*build.*; did you mean build\?\n$/);
  });

  it('checks the knowledge base that is named', () => {
    const checked = signpost('check', '--root', 'tests/fixtures/site');
    expect(checked.status).toBe(0);
    expect(checked.stderr).toMatch(/^content\/posts\/kitchen-sink\.md:\d+:1: body: code in `weatherscript`.*\n$/);
    const { status, stderr } = signpost('--root=tests/fixtures/broken', 'check');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^content\/\S+: /m);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it('says that there is no knowledge base, and how to name one', () => {
    const { status, stderr } = signpost('check', '--root', mkdtempSync(join(tmpdir(), 'signpost-')));
    expect(status).toBe(2);
    expect(stderr).toMatch(/no folder content\/ there, .*--root <folder>/);
  });

  it('tells a wrong option, with what the command takes', () => {
    const { status, stderr } = signpost('ledger', '--acept');
    expect(status).toBe(2);
    expect(stderr).toContain("'--acept'");
    expect(stderr).toContain('--accept  record them');
  });
});

it.each(Object.keys(commands))('%s says what it takes', async (name) => {
  const { help } = (await commands[name]?.load()) ?? { help: '' };
  expect(typeof help === 'string' ? help : await help()).toContain('Usage: ');
});
