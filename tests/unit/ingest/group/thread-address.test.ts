import { describe, expect, it } from 'vitest';
import { threadAddress } from '../../../../src/ingest/group/thread-address.ts';

const address = (url: string) => threadAddress(url, {});

describe("a thread's address", () => {
  it.each([
    ['/t/hoses-freeze/12', '/t/12', '/t/hoses-freeze/12/7', '/t/12/7?u=someone'],
    ['/questions/41/why-so-wet', '/questions/41', '/q/41/9', '/questions/41/why-so-wet/42?answertab=votes#42'],
    [
      '/showthread.php/96-dry-beds',
      '/showthread.php?t=96',
      '/showthread.php/96-dry-beds/page2',
      '/showthread.php/96-dry-beds?p=7&viewfull=1#post7',
    ],
    ['/beds/93602-dry-beds.html', '/beds/93602-dry-beds-2.html'],
    ['/beds/dry-t12.html', '/beds/dry-t12-20.html'],
    ['/topic12.html', '/topic12-20.html'],
    ['/forum/beds/7277-dry-beds', '/forum/beds/7277-dry-beds/page2', '/forum/beds/7277-dry-beds?p=3#post3'],
    ['/threads/saw-stops.88/', '/threads/saw-stops.88/page-2', '/threads/88/', '/threads/88-saw-stops'],
    ['/viewtopic.php?f=2&t=55', '/viewtopic.php?t=55&start=20', '/viewtopic.php?t=55&sid=abc#p9'],
    ['/showthread.php?t=7', '/showthread.php?7-Rope&p=3', '/showthread.php?t=7&page=2'],
    ['/hc/en-us/articles/3601-Fill', '/hc/en-us/articles/3601'],
    ['/en/articles/39-fill', '/en/articles/39', '/en/articles/39-fill-the-tank'],
    ['/farm/gate/issues/4', '/farm/gate/issues/4#issuecomment-1'],
  ])('is one however it is written: %s, …', (first, ...others) => {
    for (const other of others) expect(address(`https://a.example${other}`)).toBe(address(`https://a.example${first}`));
  });

  it.each([
    ['/t/hoses/12', '/t/hoses/13'],
    ['/questions/41', '/questions/42'],
    ['/2026-beds.html', '/2026-hoses.html'],
    ['/beds/93602-a.html', '/beds/93603-a.html'],
    ['/viewtopic.php?t=55', '/viewtopic.php?t=56'],
    ['/viewtopic.php?p=901#p901', '/viewtopic.php?p=905#p905'],
    ['/showthread.php?p=12', '/showthread.php?p=13'],
    ['/hc/en-us/articles/3601', '/hc/de/articles/3601'],
    ['/en/articles/39-fill', '/fr/articles/39-fill'],
    ['/articles/12-ways-to-fill', '/articles/12-ways-to-empty'],
    ['/farm/gate/issues/4', '/farm/gate/discussions/4'],
    ['/page?id=1', '/page?id=2'],
  ])('tells %s from %s', (a, b) => expect(address(`https://a.example${a}`)).not.toBe(address(`https://a.example${b}`)));
});
