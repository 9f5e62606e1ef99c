import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { bandsOfYear, type BandTable } from '@/domain/model/bands'
import { drawBands } from '@/domain/model/drawBands'
import { ModelError } from '@/domain/model/ModelError'
import { parseCase } from '@/domain/model/parseCase'
import { DEFAULT_SEED } from '@/domain/choices'
import { DRAW_RANGES } from '@/domain/model/ranges'
import { run } from '@/domain/model/run'

const DEFAULT_DRAWS = 10_000

/** Bands are printed if `--draws` or `--seed` is given, else the central case. */
type Options = { draws: string | undefined; seed: string | undefined }

function readOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { draws: { type: 'string' }, seed: { type: 'string' } },
    })
    return { draws: values.draws, seed: values.seed }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new Error(`${detail} (known: --draws N, --seed S)`, { cause: error })
  }
}

function wholeNumber(field: string, given: string | undefined, otherwise: number): number {
  if (given === undefined) return otherwise
  if (/^\d{1,15}$/.test(given)) return Number(given)
  throw new ModelError(field, 'wrongType', `must be a whole number, but is "${given}"`)
}

function parseJson(input: string): unknown {
  try {
    return JSON.parse(input)
  } catch (error) {
    throw new ModelError('case', 'wrongType', `standard input is not JSON (${String(error)})`)
  }
}

const printable = (table: BandTable) => ({
  draws: table.draws,
  failed: table.failed,
  years: table.years.map((year) => ({ year, bands: bandsOfYear(table, year) })),
})

/** Reads a case from standard input and prints what the model makes of it, at full precision. */
async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args)
  const draws = wholeNumber('draws', options.draws, DEFAULT_DRAWS)
  const seed = wholeNumber('seed', options.seed, DEFAULT_SEED)
  const source = parseCase(parseJson(await text(process.stdin)))
  const isCentral = options.draws === undefined && options.seed === undefined
  const result = isCentral
    ? run(source)
    : printable(drawBands(source, DRAW_RANGES, { draws, seed }))
  console.log(JSON.stringify(result))
}

/** Exit codes: 0 printed, 1 bad input: one line on standard error that names the field. */
try {
  await main(process.argv.slice(2))
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  console.error(message.replaceAll(/\s+/g, ' '))
  process.exitCode = 1
}
