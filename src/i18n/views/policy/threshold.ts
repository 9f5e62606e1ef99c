import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'Threshold map',
  titleWindow: (a: { control: string; window: string }) =>
    `Two lines sort the market: ${a.control} decides who needs a licence, ${a.window} who may hope for one`,
  titleControl: (a: { control: string }) =>
    `One line sorts the market: from a TPP of ${a.control} a data-centre chip needs a licence`,
  titleLetters: (a: { control: string; memory: string }) =>
    `${a.control} decides who needs a licence; since the letters, so does memory from ${a.memory} GB/s`,
  title2022: (a: { control: string; io: string }) =>
    `Two tests must both be met: a TPP of ${a.control}, and ${a.io} GB/s between chips`,
  titleLetter: 'Before any threshold: letters name the A100 and the H100',
  subtitle: (date: string) =>
    `Chips by TPP and performance density, with the control regions in force on ${date}. Hollow: estimated die area, with its range.`,
  x: 'Total processing performance, TPP (log scale)',
  y: 'Performance density, TPP per mm² (log scale)',
  rug: 'No die area published',
  notControlled: 'Not controlled',
  window: (memory: string) => `2026 window: case by case, if memory is under ${memory} GB/s`,
  windowShort: '2026 window',
  denial: 'presumption of denial',
  denialShort: 'denial',
  note: 'TPP = dense TOPS × bits, maximum over precisions. The letters of 2025 test bandwidth and cannot be drawn on these axes; see the table.',
  unplaced: (names: string) => `No published throughput: ${names}.`,
  summary: (a: { chips: number; rules: string; date: string }) =>
    `${a.chips} chips by TPP and density on ${a.date}. Regions drawn: ${a.rules}.`,
  columns: { range: 'Range of density', estimated: 'Die area' },
  published: 'published',
  estimated: 'estimated',
  none: 'No chip passes the filters.',
}

const zh: Widen<typeof en> = {
  name: '门槛图',
  titleWindow: (a) => `两条线划分市场：${a.control} 决定谁须许可，${a.window} 决定谁有望获批`,
  titleControl: (a) => `一条线划分市场：TPP 达 ${a.control} 的数据中心芯片须申领许可`,
  titleLetters: (a) => `${a.control} 决定谁须许可；函件之后，显存带宽达 ${a.memory} GB/s 亦须许可`,
  title2022: (a) => `须同时满足两项：TPP 达 ${a.control}，且片间带宽达 ${a.io} GB/s`,
  titleLetter: '门槛出台之前：函件点名 A100 与 H100',
  subtitle: (date) =>
    `各芯片的 TPP 与性能密度，以及 ${date}有效的管制区域。空心：裸片面积为估计，附区间。`,
  x: '总处理性能 TPP（对数刻度）',
  y: '性能密度，TPP/mm²（对数刻度）',
  rug: '未公布裸片面积',
  notControlled: '不受管制',
  window: (memory) => `2026年窗口：显存带宽低于 ${memory} GB/s 者逐案审查`,
  windowShort: '2026年窗口',
  denial: '推定拒绝',
  denialShort: '拒绝',
  note: 'TPP = 稠密 TOPS × 位宽，取各精度最大值。2025年函件测的是带宽，无法画在这两条轴上，见下表。',
  unplaced: (names) => `未公布算力：${names}。`,
  summary: (a) => `${a.date}的 ${a.chips} 款芯片，按 TPP 与性能密度排布。所画区域：${a.rules}。`,
  columns: { range: '密度区间', estimated: '裸片面积' },
  published: '已公布',
  estimated: '估计',
  none: '没有芯片通过筛选。',
}

export const threshold: ViewWords<typeof en> = { en, zh }
