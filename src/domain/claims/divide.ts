import type { Figure } from '@/contract/common'
import { combineEvidence, type Evidence } from '@/domain/chips/evidence'
import { quotient, type Span } from '@/domain/chips/span'
import type { Known, Operand } from './places'

/** The article is a text of the web among others: grade C, and it does say its own numbers. */
const ARTICLE: Evidence = { grade: 'C', verified: true, sourceIds: [] }

/** Value and range of a number, of the article or of the dataset, in its own unit. */
export const spanOf = (operand: Operand): Span =>
  operand.from === 'article' ? operand : operand.figure

/** Grade and sources of a number; of the article's own numbers, those of the article. */
export const evidenceOf = (operand: Operand): Evidence =>
  operand.from === 'article' ? ARTICLE : operand.figure

/** a over b with range and evidence; null where b is not above 0. */
export function divide(a: Operand, b: Known, unit: string): Figure | null {
  const span = quotient(spanOf(a), b.figure)
  return span && { ...span, unit, ...combineEvidence(evidenceOf(a), b.figure) }
}
