/** Stands for a key to be taken out. */
export const GONE = Symbol('gone')

/** A copy of all bodies with one value of one of them replaced, at a path like `chips[0].tpp`. */
export function damaged<Whole extends object>(whole: Whole, path: string, value: unknown): Whole {
  const copy = structuredClone(whole)
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '')
  const last = keys.at(-1) ?? ''
  const holder = keys.slice(0, -1).reduce<object>((at, key) => {
    const child: unknown = Reflect.get(at, key)
    if (typeof child !== 'object' || child === null) throw new Error(`no ${key} on ${path}`)
    return child
  }, copy)
  if (!Reflect.has(holder, last)) throw new Error(`nothing to damage at ${path}`)
  if (value === GONE) Reflect.deleteProperty(holder, last)
  else Reflect.set(holder, last, value)
  return copy
}
