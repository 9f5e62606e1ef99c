import type { System } from '@/contract/chips'
import type { Figure } from '@/contract/common'
import { ratioOf, unity, type Ratio } from './ratios'
import { SYSTEM_FIELDS, systemFigure, type SystemBasis, type SystemField } from './systems'

type SystemRow = { field: SystemField; a: Figure; b: Figure; ratio: Ratio }
export type SystemComparison = {
  /** Number of chips of a over that of b: counts, so without range. */
  chips: number
  /** Fields that both publish on the basis asked for. */
  shared: readonly SystemRow[]
  onlyA: readonly SystemField[]
  onlyB: readonly SystemField[]
}

/**
 * "a is n× b" for two systems: 384 chips against 72 is 5.3 times the chips, 1.6 times the dense BF16
 * and about 4 times the power. A system over itself is exactly 1.
 */
export function compareSystems(a: System, b: System, basis: SystemBasis): SystemComparison {
  const shared: SystemRow[] = []
  const onlyA: SystemField[] = []
  const onlyB: SystemField[] = []
  for (const field of SYSTEM_FIELDS) {
    const figureA = systemFigure(a, field, basis)
    const figureB = systemFigure(b, field, basis)
    if (figureA !== null && figureB === null) onlyA.push(field)
    if (figureA === null && figureB !== null) onlyB.push(field)
    if (figureA === null || figureB === null) continue
    const ratio = a.id === b.id ? unity(figureA) : ratioOf(figureA, figureB)
    if (ratio !== null) shared.push({ field, a: figureA, b: figureB, ratio })
  }
  return { chips: a.chips / b.chips, shared, onlyA, onlyB }
}
