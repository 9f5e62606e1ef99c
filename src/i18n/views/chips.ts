import type { Messages, Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'
import { bars } from './chips/bars'
import { measured } from './chips/measured'
import { multiples } from './chips/multiples'
import { page } from './chips/page'
import { ratios } from './chips/ratios'
import { scatter } from './chips/scatter'
import { systems } from './chips/systems'
import { table } from './chips/table'
import { trend } from './chips/trend'

/** Words of figures about chips: loaded with them. */
const en = {
  /** A ratio as it stands before a name: "76% of", "6.7 times". */
  portion: (ratio: number) =>
    ratio < 1.5 ? `${Math.round(ratio * 100)}% of` : `${ratio.toFixed(1)} times`,
  answer: (a: { chip: string; base: string; compute: string; bandwidth: string }) =>
    `The ${a.chip} has ${a.compute} the ${a.base}’s dense FP16 and ${a.bandwidth} its memory bandwidth.`,
  answerPart: (a: { chip: string; base: string; metric: string; ratio: string }) =>
    `${a.metric}: the ${a.chip} has ${a.ratio} the ${a.base}’s.`,
  answerOne: (a: { metric: string; with: string; without: string }) =>
    `${a.metric}: there is a figure for the ${a.with}, none for the ${a.without}.`,
  answerNone: (a: { chip: string; base: string; metric: string }) =>
    `${a.metric}: neither the ${a.chip} nor the ${a.base} has a figure.`,
  support: (a: { chip: string; base: string; compute: string; bandwidth: string }) =>
    `The ${a.chip} makes the opposite trade: ${a.compute} the ${a.base}’s compute, ${a.bandwidth} its bandwidth. It suits inference.`,
  missing: (names: string) => `No figure (not supported or not published): ${names}.`,
  missingMore: (count: number) => `and ${count} more`,
  controls: 'What is shown',
  allMetrics: 'All metrics',
  index: 'Index',
  indexLabel: 'Index of the bars',
  disputed: (metric: string) => `${metric}, sources differ by more than 10%:`,
  indexNone: 'None',
  indexTo: (name: string) => `${name} = 1`,
  indexNeedsFigure: (name: string) =>
    `${name} has no figure for this metric, so nothing can be indexed to it. Plain values are shown.`,
  sort: 'Order',
  sorts: { value: 'by value', date: 'by date' },
  scale: 'Scale',
  scales: { linear: 'linear', log: 'log' },
  against: 'Against',
  unit: (metric: string, unit: string) => `${metric}, ${unit}`,
  indexed: (metric: string, name: string) => `${metric}, ${name} = 1`,
  logScale: (title: string) => `${title} (log scale)`,
  date: 'Release date',
  bars: bars.en,
  scatter: scatter.en,
  trend: trend.en,
  multiples: multiples.en,
  table: table.en,
  ratios: ratios.en,
  systems: systems.en,
  measured: measured.en,
  page: page.en,
}

const zh: Widen<typeof en> = {
  portion: (ratio) => (ratio < 1.5 ? `${Math.round(ratio * 100)}%` : `${ratio.toFixed(1)} 倍`),
  answer: (a) =>
    `${a.chip} 的稠密 FP16 为 ${a.base} 的 ${a.compute}，\n显存带宽为其 ${a.bandwidth}。`,
  answerPart: (a) => `${a.metric}：${a.chip} 为 ${a.base} 的 ${a.ratio}。`,
  answerOne: (a) => `${a.metric}：${a.with} 有数据，${a.without} 没有。`,
  answerNone: (a) => `${a.metric}：${a.chip} 与 ${a.base} 均无数据。`,
  support: (a) =>
    `${a.chip} 取舍相反：算力为 ${a.base} 的 ${a.compute}，带宽却有 ${a.bandwidth}，适合推理。`,
  missing: (names) => `无数值（不支持或未公布）：${names}。`,
  missingMore: (count) => `另有 ${count} 款`,
  controls: '显示内容',
  allMetrics: '全部指标',
  index: '基准',
  indexLabel: '柱图基准',
  disputed: (metric) => `${metric}，各来源相差逾 10%：`,
  indexNone: '不设',
  indexTo: (name) => `${name} = 1`,
  indexNeedsFigure: (name) => `${name} 没有这一指标的数据，无法作为基准，现显示原值。`,
  sort: '排序',
  sorts: { value: '按数值', date: '按日期' },
  scale: '刻度',
  scales: { linear: '线性', log: '对数' },
  against: '对照指标',
  unit: (metric, unit) => `${metric}，${unit}`,
  indexed: (metric, name) => `${metric}，${name} = 1`,
  logScale: (title) => `${title}（对数刻度）`,
  date: '发布日期',
  bars: bars.zh,
  scatter: scatter.zh,
  trend: trend.zh,
  multiples: multiples.zh,
  table: table.zh,
  ratios: ratios.zh,
  systems: systems.zh,
  measured: measured.zh,
  page: page.zh,
}

export const chipsWords: ViewWords<typeof en> = { en, zh }

/** The same, for whoever has the page's words at hand. */
export const chipsIn = ({ language }: Messages): Widen<typeof en> => (language === 'zh' ? zh : en)
