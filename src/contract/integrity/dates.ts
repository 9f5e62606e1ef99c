import { namedPath, type Breach } from './breach'
import type { EndpointVisit } from './visits'

const DATE_KEYS = [
  'date',
  'asOf',
  'periodEnd',
  'effective',
  'end',
  'released',
  'inForceTo',
  'observedTo',
  'dataTo',
  'compiled',
  'articleDate',
  'months',
] as const

/** Parts that a date of the stated precision must at least have: day 3, month 2, year 1. */
const PARTS_NEEDED = { day: 3, week: 3, month: 2, quarter: 2, half: 2, year: 1 } as const

/** Dates exist in the calendar and are no coarser than the precision stated beside them. */
export const dateBreaches = (visits: readonly EndpointVisit[]): Breach[] =>
  visits.flatMap((visit) => {
    if (!DATE_KEYS.some((key) => key === visit.key) || typeof visit.value !== 'string') return []
    const { endpoint } = visit
    const path = namedPath(visit)
    if (!isInCalendar(visit.value)) {
      return {
        endpoint,
        path,
        problem: `"${visit.value}" is no date in the calendar`,
        remedy: 'write YYYY, YYYY-MM or YYYY-MM-DD',
      }
    }
    const precision = precisionBeside(visit)
    if (precision === null || visit.value.split('-').length >= PARTS_NEEDED[precision]) return []
    return {
      endpoint,
      path,
      problem: `"${visit.value}" is coarser than its stated precision "${precision}"`,
      remedy: 'give the date as exactly as its precision says, or state a coarser precision',
    }
  })

function isInCalendar(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false
  const [year = '', month = '01', day = '01'] = text.split('-')
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).getUTCDate() === Number(day)
}

function precisionBeside({ key, holders }: EndpointVisit): keyof typeof PARTS_NEEDED | null {
  if (key !== 'date') return null
  const stated = holders[0]?.['datePrecision'] ?? holders[0]?.['precision']
  switch (stated) {
    case 'day':
    case 'week':
    case 'month':
    case 'quarter':
    case 'half':
    case 'year':
      return stated
    default:
      return null
  }
}
