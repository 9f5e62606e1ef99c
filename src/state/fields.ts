import { isDay } from '@/domain/policy/days'

/**
 * How one value is written in a link. `read` gives what it could use and what it could not;
 * `value` undefined means that nothing was usable and the default stands.
 */
export type Field<Value> = {
  key: string
  write: (value: Value) => string
  read: (text: string) => { value: Value | undefined; bad: readonly string[] }
}

/** Ids of chips, vendors and architectures, also those of a reader's own data. */
const LEGAL_WORD = /^[\p{L}\p{N}][\p{L}\p{N} ._+-]{0,79}$/u
/** Written where a list that is usually full was emptied, or null was chosen. */
const NONE = '~'

export function word(key: string): Field<string> {
  return {
    key,
    write: (value) => value,
    read: (text) =>
      LEGAL_WORD.test(text) ? { value: text, bad: [] } : { value: undefined, bad: [text] },
  }
}

export function oneOf<Value extends string>(key: string, options: readonly Value[]): Field<Value> {
  return {
    key,
    write: (value) => value,
    read: (text) => {
      const value = options.find((option) => option === text)
      return { value, bad: value === undefined ? [text] : [] }
    },
  }
}

/** A list in the reader's own order, without repeats. */
export function list<Value extends string>(
  key: string,
  options: readonly Value[],
): Field<readonly Value[]> {
  return listOf(key, (item) => options.find((option) => option === item))
}

/** A set, always written in the order of the options, so that equal choices give equal links. */
export function someOf<Value extends string>(
  key: string,
  options: readonly Value[],
): Field<readonly Value[]> {
  const plain = list(key, options)
  const inOrder = (values: readonly Value[]) => options.filter((option) => values.includes(option))
  return {
    key,
    write: (values) => plain.write(inOrder(values)),
    read: (text) => {
      const { value, bad } = plain.read(text)
      return { value: value && inOrder(value), bad }
    },
  }
}

export function words(key: string): Field<readonly string[]> {
  return listOf(key, (item) => (LEGAL_WORD.test(item) ? item : undefined))
}

export function pair(key: string): Field<readonly [string, string]> {
  const plain = words(key)
  return {
    key,
    write: (value) => plain.write(value),
    read: (text) => {
      const [first, second, ...more] = text.split(',')
      const good = [first, second].filter((item) => item !== undefined && LEGAL_WORD.test(item))
      return first !== undefined && second !== undefined && good.length === 2 && more.length === 0
        ? { value: [first, second], bad: [] }
        : { value: undefined, bad: [text] }
    },
  }
}

export function nullable<Value>(field: Field<Value>): Field<Value | null> {
  return {
    key: field.key,
    write: (value) => (value === null ? '' : field.write(value)),
    read: (text) => (text === '' ? { value: null, bad: [] } : field.read(text)),
  }
}

/** A day of the calendar, YYYY-MM-DD. */
export function day(key: string): Field<string> {
  return {
    key,
    write: (value) => value,
    read: (text) => (isDay(text) ? { value: text, bad: [] } : { value: undefined, bad: [text] }),
  }
}

/** Longest text of a reader's own that a link carries. */
export const LONGEST_PHRASE = 80

/** What no line of text holds: controls, halves of characters, ends of lines. */
const NOT_ON_A_LINE = /[\p{Cc}\p{Cs}\u2028\u2029]/u

/** A text as a reader may have pasted it, as a link can carry it: on one line, not too long. */
export const onOneLine = (text: string): string =>
  text.slice(0, LONGEST_PHRASE).replaceAll(new RegExp(NOT_ON_A_LINE, 'gu'), ' ').trim()

/** A text in the reader's own words: anything that can be seen, on one line. */
export function phrase(key: string): Field<string> {
  return {
    key,
    write: (value) => value,
    read: (text) =>
      text.length <= LONGEST_PHRASE && /\S/.test(text) && !NOT_ON_A_LINE.test(text)
        ? { value: text, bad: [] }
        : { value: undefined, bad: [text] },
  }
}

/** The limits of a licence, either of which may be missing. */
export function limits(
  key: string,
): Field<{ maxTpp: number | null; maxBandwidth_GBps: number | null }> {
  const plain = amounts(key, ['maxTpp', 'maxBandwidth_GBps'])
  return {
    key,
    write: ({ maxTpp, maxBandwidth_GBps }) =>
      plain.write({
        ...(maxTpp !== null && { maxTpp }),
        ...(maxBandwidth_GBps !== null && { maxBandwidth_GBps }),
      }),
    read: (text) => {
      const { value, bad } = plain.read(text)
      return {
        value: value && {
          maxTpp: value.maxTpp ?? null,
          maxBandwidth_GBps: value.maxBandwidth_GBps ?? null,
        },
        bad,
      }
    },
  }
}

/** A whole number within bounds. */
export function whole(key: string, { min, max }: { min: number; max: number }): Field<number> {
  return {
    key,
    write: String,
    read: (text) => {
      const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN
      return value >= min && value <= max ? { value, bad: [] } : { value: undefined, bad: [text] }
    },
  }
}

/** Numbers by name, "name:1.5,other:2", always written in the order of the names. */
export function amounts<Name extends string>(
  key: string,
  names: readonly Name[],
): Field<Readonly<Partial<Record<Name, number>>>> {
  return {
    key,
    write: (value) =>
      names
        .flatMap((name) => (value[name] === undefined ? [] : [`${name}:${value[name]}`]))
        .join(',') || NONE,
    read: (text) => {
      const value: Partial<Record<Name, number>> = {}
      if (text === NONE) return { value, bad: [] }
      const bad: string[] = []
      for (const item of text.split(',')) {
        const [, word, number] = /^([\w.]+):(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/.exec(item) ?? []
        const name = names.find((known) => known === word)
        // "-0" is written "0" again: the two are one figure, so one choice.
        const amount = Number(number) + 0
        if (name === undefined || !Number.isFinite(amount)) bad.push(item)
        else value[name] = amount
      }
      return { value: Object.keys(value).length > 0 ? value : undefined, bad }
    },
  }
}

function listOf<Value extends string>(
  key: string,
  parse: (item: string) => Value | undefined,
): Field<readonly Value[]> {
  return {
    key,
    write: (values) => (values.length === 0 ? NONE : values.join(',')),
    read: (text) => {
      if (text === NONE) return { value: [], bad: [] }
      const items = text.split(',')
      const good = items.flatMap((item) => parse(item) ?? [])
      return {
        value: good.length > 0 ? [...new Set(good)] : undefined,
        bad: items.filter((item) => parse(item) === undefined),
      }
    },
  }
}
