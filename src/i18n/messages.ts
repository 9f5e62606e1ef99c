import type { en } from './en'

/** The shape of a dictionary: English words widened to strings, arguments kept. */
export type Widen<Value> = Value extends string
  ? string
  : Value extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { [Key in keyof Value]: Widen<Value[Key]> }

export type Messages = Widen<typeof en>
