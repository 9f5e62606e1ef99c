import { integrityBreaches } from '@/contract/integrity'
import { sortByShape } from '@/contract/integrity/shape'
import { readDataset } from './readDataset'
import { reportBreaches } from './reportBreaches'
import { writeApi } from './writeApi'

const USAGE = `Usage: npm run export:api -- <folder>
Writes the whole API as static JSON under <folder>/api/v1/, and <folder>/openapi.json.
Any web server can then serve <folder>; npm run contract:check -- <its address> checks it.`

/** Exit codes: 0 written, 1 could not be, 2 was called wrongly. Bad data is never written. */
async function main(folder: string | undefined): Promise<number> {
  if (folder === undefined || folder === '') {
    console.error(USAGE)
    return 2
  }
  const { replies, breaches } = sortByShape(await readDataset())
  const all = [...breaches, ...integrityBreaches(replies)]
  if (all.length > 0) {
    console.error(`Nothing was written: mocks/data breaks the contract.\n\n${reportBreaches(all)}`)
    return 1
  }
  const written = await writeApi(folder, replies)
  console.log(written.map(({ path, bytes }) => `${path}  ${bytes} bytes`).join('\n'))
  return 0
}

try {
  process.exitCode = await main(process.argv[2])
} catch (error) {
  console.error(`The export failed: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
