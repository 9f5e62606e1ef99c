import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

/** What a figure says of its settings once it has left the page. */
const en = {
  ends: {
    low: (name: string) => `${name}, low`,
    high: (name: string) => `${name}, high`,
  },
  metric: 'Metric',
  against: 'Against',
  scale: 'Scale',
  index: 'Index',
  highlighted: 'Highlighted chips',
  chip: 'Chip',
  day: 'Rules of',
  buyer: 'Buyer',
  currency: 'Money in',
  scenario: 'Scenario',
  comparedWith: 'Compared with',
  base: 'Base year from',
  lever: (name: string) => `Lever: ${name}`,
  licence: 'Licence limits',
  draws: 'Draws',
  seed: 'Seed',
  bands: 'Bands',
  bandsAre: '50% and 90% of draws',
  output: 'Output',
  year: 'Year',
  /** Heads of columns that the page itself has no words for. */
  columns: {
    id: 'Id',
    date: 'Date',
    publisher: 'Publisher',
    unit: 'Unit',
    address: 'Address',
    uses: 'Used in so many places',
    voice: 'Voice',
    position: 'Position',
    statement: 'Statement',
    kind: 'Kind',
  },
}

const zh: Widen<typeof en> = {
  ends: {
    low: (name: string) => `${name}\uff0c下限`,
    high: (name: string) => `${name}\uff0c上限`,
  },
  metric: '指标',
  against: '对照指标',
  scale: '坐标',
  index: '指数基准',
  highlighted: '突出显示的芯片',
  chip: '芯片',
  day: '规则日期',
  buyer: '采购方',
  currency: '货币',
  scenario: '情景',
  comparedWith: '对比情景',
  base: '基年口径',
  lever: (name: string) => `杠杆\uff1a${name}`,
  licence: '许可上限',
  draws: '抽样次数',
  seed: '随机种子',
  bands: '区间',
  bandsAre: '50% 与 90% 的抽样',
  output: '输出',
  year: '年份',
  columns: {
    id: '编号',
    date: '日期',
    publisher: '发布者',
    unit: '单位',
    address: '网址',
    uses: '引用处数',
    voice: '表态者',
    position: '立场',
    statement: '陈述',
    kind: '性质',
  },
}

export const captureWords: ViewWords<typeof en> = { en, zh }
