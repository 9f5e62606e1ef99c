import { element } from '@/export/xml'
import { paintOf } from './paint'

type Stop = { color: string; at: string | null }
export type Gradient = { repeating: boolean; angle: number; stops: readonly Stop[] }

const SIDES: Record<string, number> = {
  'to top': 0,
  'to right': 90,
  'to bottom': 180,
  'to left': 270,
}

/** Reads a computed `linear-gradient()` or its repeating kind; null for any other picture. */
export function readGradient(css: string): Gradient | null {
  const [, repeating, inner] = /^(repeating-)?linear-gradient\((.*)\)$/.exec(css) ?? []
  if (inner === undefined) return null
  const parts = splitTop(inner)
  const first = parts[0] ?? ''
  const angle = SIDES[first] ?? (first.endsWith('deg') ? Number.parseFloat(first) : null)
  return {
    repeating: repeating !== undefined,
    angle: angle ?? 180,
    stops: (angle === null ? parts : parts.slice(1)).map(readStop),
  }
}

/** Splits at the commas outside of brackets. */
function splitTop(text: string): string[] {
  const parts = ['']
  let depth = 0
  for (const sign of text) {
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (sign === ',' && depth === 0) parts.push('')
    else parts.push((parts.pop() ?? '') + sign)
  }
  return parts.map((part) => part.trim())
}

function readStop(text: string): Stop {
  const [, color = text, at = null] = /^(.*?)\s+(-?[\d.]+(?:px|%))$/.exec(text) ?? []
  return { color, at }
}

/** The same as a definition of SVG, to fill a box with. Repeated stripes become a pattern. */
export function gradientDef(gradient: Gradient, id: string): string {
  return gradient.repeating ? stripes(gradient, id) : blend(gradient, id)
}

function blend({ angle, stops }: Gradient, id: string): string {
  const turn = (angle * Math.PI) / 180
  const [dx, dy] = [Math.sin(turn) / 2, -Math.cos(turn) / 2]
  const ends = { x1: 0.5 - dx, y1: 0.5 - dy, x2: 0.5 + dx, y2: 0.5 + dy }
  const inner = stops.map(({ color, at }, index) => {
    const paint = paintOf(color)
    return element('stop', {
      offset: at ?? `${(index * 100) / Math.max(1, stops.length - 1)}%`,
      'stop-color': paint?.color ?? '#000000',
      'stop-opacity': paint?.opacity ?? 0,
    })
  })
  return element('linearGradient', { id, ...ends }, inner.join(''))
}

function stripes({ angle, stops }: Gradient, id: string): string {
  const at = stops.map((stop) => Number.parseFloat(stop.at ?? '0'))
  const period = Math.max(...at)
  const bars = stops.flatMap(({ color }, index) => {
    const [from, to] = [at[index] ?? 0, at[index + 1] ?? 0]
    const paint = paintOf(color)
    if (!paint || to <= from || stops[index + 1]?.color !== color) return []
    const look = { fill: paint.color, 'fill-opacity': paint.opacity }
    return [element('rect', { x: from, y: 0, width: to - from, height: period, ...look })]
  })
  const size = { width: period, height: period, patternUnits: 'userSpaceOnUse' }
  const patternTransform = `rotate(${angle - 90})`
  return element('pattern', { id, ...size, patternTransform }, bars.join(''))
}
