import { parseArgs } from 'node:util'
import { bandsOfYear, type BandTable } from '@/domain/model/bands'
import { drawBands } from '@/domain/model/drawBands'
import { ModelError } from '@/domain/model/ModelError'
import { parseCase } from '@/domain/model/parseCase'
import { DEFAULT_SEED } from '@/domain/choices'
import { DRAW_RANGES } from '@/domain/model/ranges'
import { run } from '@/domain/model/run'
import type { Command } from './command'

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

/**
 * Reads a case and prints what the model makes of it, at full precision; bad input gets one line that
 * names the field, and exit code 1.
 */
export const modelCommand: Command = async (args, readInput) => {
  try {
    return { code: 0, out: `${JSON.stringify(await answer(args, readInput))}\n`, err: '' }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { code: 1, out: '', err: `${message.replaceAll(/\s+/g, ' ')}\n` }
  }
}

async function answer(args: readonly string[], readInput: () => Promise<string>): Promise<unknown> {
  const options = readOptions(args)
  const draws = wholeNumber('draws', options.draws, DEFAULT_DRAWS)
  const seed = wholeNumber('seed', options.seed, DEFAULT_SEED)
  const source = parseCase(parseJson(await readInput()))
  const isCentral = options.draws === undefined && options.seed === undefined
  return isCentral ? run(source) : printable(drawBands(source, DRAW_RANGES, { draws, seed }))
}
