import type { Grade } from '@/contract/common'

/** A strongest, D weakest; null is a number without a grade, which lowers nothing. */
type MaybeGrade = Grade | null

/** What a conclusion that needs all of its parts rests on. */
export const worstOf = (grades: readonly MaybeGrade[]): MaybeGrade => sorted(grades).at(-1) ?? null

/** What a conclusion that any one of its parts carries rests on. */
export const bestOf = (grades: readonly MaybeGrade[]): MaybeGrade => sorted(grades)[0] ?? null

// Grades are letters that sort from best to worst.
const sorted = (grades: readonly MaybeGrade[]) => grades.filter((grade) => grade !== null).sort()
