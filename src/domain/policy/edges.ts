import type { Domain } from '@/domain/scale'
import type { Point } from './outline'

export type Edge = readonly [Point, Point]

/** The sides of outlines that lie within a map: where the map ends, no rule does. */
export function innerEdges(
  outlines: readonly (readonly Point[])[],
  x: Domain,
  y: Domain,
): readonly Edge[] {
  return outlines
    .flatMap((loop) => loop.map((from, i): Edge => [from, loop[(i + 1) % loop.length] ?? from]))
    .filter(([a, b]) => !onRim(a.x, b.x, x) && !onRim(a.y, b.y, y))
}

const onRim = (a: number, b: number, { min, max }: Domain) => a === b && (a === min || a === max)

/** Edges joined to lines, corner by corner: an outline from where it enters the map to where it leaves. */
export function pathsOf(edges: readonly Edge[]): readonly (readonly Point[])[] {
  const paths = edges.reduce<readonly (readonly Point[])[]>((done, [from, to]) => {
    const last = done.at(-1)
    return last && isSame(last.at(-1), from)
      ? [...done.slice(0, -1), [...last, to]]
      : [...done, [from, to]]
  }, [])
  const [first, ...others] = paths
  const last = others.at(-1)
  // An outline may begin in the midst of one of its lines.
  return first && last && isSame(last.at(-1), first[0])
    ? [...others.slice(0, -1), [...last, ...first.slice(1)]]
    : paths
}

const isSame = (a: Point | undefined, b: Point | undefined) => a?.x === b?.x && a?.y === b?.y

/** One line of a rule as the map shows it, and how far along the other axis it runs. */
export type MapLine = { value: number; from: number; to: number }

/** The upright and the level lines among edges, each number once, with all of its stretches. */
export function linesAmong(edges: readonly Edge[]): {
  x: readonly MapLine[]
  y: readonly MapLine[]
} {
  const upright = edges.filter(([a, b]) => a.x === b.x)
  const level = edges.filter(([a, b]) => a.y === b.y)
  return {
    x: joined(upright.map(([a, b]) => ({ value: a.x, from: a.y, to: b.y }))),
    y: joined(level.map(([a, b]) => ({ value: a.y, from: a.x, to: b.x }))),
  }
}

function joined(lines: readonly MapLine[]): readonly MapLine[] {
  const byValue = new Map<number, MapLine>()
  for (const { value, from, to } of lines) {
    const known = byValue.get(value)
    byValue.set(value, {
      value,
      from: Math.min(from, to, known?.from ?? Infinity),
      to: Math.max(from, to, known?.to ?? -Infinity),
    })
  }
  return [...byValue.values()]
}
