import { zhBefore } from '@/i18n/joins'
import { counted } from '@/i18n/counted'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'Trend by release date',
  doubles: (a: { years: string; metric: string }) => `${a.metric} doubles every ${a.years} years`,
  halves: (a: { years: string; metric: string }) => `${a.metric} halves every ${a.years} years`,
  summary: (count: number, first: number, last: number) =>
    `${counted(count, 'chip', 'chips')} from ${first} to ${last}.`,
  titleNone: (metric: string) => `${metric} shows no clear trend over time`,
  titleFew: (metric: string) => `${metric}: too few dated chips for a trend`,
  subtitle: (a: { n: number; low: string; high: string; r2: string }) =>
    `Least squares on the logarithm over ${a.n} chips; 95% interval ${a.low} to ${a.high} years; r² ${a.r2}.`,
  subtitleOpen: (a: { n: number; r2: string }) =>
    `Least squares on the logarithm over ${a.n} chips; the 95% interval of the slope includes no growth; r² ${a.r2}.`,
  subtitleFew: 'A line needs three chips with a date and a figure.',
  note: 'Band: 95% interval of the fitted mean. Dates known to the month or year stand in its middle. A trend over the chips shown, of different vendors and sizes: it is not a law.',
  undated: (names: string) => `No release date: ${names}.`,
}

const zh: Widen<typeof en> = {
  name: '随发布日期的趋势',
  doubles: (a) => `${a.metric}每 ${a.years} 年翻一番`,
  halves: (a) => `${a.metric}每 ${a.years} 年减半`,
  summary: (count, first, last) => `${first}年至${last}年共 ${count} 款芯片。`,
  titleNone: (metric) => `${zhBefore(metric)}随时间没有明确趋势`,
  titleFew: (metric) => `${metric}：有日期的芯片太少，不足以拟合`,
  subtitle: (a) =>
    `对 ${a.n} 款芯片取对数后作最小二乘拟合；95% 区间为 ${a.low} 至 ${a.high} 年；r² ${a.r2}。`,
  subtitleOpen: (a) =>
    `对 ${a.n} 款芯片取对数后作最小二乘拟合；斜率的 95% 区间包含零增长；r² ${a.r2}。`,
  subtitleFew: '至少需要三款既有日期又有数值的芯片。',
  note: '色带为拟合均值的 95% 区间。只知年月的日期取其中点。拟合对象为图中不同厂商、不同规格的芯片，并非规律。',
  undated: (names) => `发布日期不详：${names}。`,
}

export const trend: ViewWords<typeof en> = { en, zh }
