import type { Language } from '@/domain/choices'

/** As British English shortens them. By hand for the reason that numbers.ts gives. */
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ')

const ISO = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/

/**
 * A date of any precision, printed no finer than it is known: 9 Oct 2026, Oct 2026, 2026.
 *
 * @param partial ISO: a day, a month or a year
 * @throws RangeError if it is none
 */
export function printDate(partial: string, language: Language): string {
  const [, year = '', month, day] = ISO.exec(partial) ?? []
  if (year === '') throw new RangeError(`“${partial}” is not a date`)
  if (language === 'zh') {
    const parts = [`${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`]
    return parts.filter(Boolean).join('')
  }
  const parts = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year]
  return parts.filter(Boolean).join(' ')
}
