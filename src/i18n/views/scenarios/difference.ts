import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'The two scenarios compared',
  narrows: (a: { first: string; last: string; years: readonly [string, string] }) =>
    `The gap is widest early and narrows: ${a.first} in ${a.years[0]}, ${a.last} in ${a.years[1]}`,
  widens: (a: { first: string; last: string; years: readonly [string, string] }) =>
    `The gap widens: ${a.first} in ${a.years[0]}, ${a.last} in ${a.years[1]}`,
  holds: (a: { first: string; last: string; years: readonly [string, string] }) =>
    `The gap holds: ${a.first} in ${a.years[0]}, ${a.last} in ${a.years[1]}`,
  crosses: (a: { first: string; last: string; years: readonly [string, string] }) =>
    `The gap changes its sign: ${a.first} in ${a.years[0]}, ${a.last} in ${a.years[1]}`,
  none: 'The two scenarios come out alike',
  subtitle: (measure: string) =>
    `${measure}; median and bands of draws. Hatched: between the medians. Same draws for both.`,
  axis: (measure: string, unit: string) => `${measure}, ${unit}`,
  axisFrom: (value: string) => ` (axis starts at ${value})`,
  interval: (range: string) => `nine in ten draws: ${range}`,
  to: ' to ',
  base: (a: { value: string; year: string }) => `${a.value} in ${a.year}, the base`,
  note: (a: { base: string; draws: string; seed: string; a: string; b: string }) =>
    `A way to reason, not a forecast. Base year: ${a.base}. ${a.a} against ${a.b}; ${a.draws} draws, seed ${a.seed}. The brackets are medians of paired differences, which need not be differences of medians.`,
  columns: {
    year: 'Year',
    scenario: 'Scenario',
    median: 'Median',
    half: 'Half of draws',
    most: 'Nine in ten',
    difference: 'Difference',
    differenceRange: 'Difference, nine in ten',
  },
  summary: (a: { scenario: string; other: string; first: string; last: string }) =>
    `${a.scenario} against ${a.other}: ${a.first} at first, ${a.last} at the end.`,
}

const zh: Widen<typeof en> = {
  name: '两个情景的对比',
  narrows: (a) => `差距先大后小：${a.years[0]}年 ${a.first}，${a.years[1]}年 ${a.last}`,
  widens: (a) => `差距扩大：${a.years[0]}年 ${a.first}，${a.years[1]}年 ${a.last}`,
  holds: (a) => `差距大体不变：${a.years[0]}年 ${a.first}，${a.years[1]}年 ${a.last}`,
  crosses: (a) => `差距变号：${a.years[0]}年 ${a.first}，${a.years[1]}年 ${a.last}`,
  none: '两个情景结果相同',
  subtitle: (measure) =>
    `${measure}：中位数、半数结果与九成结果。斜线为两条中位线之间。两个情景使用同一组抽样。`,
  axis: (measure, unit) => `${measure}，${unit}`,
  axisFrom: (value) => `（纵轴自 ${value} 起）`,
  interval: (range) => `九成结果：${range}`,
  to: ' 至 ',
  base: (a) => `${a.year}年基准 ${a.value}`,
  note: (a) =>
    `用于推理，并非预测。基准年：${a.base}。${a.a}对${a.b}；${a.draws} 次抽样，种子 ${a.seed}。括线为配对差值的中位数，不必等于中位数之差。`,
  columns: {
    year: '年份',
    scenario: '情景',
    median: '中位数',
    half: '半数结果',
    most: '九成结果',
    difference: '差值',
    differenceRange: '差值，九成结果',
  },
  summary: (a) => `${a.scenario}对${a.other}：起初 ${a.first}，期末 ${a.last}。`,
}

export const difference: ViewWords<typeof en> = { en, zh }
