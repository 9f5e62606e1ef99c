export type Point = { x: number; y: number }

/** Which cells of a grid belong; `cells[column][row]`, rows rising. */
export type Cells = readonly (readonly boolean[])[]

/**
 * The outlines of a set of grid cells as closed loops without repeated end: outer rims run
 * anticlockwise (y up), rims of holes clockwise, corners only. Cells that touch in one corner
 * alone make separate loops.
 *
 * @param xs edges of the columns, rising, one more than columns
 * @param ys edges of the rows
 */
export function outlinesOf(cells: Cells, xs: readonly number[], ys: readonly number[]): Point[][] {
  const rims = rimsOf(cells)
  const loops: Point[][] = []
  for (;;) {
    const [start] = rims.keys()
    if (start === undefined) return loops
    loops.push(corners(follow(rims, start)).map(([i, j]) => ({ x: xs[i] ?? 0, y: ys[j] ?? 0 })))
  }
}

type Node = readonly [i: number, j: number]
/** Directed rims by where they start; two start in one node where cells touch in a corner. */
type Rims = Map<string, Node[]>

const keyOf = ([i, j]: Node) => `${i},${j}`

/** The side of every cell that has no neighbour, with the cell on its left. */
function rimsOf(cells: Cells): Rims {
  const rims: Rims = new Map()
  const add = (from: Node, to: Node) =>
    rims.set(keyOf(from), [...(rims.get(keyOf(from)) ?? []), to])
  cells.forEach((column, i) =>
    column.forEach((inside, j) => {
      if (!inside) return
      if (!cells[i]?.[j - 1]) add([i, j], [i + 1, j])
      if (!cells[i + 1]?.[j]) add([i + 1, j], [i + 1, j + 1])
      if (!cells[i]?.[j + 1]) add([i + 1, j + 1], [i, j + 1])
      if (!cells[i - 1]?.[j]) add([i, j + 1], [i, j])
    }),
  )
  return rims
}

/** Takes one loop out of the rims. */
function follow(rims: Rims, start: string): Node[] {
  const loop: Node[] = []
  let at = start
  let from: Node | null = null
  do {
    const node = nodeOf(at)
    loop.push(node)
    const next = leftmost(rims.get(at) ?? [], from, node)
    if (next === undefined) return loop
    const rest = (rims.get(at) ?? []).filter((end) => end !== next)
    if (rest.length > 0) rims.set(at, rest)
    else rims.delete(at)
    from = node
    at = keyOf(next)
  } while (at !== start)
  return loop
}

const nodeOf = (key: string): Node => {
  const [i = 0, j = 0] = key.split(',').map(Number)
  return [i, j]
}

/** Where two rims go on, the left turn keeps to the same cell. */
function leftmost(ends: readonly Node[], from: Node | null, node: Node): Node | undefined {
  if (from === null || ends.length < 2) return ends[0]
  const turn = (end: Node) =>
    (node[0] - from[0]) * (end[1] - node[1]) - (node[1] - from[1]) * (end[0] - node[0])
  return ends.toSorted((a, b) => turn(b) - turn(a))[0]
}

/** The loop without nodes in the middle of a straight rim. */
const corners = (loop: readonly Node[]): Node[] =>
  loop.filter((node, k) => {
    const before = loop.at(k - 1) ?? node
    const after = loop[(k + 1) % loop.length] ?? node
    return (before[0] === node[0]) !== (node[0] === after[0])
  })
