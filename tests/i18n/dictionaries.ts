import { LEVER_IDS } from '@/domain/lab/leverIds'
import { ACTIONS, SCENARIO_IDS } from '@/domain/choices'

/** One text of the interface in both languages, with where it stands. */
export type Entry = { path: string; en: unknown; zh: unknown }

// Folders beneath `views` hold parts of the dictionaries there.
const modules = import.meta.glob<Record<string, unknown>>(
  ['../../src/i18n/*.ts', '../../src/i18n/views/*.ts'],
  { eager: true },
)

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every pair of dictionaries: the main one, and those that come with a view. */
function pairs(): { name: string; en: unknown; zh: unknown }[] {
  const main = Object.values(modules).reduce((all, module) => ({ ...all, ...module }), {})
  const views = Object.entries(main).flatMap(([name, value]) =>
    isTable(value) && 'en' in value && 'zh' in value && isTable(value['en'])
      ? [{ name, en: value['en'], zh: value['zh'] }]
      : [],
  )
  return [{ name: 'main', en: main['en'], zh: main['zh'] }, ...views]
}

/** All texts of all dictionaries, by the keys of either language. */
export const ENTRIES: readonly Entry[] = pairs().flatMap(({ name, en, zh }) => walk(name, en, zh))

function walk(path: string, en: unknown, zh: unknown): Entry[] {
  if (!isTable(en) && !isTable(zh)) return [{ path, en, zh }]
  const keys = new Set([
    ...Object.keys(isTable(en) ? en : {}),
    ...Object.keys(isTable(zh) ? zh : {}),
  ])
  return [...keys].flatMap((key) =>
    walk(`${path}.${key}`, isTable(en) ? en[key] : undefined, isTable(zh) ? zh[key] : undefined),
  )
}

/** Ids that some messages take to look a word up; any other text is a name. */
const IDS = [ACTIONS[0], SCENARIO_IDS[0], LEVER_IDS[0], 'us', 'met', 'slows']

/** Something of every kind that a message may be given; the word stands for any name in a text. */
function samples(word: string): unknown[] {
  const list = Object.assign([word, word], { toString: () => word })
  const plain = [word, 3, list, true, null, '2026-01-02', ...IDS]
  return [...plain, ...plain.map((value) => recordOf(value))]
}

/** An object that has the same value under every name. */
function recordOf(value: unknown): object {
  return new Proxy({}, { get: (_, key) => (typeof key === 'string' ? value : undefined) })
}

const SPOILT = /undefined|NaN|\[object|null|function|=>/

/**
 * What a message says when it is called with arguments of the right kind: the dictionaries tell
 * no argument's type at run time, so kinds are tried until the text comes out whole.
 */
export function say(message: unknown, word: string): string | null {
  if (typeof message === 'string') return message
  if (typeof message !== 'function') return null
  const given = samples(word)
  const lists =
    message.length <= 1
      ? given.map((one) => [one])
      : given.flatMap((a) =>
          given.flatMap((b) => (message.length === 2 ? [[a, b]] : given.map((c) => [a, b, c]))),
        )
  for (const args of lists)
    try {
      const text: unknown = Reflect.apply(message, undefined, args)
      if (typeof text === 'string' && text !== '' && !SPOILT.test(text)) return text
    } catch {
      // Not the kind of argument that this message takes.
    }
  return null
}
