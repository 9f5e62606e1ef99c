import { zhBefore } from '@/i18n/joins'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'
import { some, upper, word } from './count'

const en = {
  name: 'The 2026 window',
  title: (a: { pass: number; close: number; fail: number; margin: string }) =>
    `${upper(some(a.pass, 'US chip passes', 'US chips pass'))} the 2026 window, ${word(a.close)} of them by less than ${a.margin}; ${some(a.fail, 'fails', 'fail')}`,
  titlePlain: 'The window of January 2026',
  subtitle: (date: string) =>
    `Chips by TPP and memory bandwidth, with the case-by-case window and the Section 232 duty bands as of ${date}`,
  y: 'Memory bandwidth, GB/s (log scale)',
  rug: 'No memory bandwidth published',
  passes: 'Pass',
  close: (margin: string) => `of these by less than ${margin}`,
  fails: 'Fail',
  notSold: 'not sold in the US',
  above: (quantity: string, percent: string) => `${quantity} ${percent} over the limit`,
  on: (quantity: string) => `${quantity} on the limit`,
  margin: (quantity: string, percent: string) => `${quantity} at ${percent} of the limit`,
  none: 'none',
  caught: 'Chips that need a licence under 3A090.a, of US makers',
  note: (rate: string) =>
    `Hatched: the ${rate} duty of Section 232, two narrow bands. The window also asks for sale in the US, testing and a cap on volume.`,
  unknown: 'Undecided',
}

const zh: Widen<typeof en> = {
  name: '2026年窗口',
  title: (a) =>
    `${a.pass} 款美国芯片落在 2026年窗口内，其中 ${a.close} 款余量不足 ${a.margin}；${a.fail} 款在窗外`,
  titlePlain: '2026年1月的窗口',
  subtitle: (date) => `各芯片的 TPP 与显存带宽，以及 ${date}的逐案审查窗口与 232 条款关税区间`,
  y: '显存带宽，GB/s（对数刻度）',
  rug: '未公布显存带宽',
  passes: '符合',
  close: (margin) => `其中余量不足 ${margin}`,
  fails: '不符合',
  notSold: '未在美国销售',
  above: (quantity, percent) => `${zhBefore(quantity)}超出上限 ${percent}`,
  on: (quantity) => `${zhBefore(quantity)}恰在上限`,
  margin: (quantity, percent) => `${zhBefore(quantity)}为上限的 ${percent}`,
  none: '无',
  caught: '依 3A090.a 须申领许可的美国芯片',
  note: (rate) => `斜线为 232 条款 ${rate} 关税的两个窄区间。窗口另要求在美有售、检测与数量上限。`,
  unknown: '无法判定',
}

export const window: ViewWords<typeof en> = { en, zh }
