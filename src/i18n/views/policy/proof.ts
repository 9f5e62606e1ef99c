import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  above: (a: { distance: string; percent: string }) => `${a.distance} above the line, ${a.percent}`,
  below: (a: { distance: string; percent: string }) => `${a.distance} below the line, ${a.percent}`,
  on: 'exactly on the line',
  ofLimit: (percent: string) => `${percent} of the limit`,
  unknown: (names: string) => `not known: ${names}`,
  yes: 'yes',
  no: 'no',
  named: 'named in the letter',
  notNamed: 'not named',
  ruleIs: (rule: string, truth: string) => `${rule}: ${truth}`,
  met: (rule: string, meaning: string) => `${rule} is met: ${meaning}.`,
  notMet: (rule: string) => `${rule} is not met.`,
  undecided: (rule: string) => `${rule} is undecided.`,
  notInForce: (rule: string) => `${rule} (not in force on this day)`,
  flips: 'An estimate could turn this verdict.',
  so: 'So:',
  gates: (a: { washington: string; beijing: string }) =>
    `Washington: ${a.washington}. Beijing: ${a.beijing}.`,
  max: 'max',
  chipPage: 'All figures of this chip',
  inputs: {
    dieArea_mm2: 'die area',
    dram_GBps: 'memory bandwidth',
    io_GBps: 'I/O bandwidth',
    dense: 'dense rates',
    dataCentre: 'data-centre design',
    usAvailable: 'sale in the US',
  },
  citation: 'Text',
}

const zh: Widen<typeof en> = {
  above: (a) => `高出此线 ${a.distance}，即 ${a.percent}`,
  below: (a) => `低于此线 ${a.distance}，即 ${a.percent}`,
  on: '恰在线上',
  ofLimit: (percent) => `为上限的 ${percent}`,
  unknown: (names) => `未知：${names}`,
  yes: '是',
  no: '否',
  named: '函件点名',
  notNamed: '未被点名',
  ruleIs: (rule, truth) => `${rule}：${truth}`,
  met: (rule, meaning) => `符合 ${rule}：${meaning}。`,
  notMet: (rule) => `不符合 ${rule}。`,
  undecided: (rule) => `${rule} 无法判定。`,
  notInForce: (rule) => `${rule}（当日未生效）`,
  flips: '估计值可能改变这一判定。',
  so: '结论：',
  gates: (a) => `华盛顿：${a.washington}。北京：${a.beijing}。`,
  max: 'max',
  chipPage: '该芯片的全部数据',
  inputs: {
    dieArea_mm2: '裸片面积',
    dram_GBps: '显存带宽',
    io_GBps: 'I/O 带宽',
    dense: '稠密算力',
    dataCentre: '是否面向数据中心',
    usAvailable: '是否在美国有售',
  },
  citation: '条文',
}

export const proof: ViewWords<typeof en> = { en, zh }
