import { byGroup, bySegment, type Group, type Segment } from './groups'
import { ModelError } from './ModelError'

/** An object of unknown make, with the path under which it stands; '' for the whole input. */
export type Node = { path: string; entries: Readonly<Record<string, unknown>> }

const pathOf = (node: Node, key: string): string => (node.path === '' ? key : `${node.path}.${key}`)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function wrongType(path: string, wanted: string, value: unknown): ModelError {
  const given = value === undefined ? 'is missing' : `is ${value === null ? 'null' : typeof value}`
  return new ModelError(path, 'wrongType', `must be ${wanted}, but ${given}`)
}

/** @param path name for messages, '' for the whole input */
export function nodeOf(value: unknown, path: string): Node {
  if (!isObject(value)) throw wrongType(path === '' ? 'case' : path, 'an object', value)
  return { path, entries: value }
}

/**
 * The object under a key.
 *
 * @throws ModelError `wrongType`, with its path, where it is none
 */
export const child = (node: Node, key: string): Node => nodeOf(node.entries[key], pathOf(node, key))

/**
 * The number under a key.
 *
 * @throws ModelError `wrongType`, with its path, where it is none
 */
export function numberIn(node: Node, key: string): number {
  const value = node.entries[key]
  if (typeof value !== 'number') throw wrongType(pathOf(node, key), 'a number', value)
  return value
}

/**
 * The text under a key.
 *
 * @throws ModelError `wrongType`, with its path, where it is none
 */
export function textIn(node: Node, key: string): string {
  const value = node.entries[key]
  if (typeof value !== 'string') throw wrongType(pathOf(node, key), 'a text', value)
  return value
}

/** One of a list of texts. */
export function choiceIn<T extends string>(node: Node, key: string, choices: readonly T[]): T {
  const value = node.entries[key]
  const found = choices.find((choice) => choice === value)
  if (found !== undefined) return found
  throw new ModelError(pathOf(node, key), 'wrongType', `must be one of ${choices.join(', ')}`)
}

/** The objects of a list. */
export function listIn(node: Node, key: string): readonly Node[] {
  const value = node.entries[key]
  const path = pathOf(node, key)
  if (!Array.isArray(value)) throw wrongType(path, 'a list', value)
  return value.map((entry: unknown, i) => nodeOf(entry, `${path}[${i}]`))
}

/**
 * A number for each of the four groups.
 *
 * @throws ModelError as `numberIn`
 */
export function groupsIn(node: Node, key: string): Record<Group, number> {
  const record = child(node, key)
  return byGroup((group) => numberIn(record, group))
}

/**
 * A number for each of the four uses.
 *
 * @throws ModelError as `numberIn`
 */
export function segmentsIn(node: Node, key: string): Record<Segment, number> {
  const record = child(node, key)
  return bySegment((segment) => numberIn(record, segment))
}

/**
 * A number for each US group.
 *
 * @throws ModelError as `numberIn`
 */
export function usGroupsIn(node: Node, key: string): { nvidia: number; amd: number } {
  const record = child(node, key)
  return { nvidia: numberIn(record, 'nvidia'), amd: numberIn(record, 'amd') }
}

/**
 * A number for each domestic group.
 *
 * @throws ModelError as `numberIn`
 */
export function domesticGroupsIn(
  node: Node,
  key: string,
): { huawei: number; domesticOther: number } {
  const record = child(node, key)
  return {
    huawei: numberIn(record, 'huawei'),
    domesticOther: numberIn(record, 'domesticOther'),
  }
}
