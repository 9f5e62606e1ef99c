import { parseCase } from '@/domain/model/parseCase'
import { createDrawing } from '@/domain/model/drawing'
import { finishBands } from '@/domain/model/drawBands'
import { DRAW_RANGES } from '@/domain/model/ranges'
import { readFileSync } from 'node:fs'
const { cases } = JSON.parse(readFileSync('/work/main/tests/oracle/model-cases.json', 'utf8'))
const c = parseCase(cases[1].case)
for (let i = 0; i < 30; i++) { const dr = createDrawing([c], DRAW_RANGES, {draws: 10000, seed: 1}); dr.advance(10000); finishBands(dr) }
