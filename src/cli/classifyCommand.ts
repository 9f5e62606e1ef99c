import { PRECISIONS } from '@/contract/lists'
import { readFile } from 'node:fs/promises'
import type * as z from 'zod/mini'
import { eventsResponseSchema } from '@/contract/events'
import { rulesResponseSchema } from '@/contract/rules'
import { ORIGINS, type ChipForm } from '@/domain/policy/chipInput'
import { classify } from '@/domain/policy/classification'
import { isDay } from '@/domain/policy/days'
import { FORM_FIELDS, readForms, type FormProblem } from '@/domain/policy/readForms'
import type { Command, Printed } from './command'

const USAGE = 'usage: npm run -s classify [-- --date YYYY-MM-DD] < chips.json'

/** Something that the caller can put right, one line for each. */
class Refusal extends Error {
  readonly lines: readonly string[]
  constructor(...lines: readonly string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}

/**
 * The verdicts and statuses of the chips on standard input, as JSON; or what the caller can put
 * right, one line for each, with exit code 1.
 *
 * @throws anything that is a fault of ours
 */
export const classifyCommand: Command = async (args, readInput) => {
  try {
    return await answer(args, readInput)
  } catch (error) {
    // A rule book that leans on itself is a RangeError; anything else is a fault of ours, with its trace.
    if (!(error instanceof Refusal || error instanceof RangeError)) throw error
    const lines = error instanceof Refusal ? error.lines : [error.message]
    return { code: 1, out: '', err: lines.map((line) => `classify: ${line}\n`).join('') }
  }
}

async function answer(args: readonly string[], readInput: () => Promise<string>): Promise<Printed> {
  const day = dayFrom(args)
  const rules = await dataOf('rules', rulesResponseSchema)
  const { events } = await dataOf('events', eventsResponseSchema)
  const counted = Object.keys(rules.bitLength)
  const formats = [...new Set([...PRECISIONS, ...counted])]
  const forms = formsFrom(await readInput(), formats)
  const notes = forms.flatMap((form) => notesOn(form, counted))
  const verdicts = forms.map((form) => classify(form, day, rules, events))
  return {
    code: 0,
    out: `${JSON.stringify(verdicts, null, 2)}\n`,
    err: notes.map((note) => `${note}\n`).join(''),
  }
}

function dayFrom(args: readonly string[]): string {
  const [option, ...rest] = args.flatMap((arg) =>
    arg.startsWith('--date=') ? ['--date', arg.slice('--date='.length)] : [arg],
  )
  if (option === undefined) return today()
  const [day] = rest
  if (option !== '--date') throw new Refusal(`unknown option "${option}"; ${USAGE}`)
  if (day === undefined) throw new Refusal(`--date needs a day; ${USAGE}`)
  if (!isDay(day)) throw new Refusal(`--date: "${day}" is no day of the calendar as YYYY-MM-DD`)
  if (rest.length > 1) throw new Refusal(`unexpected "${rest.slice(1).join(' ')}"; ${USAGE}`)
  return day
}

/** The caller's own calendar day. */
function today(): string {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

function formsFrom(input: string, formats: readonly string[]): readonly ChipForm[] {
  if (input.trim() === '') throw new Refusal(`nothing on stdin; ${USAGE}`)
  const { forms, problems } = readForms(parsed(input, 'stdin'), formats)
  if (problems.length > 0) throw new Refusal(...problems.map((one) => worded(one, formats)))
  return forms
}

function parsed(input: string, from: string): unknown {
  try {
    return JSON.parse(input)
  } catch (error) {
    throw new Refusal(
      `${from} is not JSON: ${error instanceof Error ? oneLine(error.message) : ''}`,
    )
  }
}

function worded({ chip, field, expected, found }: FormProblem, formats: readonly string[]): string {
  const whose = typeof chip === 'number' ? `chip number ${chip}` : `chip "${chip}"`
  const what = chip === null ? 'stdin' : [whose, ...(field === null ? [] : [field])].join(': ')
  const value = found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 60)
  const orNull = 'or null where it is unknown'
  const wishes: Record<FormProblem['expected'], string> = {
    list: `must be a list of chips, not ${value}`,
    object: `must be an object, not ${value}`,
    text: `must be a text that names the chip, not ${value}`,
    origin: `must be ${ORIGINS.map((one) => `"${one}"`).join(' or ')}, ${orNull}, not ${value}`,
    flag: `must be true or false, ${orNull}, not ${value}`,
    amount: `must be a number of at least 0, ${orNull}, not ${value}`,
    area: `must be a number above 0, ${orNull}, not ${value}`,
    rates: `must be an object of rates by number format, ${orNull}, not ${value}`,
    field: `is not a field of a chip (${FORM_FIELDS.join(', ')})`,
    format: `is not a known number format (${formats.join(', ')})`,
  }
  return `${what} ${wishes[expected]}`
}

/** A format that is there but unknown leaves TPP open, which may not be what the caller meant. */
const notesOn = ({ id, dense }: ChipForm, counted: readonly string[]): readonly string[] =>
  Object.entries(dense).flatMap(([format, rate]) =>
    rate === null && counted.includes(format)
      ? `note: chip "${id}": dense.${format} is null, so TPP is unknown; leave it out if the chip lacks it`
      : [],
  )

async function dataOf<Schema extends z.ZodMiniType>(
  name: 'rules' | 'events',
  schema: Schema,
): Promise<z.infer<Schema>> {
  const file = `mocks/data/${name}.json`
  const content = await readFile(new URL(`../../${file}`, import.meta.url), 'utf8').catch(() => {
    throw new Refusal(`${file} cannot be read`)
  })
  const read = schema.safeParse(parsed(content, file))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Refusal(`${file} breaks the contract at ${issue?.path.join('.')}: ${issue?.message}`)
}

const oneLine = (message: string) => message.replaceAll(/\s+/g, ' ')
