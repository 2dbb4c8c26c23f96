import { expect, it } from 'vitest';
import { maskMentions } from '../../../../../src/ingest/readers/github/mentions.ts';

it.each([
  ['Thanks @ada-b, and @kim!', 'Thanks [name removed], and [name removed]!'],
  ['Use `@Observable` here', 'Use `@Observable` here'],
  ['```swift\n@MainActor func f()\n```\n@kim?', '```swift\n@MainActor func f()\n```\n[name removed]?'],
  ['npm i @types/node and ask @farm/team', 'npm i @types/node and ask @farm/team'],
  ['write to a@b.example', 'write to a@b.example'],
  ['```\n@open fence', '```\n@open fence'],
  ['```\r\n@MainActor\r\n```\r\n@kim\r\n', '```\r\n@MainActor\r\n```\r\n[name removed]\r\n'],
  ['> ```swift\n> @MainActor func f()\n> ```\n> @kim?', '> ```swift\n> @MainActor func f()\n> ```\n> [name removed]?'],
  ['````md\n```\n@State\n```\n````\n@kim', '````md\n```\n@State\n```\n````\n[name removed]'],
  ['```\n@State\n`````\n@kim', '```\n@State\n`````\n[name removed]'],
  ['```@State``` of @kim', '```@State``` of [name removed]'],
  ['See `@State\n@Binding` of @kim', 'See `@State\n@Binding` of [name removed]'],
  ['A stray ` and\n```\n@State\n```\n@kim', 'A stray ` and\n```\n@State\n```\n[name removed]'],
])('%j', (given, expected) => expect(maskMentions(given)).toBe(expected));
