/** A JSON object as it arrives, before anything is known of it. */
export type Holder = { readonly [key: string]: unknown }

/** One value of an endpoint's reply, with the way to it. */
export type Visit = {
  /** As a reader of the file would write it: `chips[3].dense.fp8.value`. */
  path: string
  /** The same without positions, `chips[].dense.fp8.value`, to recognise places by. */
  place: string
  key: string
  value: unknown
  /** The objects around it, nearest first. */
  holders: readonly Holder[]
}

export const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every value of a reply in file order, itself last to first: parents before their children. */
export function walk(reply: unknown): Visit[] {
  const visits: Visit[] = []
  const enter = (visit: Visit) => {
    visits.push(visit)
    const { value, path, place, key, holders } = visit
    if (Array.isArray(value)) {
      value.forEach((item: unknown, index) =>
        enter({ path: `${path}[${index}]`, place: `${place}[]`, key, value: item, holders }),
      )
    } else if (isHolder(value)) {
      for (const [name, child] of Object.entries(value)) {
        enter({
          path: joined(path, name),
          place: joined(place, name),
          key: name,
          value: child,
          holders: [value, ...holders],
        })
      }
    }
  }
  enter({ path: '', place: '', key: '', value: reply, holders: [] })
  return visits
}

const joined = (path: string, name: string) => (path === '' ? name : `${path}.${name}`)
