import { ORIGINS, type ChipForm } from './chipInput'

/** What stands where something else was expected, for a caller to put into words. */
export type FormProblem = {
  /** The chip's id, or its place in the list, from 1, where it has none. */
  chip: string | number | null
  /** As `dense.fp8`; null for the chip or the list itself. */
  field: string | null
  expected:
    | 'list'
    | 'object'
    | 'text'
    | 'origin'
    | 'flag'
    | 'amount'
    | 'area'
    | 'rates'
    | 'field'
    | 'format'
  found: unknown
}

export type FormsRead = { forms: readonly ChipForm[]; problems: readonly FormProblem[] }

/** What a chip form may hold. */
export const FORM_FIELDS = [
  'id',
  'controlledOrigin',
  'dataCentre',
  'usAvailable',
  'dense',
  'dieArea_mm2',
  'io_GBps',
  'dram_GBps',
] as const
type FieldName = (typeof FORM_FIELDS)[number]

/**
 * Reads a list of chip forms from anywhere. A field left out is unknown, as null is; a field or a
 * number format that nobody knows is a problem, since it is most likely a known one misspelt.
 *
 * @param formats number formats that may stand under `dense`, whether or not they count
 * @returns forms only when there is no problem at all
 */
export function readForms(json: unknown, formats: readonly string[]): FormsRead {
  if (!Array.isArray(json)) {
    return { forms: [], problems: [{ chip: null, field: null, expected: 'list', found: json }] }
  }
  const read = json.map((entry: unknown, i) => readForm(entry, i + 1, formats))
  const problems = read.flatMap((one) => one.problems)
  return { forms: problems.length > 0 ? [] : read.flatMap(({ forms }) => forms), problems }
}

function readForm(entry: unknown, place: number, formats: readonly string[]): FormsRead {
  if (!isRecord(entry)) {
    return { forms: [], problems: [{ chip: place, field: null, expected: 'object', found: entry }] }
  }
  const id = entry['id']
  const chip = typeof id === 'string' && id !== '' ? id : place
  const problems: FormProblem[] = []
  /** The value of a field, null where it is unknown; notes the problem where it does not fit. */
  function take<Value>(
    field: string,
    found: unknown,
    fits: (value: unknown) => value is Value,
    expected: FormProblem['expected'],
  ): Value | null {
    if (found === null || found === undefined) return null
    if (fits(found)) return found
    problems.push({ chip, field, expected, found })
    return null
  }
  const amount = (field: FieldName) => take(field, entry[field], isAmount, 'amount')
  const flag = (field: FieldName) => take(field, entry[field], isFlag, 'flag')

  if (chip === place) problems.push({ chip, field: 'id', expected: 'text', found: id })
  for (const field of Object.keys(entry)) {
    if (FORM_FIELDS.some((name) => name === field)) continue
    problems.push({ chip, field, expected: 'field', found: entry[field] })
  }
  const dense = Object.entries(take('dense', entry['dense'], isRecord, 'rates') ?? {})
  for (const [format, rate] of dense) {
    if (formats.includes(format)) continue
    problems.push({ chip, field: `dense.${format}`, expected: 'format', found: rate })
  }
  const form: ChipForm = {
    id: String(chip),
    controlledOrigin: take('controlledOrigin', entry['controlledOrigin'], isOrigin, 'origin'),
    dataCentre: flag('dataCentre'),
    usAvailable: flag('usAvailable'),
    dense: Object.fromEntries(
      dense.map(([format, rate]) => [format, take(`dense.${format}`, rate, isAmount, 'amount')]),
    ),
    dieArea_mm2: take('dieArea_mm2', entry['dieArea_mm2'], isArea, 'area'),
    io_GBps: amount('io_GBps'),
    dram_GBps: amount('dram_GBps'),
  }
  return { forms: [form], problems }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'
const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0
const isArea = (value: unknown): value is number => isAmount(value) && value > 0
const isOrigin = (value: unknown): value is (typeof ORIGINS)[number] =>
  ORIGINS.some((origin) => origin === value)
