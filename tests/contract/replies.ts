import { readDataset } from '@/cli/readDataset'
import type { Dataset } from '@/contract/endpoints'
import type { Replies } from '@/contract/integrity/breach'
import { sortByShape } from '@/contract/integrity/shape'
import { ENDPOINT_NAMES } from '@/contract/paths'

/** A fresh copy of the built-in data, for a test to read or to damage. */
export async function builtInReplies(): Promise<Dataset> {
  const { replies, breaches } = sortByShape(await readDataset())
  if (!isWhole(replies)) throw new Error(`mocks/data: ${JSON.stringify(breaches.slice(0, 5))}`)
  return replies
}

const isWhole = (replies: Replies): replies is Dataset =>
  ENDPOINT_NAMES.every((name) => name in replies)
