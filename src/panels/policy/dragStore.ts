import type { DesignerQuantity } from '@/domain/policy/lists'
import { create } from 'zustand'

import { choose, currentChoice } from '@/state/store'

/**
 * Where a handle is while it is being moved: of this moment, so neither in links nor in undo. What it
 * is let go at becomes a choice.
 */
type Drag = {
  day: string | null
  line: { q: DesignerQuantity; value: number } | null
}

const REST: Drag = { day: null, line: null }

export const useDragged = create<Drag>()(() => REST)

export const dragDay = (day: string): void => useDragged.setState({ day })
export const dragLine = (q: DesignerQuantity, value: number): void =>
  useDragged.setState({ line: { q, value } })

/**
 * Takes what is held as the choice; nothing is held where a key or a click has already chosen. Steps
 * of one run by key are one step to undo.
 */
export function letGo(today: string, run: string | null = null): void {
  const { day, line } = useDragged.getState()
  if (day !== null) chooseDay(day, today, run)
  if (line !== null) setLine(line.q, line.value, run)
  useDragged.setState(REST)
}

/** The last day of the slider is "the day of the data", whichever that will be. */
export function chooseDay(day: string, today: string, run: string | null = null): void {
  const ruleDay = day >= today ? null : day
  if (ruleDay !== currentChoice().ruleDay) choose('changeDate', { ruleDay }, run)
}

export function setLine(
  q: DesignerQuantity,
  value: number | null,
  run: string | null = null,
): void {
  const { [q]: before, ...others } = currentChoice().design
  if (value === (before ?? null)) return
  choose('designRule', { design: value === null ? others : { ...others, [q]: value } }, run)
}
