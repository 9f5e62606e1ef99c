import { parseCase } from '@/domain/model/parseCase'
import { createKernelData } from '@/domain/model/kernelData'
import { calibrateVector } from '@/domain/model/kernelCalibrate'
import { runVector } from '@/domain/model/kernelRun'
import { planDraws, drawInto } from '@/domain/model/drawPlan'
import { createRandom } from '@/domain/model/random'
import { drawBands } from '@/domain/model/drawBands'
import { bandAt } from '@/domain/model/bands'
import { DRAW_RANGES } from '@/domain/model/ranges'
import { readFileSync } from 'node:fs'
const { cases } = JSON.parse(readFileSync('/work/main/tests/oracle/model-cases.json', 'utf8'))
const c = parseCase(cases[1].case)
const plan = planDraws(c, DRAW_RANGES), data = createKernelData(c), N = 10000
const u = new Float64Array(32*N)
const cols = { values: new Float64Array(6*21*N), stride: N }
for (let r = 0; r < 5; r++) {
  const random = createRandom(1)
  const t0 = performance.now()
  for (let i = 0; i < u.length; i++) u[i] = random()
  const t1 = performance.now()
  const v = plan.base.slice()
  for (let i = 0; i < N; i++) drawInto(plan, u.subarray(i*32, i*32+32), v)
  const t2 = performance.now()
  for (let i = 0; i < N; i++) { drawInto(plan, u.subarray(i*32, i*32+32), v); calibrateVector(data, v) }
  const t3 = performance.now()
  for (let i = 0; i < N; i++) { drawInto(plan, u.subarray(i*32, i*32+32), v); runVector(data, v, data.problem.logit.xi, cols, i) }
  const t4 = performance.now()
  console.log('random', (t1-t0).toFixed(1), 'draw', (t2-t1).toFixed(1), '+calib', (t3-t2).toFixed(1), '+run', (t4-t3).toFixed(1))
}
if (process.argv[2]) for (let s = 1; s <= 8; s++) console.log(s, bandAt(drawBands(c, DRAW_RANGES, {draws: 10000, seed: s}), 2030, 'share.huawei')?.p50)
