import { GRADES } from '@/contract/lists'
import type { Figure, Grade } from '@/contract/common'

export type Evidence = Pick<Figure, 'grade' | 'verified' | 'sourceIds'>

/**
 * What a number worked out from others rests on: the worst grade, verified only if all inputs are,
 * and every source of the inputs once, in the order met. The working itself adds no source.
 */
export function combineEvidence(first: Evidence, ...others: readonly Evidence[]): Evidence {
  const all = [first, ...others]
  return {
    grade: worstGrade(all.map(({ grade }) => grade)),
    verified: all.every(({ verified }) => verified),
    sourceIds: [...new Set(all.flatMap(({ sourceIds }) => sourceIds))],
  }
}

/** Estimated, assumed or not documented (grade D), or not verified: drawn hollow or with "~". */
export function isEstimated({ grade, verified }: Pick<Evidence, 'grade' | 'verified'>): boolean {
  return grade === 'D' || !verified
}

function worstGrade(grades: readonly Grade[]): Grade {
  // The list of grades runs from best to worst.
  return GRADES.findLast((grade) => grades.includes(grade)) ?? 'D'
}
