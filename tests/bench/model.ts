import { readFileSync } from 'node:fs'
import { finishBands, finishComparison } from '@/domain/model/drawBands'
import { createDrawing } from '@/domain/model/drawing'
import { parseCase } from '@/domain/model/parseCase'
import { DRAW_RANGES } from '@/domain/model/ranges'
import type { Case } from '@/domain/model/types'

/** Times the draws of design/model.md: `npx tsx tests/bench/model.ts`. */
const RUNS = 50
const WARM_UP = 3
const DRAWS = 10_000
const BUDGET_MS = 250

const { cases }: { cases: { name: string; case: unknown }[] } = JSON.parse(
  readFileSync(new URL('../oracle/model-cases.json', import.meta.url), 'utf8'),
)

function caseNamed(name: string): Case {
  return parseCase(cases.find((golden) => golden.name === name)?.case)
}

function timed(act: () => unknown): number {
  const start = performance.now()
  act()
  return performance.now() - start
}

function measure(name: string, act: (seed: number) => unknown): number {
  for (let i = 0; i < WARM_UP; i += 1) act(i)
  const times = Array.from({ length: RUNS }, (_, i) => timed(() => act(i))).toSorted(
    (a, b) => a - b,
  )
  const at = (part: number) => times[Math.ceil(part * RUNS) - 1] ?? NaN
  console.log(`${name}: p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms`)
  return at(0.95)
}

const gap = caseNamed('managedGap/bernsteinDec2025')
const quo = caseNamed('statusQuo/bernsteinDec2025')

const p95 = measure(`${DRAWS} draws of one scenario, 2025–2030, with bands`, (seed) => {
  const drawing = createDrawing([gap], DRAW_RANGES, { draws: DRAWS, seed })
  drawing.advance(DRAWS)
  return finishBands(drawing)
})
measure(`${DRAWS} common draws of two, with bands of both and of the difference`, (seed) => {
  const drawing = createDrawing([gap, quo], DRAW_RANGES, { draws: DRAWS, seed })
  drawing.advance(DRAWS)
  return finishComparison(drawing)
})
measure('1000 draws of one scenario, as while a lever is dragged', (seed) => {
  const drawing = createDrawing([gap], DRAW_RANGES, { draws: 1000, seed })
  drawing.advance(1000)
  return finishBands(drawing)
})

if (p95 > BUDGET_MS) {
  console.error(`p95 of one scenario is over the budget of ${BUDGET_MS} ms.`)
  process.exitCode = 1
}
