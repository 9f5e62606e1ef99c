import { readFile } from 'node:fs/promises'
import { ENDPOINT_NAMES, type EndpointName } from '@/contract/paths'

const BUILT_IN = new URL('../../mocks/data/', import.meta.url)

/** The built-in data as it lies in mocks/data, unchecked: one file per endpoint. */
export async function readDataset(): Promise<Partial<Record<EndpointName, unknown>>> {
  const files = await Promise.all(
    ENDPOINT_NAMES.map(async (name) => [name, await readJson(`${name}.json`)] as const),
  )
  return Object.fromEntries(files)
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(new URL(file, BUILT_IN), 'utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`mocks/data/${file} is not JSON: ${String(error)}`, { cause: error })
  }
}
