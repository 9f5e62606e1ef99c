import type { DragSpec } from '@/charts/mapTypes'
import type { Chip } from '@/contract/chips'
import type { DesignerQuantity } from '@/domain/policy/lists'
import type { DesignerLines } from '@/domain/policy/designer'
import type { DesignResult } from '@/domain/policy/designResult'
import type { Domain } from '@/domain/scale'
import type { Formats } from '@/i18n/formats'
import { endRun } from '@/state/store'
import { changeWords, lineWords } from './designWords'
import { dragLine, letGo } from './dragStore'
import type { PolicyWords } from './mapMarks'

type Axis = { axis: 'x' | 'y'; q: DesignerQuantity; domain: Domain }

type Context = {
  lines: DesignerLines
  result: DesignResult
  chips: readonly Chip[]
  name: string | null
  today: string
  words: PolicyWords
  f: Formats
  wide: boolean
}

/** The designed lines that a map's two axes can show, as lines to move. */
export const dragsOf = (axes: readonly Axis[], context: Context): readonly DragSpec[] =>
  axes.flatMap(({ axis, q, domain }): DragSpec[] => {
    const { lines, result, chips, name, today, words, f, wide } = context
    const value = lines[q]
    if (value === null) return []
    const line = lineWords(q, value, words, f)
    const change = changeWords(result, chips, words, f)
    const own = name === null ? words.designer.yourRule(line) : f.join.colon(name, line)
    return [
      {
        axis,
        value: Math.min(domain.max, Math.max(domain.min, value)),
        ...domain,
        name: words.designer.drag(words.quantities[q]),
        spoken: `${line}. ${change.join('. ')}`,
        // On a phone the level line runs through all that stands there; the rail names it.
        title: axis === 'x' ? (wide ? own : line) : wide ? line : '',
        // The result is said once: beside the upright line.
        lines: wide && axis === 'x' ? change : [],
        gripAt: axis === 'x' ? 0.23 : 0.03,
        onMove: (next) => dragLine(q, next),
        onDone: (byKey) => letGo(today, byKey ? `line.${q}` : null),
        onLeave: endRun,
      },
    ]
  })
