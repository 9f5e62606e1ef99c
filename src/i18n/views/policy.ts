import type { FlagQuantity } from '@/contract/lists'
import type { NumericQuantity, RuleKind } from '@/contract/rules'
import type { Truth } from '@/domain/policy/kleene'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'
import { some } from './policy/count'
import type { Names } from './policy/names'
import { beijing } from './policy/beijing'
import { camps } from './policy/camps'
import { designer } from './policy/designer'
import { proof } from './policy/proof'
import { slider } from './policy/slider'
import { test } from './policy/test'
import { threshold } from './policy/threshold'
import { timeline } from './policy/timeline'
import { verdicts } from './policy/verdicts'
import { window } from './policy/window'

const truths: Names<Truth> = { met: 'met', notMet: 'not met', unknown: 'unknown' }
/** Of a control: a chip that meets it is caught by it. */
const caught = truths
const kinds: Names<RuleKind> = {
  control: 'control',
  exception: 'exception',
  payment: 'payment',
  review: 'review policy',
  duty: 'duty',
  proposal: 'bill, not law',
  chinaMeasure: 'Chinese measure',
}
const meaning: Names<RuleKind> = {
  control: 'a licence is needed',
  exception: 'a licence exception is open',
  payment: 'a payment is due',
  review: 'case-by-case review is open: a policy, not a permission',
  duty: 'a duty is due on entering the US',
  proposal: 'a licence would be refused if the bill became law',
  chinaMeasure: 'Beijing acts',
}
const quantities: Names<NumericQuantity> = {
  tpp: 'TPP',
  pd: 'Density',
  dram_GBps: 'Memory bandwidth',
  io_GBps: 'Chip-to-chip I/O',
  sum_GBps: 'Memory and I/O together',
}
const flags: Names<FlagQuantity> = {
  dataCentre: 'designed or marketed for data centres',
  usAvailable: 'sold in the US on 15 Jan 2026',
}
/** Short names of rules for columns and captions; the data's own names are long. */
const ruleShort: Record<string, string> = {
  'US-2022-08-LETTER': 'Aug 2022\nletters',
  'US-2022-3A090': 'Oct 2022',
  'US-2023-IMMEDIATE': 'Oct 2023\nnotice',
  'US-2023-3A090a': '3A090.a',
  'US-2023-3A090b': '3A090.b',
  'US-NAC-ACA': 'NAC\nexception',
  'US-2025-H20-LETTER': 'Apr 2025\nletters',
  'US-2026-CBC': '2026\nwindow',
  'US-2026-S232': 'Section 232\nduty',
  'PROP-SAFE-CHIPS': 'SAFE Chips\nbill',
}
const captionNotes: Record<string, string> = {
  'US-2022-3A090': 'where chip-to-chip I/O reaches its line too',
  'US-2023-IMMEDIATE': 'data-centre chips need a licence',
  'US-2023-3A090a': 'data-centre chips need a licence',
  'US-2023-3A090b': 'notice and exception',
  'US-2026-CBC': 'case by case',
  'US-2025-H20-LETTER': 'named firms only',
}

/** Words of the Policy view. */
const en = {
  answer: (a: { count: number; chip: string; percent: string; outside: string }) =>
    `The 2026 window reaches ${some(a.count, 'US chip', 'US chips')}, up to the ${a.chip} at ${a.percent} of the limit. ${a.outside === '' ? '' : `The ${a.outside} stay outside.`}`,
  answerNone: 'The rules as data: which chip may go to China, on which day, and why.',
  support: 'Eligibility is a review policy, not permission.',
  supportNear: (a: { chip: string; distance: string; line: string }) =>
    `Eligibility is a review policy, not permission. The ${a.chip} sits ${a.distance} TPP under the ${a.line} line; a letter catches it.`,
  truths,
  caught,
  kinds,
  meaning,
  quantities,
  flags,
  ruleShort,
  captionNotes,
  nothingNeeded: 'n/a',
  chip: 'Chip',
  density: 'Density',
  perMm2: 'per mm²',
  unitOf: { tpp: '', pd: 'TPP/mm²', dram_GBps: 'GB/s', io_GBps: 'GB/s', sum_GBps: 'GB/s' },
  leavesOut:
    'Verdicts look at the chip alone. They leave out end users and end uses (Entity List, military), Hong Kong and Macau, subsidiaries abroad, cloud access and smuggling. This is not legal advice.',
  smuggling: 'How large smuggling is thought to be:',
  threshold: threshold.en,
  slider: slider.en,
  drawn: {
    title: 'Rules drawn',
    count: (drawn: number, all: number) => `${drawn} of ${all}`,
    since: (date: string) => `since ${date}`,
    until: (from: string, to: string) => `${from} – ${to}`,
    letters: 'named firms only',
    proposal: 'a bill, not law',
  },
  designer: designer.en,
  test: test.en,
  verdicts: verdicts.en,
  proof: proof.en,
  window: window.en,
  camps: camps.en,
  beijing: beijing.en,
  timeline: timeline.en,
}

