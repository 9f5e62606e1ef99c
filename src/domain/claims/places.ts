import type { Figure } from '@/contract/common'

/** Where in the dataset a number of a check stands. */
export type Place =
  | { kind: 'chip'; id: string; field: string }
  | { kind: 'system'; id: string; field: string; per: string | null }
  | { kind: 'share' | 'marker' | 'price' | 'fact'; id: string }
  | { kind: 'exchangeRate'; year: number }

/** A number of the dataset, with its sources. */
export type Known = { from: 'dataset'; place: Place; figure: Figure }

/** A number that stands in the article alone; unit null for a plain factor. */
type Said = { from: 'article'; value: number; unit: string | null }

export type Operand = Known | Said

/** A place in which the dataset has no number. */
export type Absent = { from: 'nowhere'; place: Place }

/** Whether the dataset has no number at the place that was asked for. */
export const isAbsent = (input: Operand | Absent): input is Absent => input.from === 'nowhere'
