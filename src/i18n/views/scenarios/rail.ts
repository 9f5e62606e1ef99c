import type { LeverId } from '@/domain/lab/leverIds'
import type { LeverSection } from '@/domain/lab/levers'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

/** Shorter than the data's names, which stand under "Why". */
const leverNames: Partial<Record<LeverId, string>> = {
  'licence.maxTpp': 'Licence: TPP below',
  'licence.maxBandwidth_GBps': 'Bandwidth below',
  'ceiling_bnUSD.nvidia': 'Ceiling a year, NVIDIA',
  'ceiling_bnUSD.amd': 'Ceiling a year, AMD',
  revenueTake: 'Levy on sales',
  'risk.nvidia': 'Chance of cut-off, NVIDIA',
  'risk.amd': 'Chance of cut-off, AMD',
  admissionStart: 'Admission at the start',
  admissionEnd: 'Admission in 2030',
  'mandateEnd.government': 'Reserved: government',
  'mandateEnd.industry': 'Reserved: key industry',
  'mandateEnd.inference': 'Reserved: cloud, inference',
  'mandateEnd.training': 'Reserved: training',
  'supply_bnUSD.huawei': 'Huawei’s supply, 2025',
  'supplyGrowth.huawei': 'Huawei’s growth',
  'supply_bnUSD.domesticOther': 'Others’ supply, 2025',
  'supplyGrowth.domesticOther': 'Others’ growth',
  learning: 'Learning by use',
}

const sections: Record<LeverSection, string> = {
  washington: 'Washington’s gate',
  beijing: 'Beijing’s gate',
  supply: 'Supply',
  demand: 'Demand',
  behaviour: 'Behaviour of buyers',
}

const en = {
  sections,
  names: leverNames,
  more: (count: string) => `${count} more parameters`,
  why: 'Why, equation',
  whyOf: (name: string) => `Why, and the equation: ${name}`,
  reset: 'Reset',
  resetAll: 'Reset all levers',
  noLimit: 'no line',
  perYear: (value: string) => `${value} a year`,
  cited: 'cited range',
  compared: (scenario: string) => scenario,
  observed: 'observed',
  citedRange: (range: string) => `Cited range ${range}.`,
  fixed: 'Held fixed in the draws.',
  usual: (value: string) => `Usual value ${value}.`,
  basis: {
    sourced: 'From sources.',
    assumption: 'An assumption.',
    definition: 'By definition of the scenario.',
  },
  sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  outside: (range: string) => `Outside the cited range ${range}.`,
  observedNote: (a: { value: string; date: string }) => `observed to ${a.date}: ${a.value}`,
  farAbove: (a: { value: string; date: string }) =>
    `Far above what was seen: ${a.value} of licensed units by ${a.date}`,
  licence: (a: { tpp: string; bandwidth: string }) =>
    `Licence from your rule: TPP below ${a.tpp}, bandwidth below ${a.bandwidth}.`,
  dropLicence: 'Drop it',
  fixedTitle: 'Held fixed',
  fixedNote: 'Not drawn, and not moved here:',
  warnings: {
    nothingLicensed:
      'Beijing admits chips, but the licence lets no US chip through: nothing can arrive.',
    mandateFalls: (a: { segment: string; from: string; to: string }) =>
      `The part reserved for domestic chips in ${a.segment} falls from ${a.from} to ${a.to}; is that meant?`,
    neverStarts: (a: { year: string; end: string }) =>
      `The policy would start in ${a.year}, after the last year (${a.end}): it never comes into force.`,
  },
  market: 'Moves both scenarios',
  chips: {
    let: (names: string) => `let in: ${names}`,
    none: 'lets no chip in',
  },
}

const zh: Widen<typeof en> = {
  sections: {
    washington: '华盛顿之闸',
    beijing: '北京之闸',
    supply: '供给',
    demand: '需求',
    behaviour: '买方行为',
  },
  names: {
    'licence.maxTpp': '许可线：TPP 低于',
    'licence.maxBandwidth_GBps': '带宽低于',
    'ceiling_bnUSD.nvidia': '每年额度，英伟达',
    'ceiling_bnUSD.amd': '每年额度，AMD',
    revenueTake: '销售抽成',
    'risk.nvidia': '断供概率，英伟达',
    'risk.amd': '断供概率，AMD',
    admissionStart: '放行比例，起始',
    admissionEnd: '放行比例，2030年',
    'mandateEnd.government': '国产专用：政务',
    'mandateEnd.industry': '国产专用：关键行业',
    'mandateEnd.inference': '国产专用：云与推理',
    'mandateEnd.training': '国产专用：训练',
    'supply_bnUSD.huawei': '华为供给，2025年',
    'supplyGrowth.huawei': '华为供给增速',
    'supply_bnUSD.domesticOther': '其他供给，2025年',
    'supplyGrowth.domesticOther': '其他供给增速',
    learning: '生态学习率',
  },
  more: (count) => `其余 ${count} 项参数`,
  why: '理由、方程',
  whyOf: (name) => `理由与方程：${name}`,
  reset: '复位',
  resetAll: '全部参数复位',
  noLimit: '不设上限',
  perYear: (value) => `每年 ${value}`,
  cited: '有据区间',
  compared: (scenario) => scenario,
  observed: '实际',
  citedRange: (range) => `有据区间 ${range}。`,
  fixed: '抽样时保持固定。',
  usual: (value) => `常用值 ${value}。`,
  basis: { sourced: '有出处。', assumption: '为假设。', definition: '由该情景定义。' },
  sources: (count) => `${count} 个来源`,
  outside: (range) => `超出有据区间 ${range}。`,
  observedNote: (a) => `截至${a.date}实际为 ${a.value}`,
  farAbove: (a) => `远高于实际：截至${a.date}，到货仅为许可量的 ${a.value}`,
  licence: (a) => `采用自拟规则的许可线：TPP 低于 ${a.tpp}，带宽低于 ${a.bandwidth}。`,
  dropLicence: '撤去',
  fixedTitle: '保持固定的数',
  fixedNote: '不参与抽样，此处也不调整：',
  warnings: {
    nothingLicensed: '北京放行，但许可线不容任何美国芯片通过：无货可到。',
    mandateFalls: (a) =>
      `${a.segment}的国产专用比例由 ${a.from} 降至 ${a.to}；请确认是否有意如此。`,
    neverStarts: (a) => `政策自${a.year}年起，晚于末年（${a.end}年）：不会生效。`,
  },
  market: '同时影响两个情景',
  chips: { let: (names) => `可通过：${names}`, none: '无芯片可通过' },
}

export const rail: ViewWords<typeof en> = { en, zh }
