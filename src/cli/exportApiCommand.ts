import { integrityBreaches } from '@/contract/integrity'
import { sortByShape } from '@/contract/integrity/shape'
import type { Command, Printed } from './command'
import { readDataset } from './readDataset'
import { reportBreaches } from './reportBreaches'
import { writeApi } from './writeApi'

const USAGE = `Usage: npm run export:api -- <folder>
Writes the whole API as static JSON under <folder>/api/v1/, and <folder>/openapi.json.
Any web server can then serve <folder>; npm run contract:check -- <its address> checks it.`

/**
 * Writes the API into the folder of the first argument. Exit codes: 0 written, 1 could not be, 2
 * was called wrongly. Bad data is never written.
 */
export const exportApiCommand: Command = async ([folder]) => {
  if (folder === undefined || folder === '') return failed(2, USAGE)
  try {
    return await written(folder)
  } catch (error) {
    return failed(1, `The export failed: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function written(folder: string): Promise<Printed> {
  const { replies, breaches } = sortByShape(await readDataset())
  const all = [...breaches, ...integrityBreaches(replies)]
  if (all.length > 0)
    return failed(
      1,
      `Nothing was written: mocks/data breaks the contract.\n\n${reportBreaches(all)}`,
    )
  const files = await writeApi(folder, replies)
  return {
    code: 0,
    out: files.map(({ path, bytes }) => `${path}  ${bytes} bytes\n`).join(''),
    err: '',
  }
}

const failed = (code: number, reason: string): Printed => ({ code, out: '', err: `${reason}\n` })
