import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'What makes the difference',
  title: (names: string) => `What makes the difference: ${names}`,
  thenNext: (first: string, second: string) => `${first}, then ${second}`,
  titleNone: 'No lever makes a difference here',
  subtitle: (a: { sums: string }) =>
    `Shapley values of the central case (all numbers at their modes); sum ${a.sums}`,
  sum: (a: { value: string; year: string }) => `${a.value} in ${a.year}`,
  axis: (a: { measure: string; unit: string }) => `Change in ${a.measure}, ${a.unit}`,
  inYear: (a: { value: string; year: string }) => `${a.value} in ${a.year}`,
  same: 'same in both',
  bindsNot:
    'The licence limit alone adds nothing while the ceiling binds: buyers take all that is let in.',
  note: 'Exact Shapley values over the 128 mixtures of the two scenarios’ levers. They are of the central case, so their sum differs from the medians above.',
  columns: { lever: 'Levers', from: 'Values' },
  total: 'Sum',
}

const zh: Widen<typeof en> = {
  name: '差异从何而来',
  title: (names) => `差异从何而来：${names}`,
  thenNext: (first, second) => `首为${first}，次为${second}`,
  titleNone: '没有一项参数带来差异',
  subtitle: (a) => `中心情形的沙普利值；合计 ${a.sums}`,
  sum: (a) => `${a.year}年 ${a.value}`,
  axis: (a) => `${a.measure}的变动，${a.unit}`,
  inYear: (a) => `${a.year}年 ${a.value}`,
  same: '两者相同',
  bindsNot: '额度用尽时，单改许可线并无作用：放行多少，买方便买多少。',
  note: '为两个情景 128 种参数组合的精确沙普利值。取中心情形，故合计与上图的中位数不同。',
  columns: { lever: '参数组', from: '取值' },
  total: '合计',
}

export const attribution: ViewWords<typeof en> = { en, zh }
