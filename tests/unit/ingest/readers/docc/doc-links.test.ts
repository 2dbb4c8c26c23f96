import { describe, expect, it } from 'vitest';
import { createDocLinks } from '../../../../../src/ingest/readers/docc/doc-links.ts';

const bundles = [
  ['example.robots.', 'https://docs.robots.example/base/'],
  ['example.robots.field', 'https://never.example'],
  ['example.beds', 'https://beds.example'],
] as const;

describe('links of documentation', () => {
  it.each([
    ['doc://example.robots.kit/documentation/RobotKit/Rover', 'https://docs.robots.example/base/documentation/robotkit/rover'],
    ['doc://EXAMPLE.beds/tutorials/Digging', 'https://beds.example/tutorials/digging'],
    ['/documentation/RobotKit', 'https://docs.robots.example/base/documentation/robotkit'],
    ['/images/Rover.png', 'https://docs.robots.example/base/images/Rover.png'],
    ['https://elsewhere.example/Page', 'https://elsewhere.example/Page'],
  ])('leads %s to %s', (target, url) => {
    expect(createDocLinks('doc://example.robots.kit/documentation/RobotKit', bundles).urlOf(target)).toBe(url);
  });

  it('knows no address of what the site does not name', () => {
    const links = createDocLinks('doc://example.ponds/documentation/PondKit', bundles);
    expect(links.urlOf('doc://example.ponds/documentation/PondKit/Frog')).toBeUndefined();
    expect(links.urlOf('/documentation/PondKit/Frog')).toBeUndefined();
    expect(links.urlOf('Frog')).toBeUndefined();
  });

  it('takes a page that names no bundle for the first one', () => {
    expect(createDocLinks('/documentation/RobotKit', bundles).urlOf('/documentation/RobotKit')).toBe(
      'https://docs.robots.example/base/documentation/robotkit',
    );
    expect(createDocLinks(undefined, bundles).urlOf('/documentation/RobotKit')).toBeUndefined();
  });
});
