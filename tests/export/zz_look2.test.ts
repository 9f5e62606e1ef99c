// @vitest-environment node
import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { deckToPptx } from '@/export/pptx/deckToPptx'
import { CHARTS, makeFigureSlide, makeSnapshot, SOURCES, TABLE } from './pptxDeck'
import type { NativeChart } from '@/domain/figures/snapshot'

test('look', async () => {
  const many = Array.from({ length: 30 }, (_, i) => ({ ...SOURCES[i % 4]!, id: `s${i}`, title: `${SOURCES[i % 4]!.title} number ${i}, with a long title that goes on and on about export controls on advanced computing and semiconductor manufacturing items, and on` }))
  const f = (title: string, ...charts: NativeChart[]) => makeFigureSlide(makeSnapshot({ charts, sources: many }), { title })
  const b = CHARTS.bands.series
  const en = await deckToPptx([
    f('Thirty bars', { ...CHARTS.bar, series: [{ name: 'TPP', color: '#4D9C76', values: Array.from({ length: 30 }, (_, i) => (i % 7 === 3 ? null : 5000 - i * 160.5)) }], categories: Array.from({ length: 30 }, (_, i) => `Chip with a longish name ${i}`) }),
    f('Long labels, negative values', { ...CHARTS.bar, categories: ['Domestic accelerators of all makers counted together in packages', 'Foreign', 'Unmet demand, which is not known before 2026 and partly a guess'], series: [{ name: 'Change', color: '#981C0F', values: [12.3, -28.4, -3.7] }] }),
    f('Columns with long names', { ...CHARTS.column, categories: ['Licence limit binds', 'Beijing’s admission of H200 purchases', 'Price and performance', 'Supply of HBM stacks from Korea', 'Domestic supply', 'All else together'], series: [{ name: 'pp', color: '#981C0F', values: [-1, -28.3, 3, -3.7, 0, 0.4] }], yTitle: 'Percentage points of the domestic share in 2026, first to last' }),
    f('A line of 100 points', { ...CHARTS.line, categories: Array.from({ length: 100 }, (_, i) => `20${String(20 + Math.floor(i / 12)).padStart(2, '0')}-${String(i % 12 + 1).padStart(2, '0')}`), series: [0, 1, 2, 3, 4, 5].map((k) => ({ name: `Series number ${k}`, color: ['#4D9C76', '#981C0F', '#323EA3', '#B36F0A', '#6A6F78', '#1F5FAE'][k]!, values: Array.from({ length: 100 }, (_, i) => 10 + k + Math.sin(i / (9 + k)) * 4) })) }),
    f('Bands whose ends are close', { ...CHARTS.bands, series: [b[0]!, { ...b[1]!, bands: b[0]!.bands.map((x) => ({ p5: x.p5 - 1, p25: x.p25 - 1, p50: x.p50 - 1, p75: x.p75 - 1, p95: x.p95 - 1 })) }] }),
    f('Four bands, negative too', { ...CHARTS.bands, yTitle: 'EFLOPS', series: [0, 1, 2, 3].map((k) => ({ ...b[k % 2]!, name: `Scenario ${k}`, color: ['#1F5F8B', '#3B9A8F', '#B7791F', '#2B1B4D'][k]!, bands: b[k % 2]!.bands.map((x) => ({ p5: x.p5 * 20 - 1000, p25: x.p25 * 20 - 900, p50: x.p50 * 20 - 800, p75: x.p75 * 20 - 700, p95: x.p95 * 20 - 500 })) })) }),
    f('A scatter of forty', { kind: 'scatter', log: false, xTitle: 'Memory bandwidth, GB/s', yTitle: 'Dense FP16, TFLOPS', series: ['NVIDIA', 'Huawei', 'AMD', 'Others'].map((name, k) => ({ name, color: ['#4D9C76', '#981C0F', '#B36F0A', '#6A6F78'][k]!, points: Array.from({ length: 10 }, (_, i) => ({ label: `${name} chip ${i}`, x: 300 + ((i * 7919 + k * 104729) % 8000), y: 100 + ((i * 3571 + k * 7907) % 2500) })) })) }),
    makeFigureSlide(makeSnapshot({ table: { columns: Array.from({ length: 14 }, (_, i) => ({ key: String(i), name: i ? `Metric number ${i}` : 'Chip', unit: i ? 'TFLOPS' : null, numeric: i > 0 })), rows: Array.from({ length: 20 }, (_, r) => ({ key: String(r), cells: Array.from({ length: 14 }, (_, i) => (i ? r * 100.25 + i : `Chip ${r}`)) })) } }), { title: 'A wide table' }),
    makeFigureSlide(makeSnapshot({ charts: [], table: null, note: 'How the figures were made. '.repeat(60) }), { title: 'A very long title that goes on about every single thing that could be said about export controls and their effects on the market for accelerators in China, including what nobody knows yet, and which has to fall in size until it fits on the slide without running over the figure below, come what may' }),
  ], { title: 'Hard cases', language: 'en', onProgress: () => {}, signal: new AbortController().signal })
  writeFileSync('/tmp/pptx/en.pptx', new Uint8Array(await en.arrayBuffer()))
})