const zh: Widen<typeof en> = {
  answer: (a) =>
    `2026年窗口覆盖 ${a.count} 款美国芯片，最高到 ${a.chip}，为上限的 ${a.percent}${a.outside === '' ? '。' : `；\n${a.outside} 仍在窗外。`}`,
  answerNone: '把规则当作数据：哪款芯片、哪一天、为何可以或不可以出口中国。',
  support: '符合条件只意味着可获逐案审查，并非获准。',
  supportNear: (a) =>
    `符合条件只意味着可获逐案审查，并非获准。${a.chip} 的 TPP 比 ${a.line} 线低 ${a.distance}，却被一纸函件拦下。`,
  truths: { met: '符合', notMet: '不符合', unknown: '未知' },
  caught: { met: '落入', notMet: '未落入', unknown: '未知' },
  kinds: {
    control: '管制',
    exception: '许可例外',
    payment: '缴款',
    review: '审查政策',
    duty: '关税',
    proposal: '法案，非法律',
    chinaMeasure: '中方措施',
  },
  meaning: {
    control: '须申领许可',
    exception: '可适用许可例外',
    payment: '须缴款',
    review: '可获逐案审查，是政策而非准许',
    duty: '进入美国时须缴关税',
    proposal: '法案若成为法律，将拒发许可',
    chinaMeasure: '中方采取措施',
  },
  quantities: {
    tpp: 'TPP',
    pd: '性能密度',
    dram_GBps: '显存带宽',
    io_GBps: '片间 I/O',
    sum_GBps: '显存与 I/O 合计',
  },
  flags: {
    dataCentre: '为数据中心设计或销售',
    usAvailable: '2026年1月15日在美国有售',
  },
  ruleShort: {
    'US-2022-08-LETTER': '2022年8月\n函件',
    'US-2022-3A090': '2022年\n10月',
    'US-2023-IMMEDIATE': '2023年10月\n通知',
    'US-2023-3A090a': '3A090.a',
    'US-2023-3A090b': '3A090.b',
    'US-NAC-ACA': 'NAC\n例外',
    'US-2025-H20-LETTER': '2025年4月\n函件',
    'US-2026-CBC': '2026年\n窗口',
    'US-2026-S232': '232 条款\n关税',
    'PROP-SAFE-CHIPS': 'SAFE\n芯片法案',
  },
  captionNotes: {
    'US-2022-3A090': '片间 I/O 同时达线者',
    'US-2023-IMMEDIATE': '数据中心芯片须申领许可',
    'US-2023-3A090a': '数据中心芯片须申领许可',
    'US-2023-3A090b': '通知加例外',
    'US-2026-CBC': '逐案审查',
    'US-2025-H20-LETTER': '仅约束收函企业',
  },
  nothingNeeded: '不涉及',
  chip: '芯片',
  density: '性能密度',
  perMm2: '每 mm²',
  unitOf: { tpp: '', pd: 'TPP/mm²', dram_GBps: 'GB/s', io_GBps: 'GB/s', sum_GBps: 'GB/s' },
  leavesOut:
    '判定只看芯片本身，不涉及最终用户与最终用途（实体清单、军事）、香港与澳门、境外子公司、云端使用和走私，亦非法律意见。',
  smuggling: '走私规模的估计：',
  threshold: threshold.zh,
  slider: slider.zh,
  drawn: {
    title: '显示的规则',
    count: (drawn, all) => `${all} 条中的 ${drawn} 条`,
    since: (date) => `自 ${date}`,
    until: (from, to) => `${from}–${to}`,
    letters: '仅约束收函企业',
    proposal: '法案，非法律',
  },
  designer: designer.zh,
  test: test.zh,
  verdicts: verdicts.zh,
  proof: proof.zh,
  window: window.zh,
  camps: camps.zh,
  beijing: beijing.zh,
  timeline: timeline.zh,
}

export const policyWords: ViewWords<typeof en> = { en, zh }
