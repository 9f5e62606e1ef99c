import type { Breach } from '@/contract/integrity/breach'
import { pathOf } from '@/contract/paths'

/** Breaches of one endpoint that are written out; the rest is counted. */
const WRITTEN_OUT = 25

/** Breaches as lines to read in a shell, endpoint by endpoint, with the count last. */
export function reportBreaches(breaches: readonly Breach[]): string {
  const endpoints = [...new Set(breaches.map(({ endpoint }) => endpoint))]
  const parts = endpoints.map((endpoint) => {
    const own = breaches.filter((breach) => breach.endpoint === endpoint)
    const more = own.length - WRITTEN_OUT
    return [
      pathOf(endpoint),
      ...own.slice(0, WRITTEN_OUT).map(lineOf),
      ...(more > 0 ? [`  … and ${more} more`] : []),
    ].join('\n')
  })
  return [...parts, `${counted(breaches.length, 'breach', 'breaches')} of the contract.`].join(
    '\n\n',
  )
}

const lineOf = ({ path, problem, remedy }: Breach) =>
  `  ${path === '' ? '' : `${path}: `}${problem}\n    to do: ${remedy}`

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
