import type { Grade } from '@/contract/common'
import type { Source } from '@/contract/sources'
import { byCode } from '@/domain/order'
import { holdsAll } from './search'

export type SourceKind = Source['kind']

/** What a source without a date has in place of a year. */
export const NO_YEAR = 'none'

export type SourceFilters = {
  grades: readonly Grade[]
  kind: SourceKind | null
  /** As "2025", or NO_YEAR for sources without a date. */
  year: string | null
  words: string
}

const yearOfSource = ({ date }: Source): string => date?.slice(0, 4) ?? NO_YEAR

/** Sources that pass, newest first; those without a date come last. */
export function filterSources(
  sources: readonly Source[],
  { grades, kind, year, words }: SourceFilters,
): readonly Source[] {
  return sources
    .filter(
      (source) =>
        (grades.length === 0 || grades.includes(source.grade)) &&
        (kind === null || source.kind === kind) &&
        (year === null || yearOfSource(source) === year) &&
        holdsAll(words, [
          source.id,
          ...source.aliases,
          source.title,
          source.publisher.en,
          source.publisher.zh,
          source.url ?? '',
        ]),
    )
    .toSorted((a, b) => {
      if (a.date === null || b.date === null)
        return Number(a.date === null) - Number(b.date === null)
      return byCode(b.date, a.date)
    })
}

/** Years that sources have, latest first, and NO_YEAR last where any has none. */
export function yearsOf(sources: readonly Source[]): readonly string[] {
  const years = [...new Set(sources.map(yearOfSource))]
  return [
    ...years.filter((year) => year !== NO_YEAR).toSorted((a, b) => byCode(b, a)),
    ...years.filter((year) => year === NO_YEAR),
  ]
}
