import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'What could move the answer most',
  subtitle: (a: { center: string; scenario: string }) =>
    `One number at a time to the low and the high end of its range; central case ${a.center}; ${a.scenario}`,
  ends: { hollow: 'at the low end', solid: 'at the high end' },
  title: (name: string) => `What could move the answer most: ${name}`,
  axis: (a: { measure: string; year: string; unit: string }) =>
    `${a.measure} in ${a.year}, ${a.unit}`,
  note: (shown: string, all: string) =>
    `The ${shown} widest of ${all}; all stand in the table. Ranges and reasons are in the levers. A number that cannot be calibrated at one end has no bar.`,
  columns: {
    name: 'Number',
    low: 'Low',
    high: 'High',
    atLow: 'Result at low',
    atHigh: 'Result at high',
    spread: 'Spread',
  },
  multiplier: {
    'scenario.ceiling_bnUSD': 'Washington’s ceiling',
    'scenario.admissionStart': 'Beijing’s admission, 2026',
    'scenario.admissionEnd': 'Beijing’s admission, 2030',
    'scenario.mandateEnd': 'Reserved for domestic chips',
    'scenario.risk.us': 'Chance of a cut-off',
  } satisfies Record<string, string>,
  none: 'cannot be calibrated',
}

const zh: Widen<typeof en> = {
  name: '何者最能改变结果',
  subtitle: (a) => `每次只将一个数移至区间低端或高端；中心情形 ${a.center}；${a.scenario}`,
  ends: { hollow: '取区间低端', solid: '取区间高端' },
  title: (name) => `何者最能改变结果：${name}`,
  axis: (a) => `${a.year}年${a.measure}，${a.unit}`,
  note: (shown, all) =>
    `列出 ${all} 项中影响最大的 ${shown} 项，其余见表格。区间与理由见左侧参数。一端无法校准者不画条形。`,
  columns: {
    name: '参数',
    low: '低端',
    high: '高端',
    atLow: '低端结果',
    atHigh: '高端结果',
    spread: '幅度',
  },
  multiplier: {
    'scenario.ceiling_bnUSD': '华盛顿的许可额度',
    'scenario.admissionStart': '北京放行比例，2026年',
    'scenario.admissionEnd': '北京放行比例，2030年',
    'scenario.mandateEnd': '国产专用比例',
    'scenario.risk.us': '断供概率',
  },
  none: '无法校准',
}

export const tornado: ViewWords<typeof en> = { en, zh }
