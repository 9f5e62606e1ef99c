import { parseCase } from '@/domain/model/parseCase'
import { createDrawing } from '@/domain/model/drawing'
import { finishBands, finishComparison } from '@/domain/model/drawBands'
import { bandAt } from '@/domain/model/bands'
import { DRAW_RANGES } from '@/domain/model/ranges'
import { readFileSync } from 'node:fs'
const { cases } = JSON.parse(readFileSync('/work/main/tests/oracle/model-cases.json', 'utf8'))
const c = parseCase(cases[1].case), d = parseCase(cases[0].case)
for (let i = 0; i < 6; i++) {
  const t0 = performance.now()
  const dr = createDrawing([c], DRAW_RANGES, {draws: 10000, seed: 1})
  const t1 = performance.now()
  dr.advance(10000)
  const t2 = performance.now()
  const b = finishBands(dr)
  const t3 = performance.now()
  console.log((t1-t0).toFixed(1), (t2-t1).toFixed(1), (t3-t2).toFixed(1), dr.failed(), bandAt(b, 2030, 'share.huawei'))
}
const t0 = performance.now()
const dr = createDrawing([c,d], DRAW_RANGES, {draws: 10000, seed: 1}); dr.advance(10000); const k = finishComparison(dr)
console.log('compare', performance.now()-t0, bandAt(k.difference, 2028, 'share.nvidia'))
