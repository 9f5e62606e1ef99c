import type { Band } from '@/domain/model/bands'
import type { Series } from './series'

/** The band of a year; null outside the series. Kept apart: the first page needs nothing else. */
export const bandOf = (series: Series, year: number): Band | null =>
  series.find((point) => point.year === year)?.band ?? null
