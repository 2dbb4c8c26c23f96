import { expect, it } from 'vitest';
import { maskMentions } from '../../../../../src/ingest/readers/github/mentions.ts';

it.each([
  ['Thanks @ada-b, and @kim!', 'Thanks [name removed], and [name removed]!'],
  ['Use `@Observable` here', 'Use `@Observable` here'],
  ['```swift\n@MainActor func f()\n```\n@kim?', '```swift\n@MainActor func f()\n```\n[name removed]?'],
  ['npm i @types/node and ask @farm/team', 'npm i @types/node and ask @farm/team'],
  ['write to a@b.example', 'write to a@b.example'],
  ['```\n@open fence', '```\n@open fence'],
])('%j', (given, expected) => expect(maskMentions(given)).toBe(expected));
