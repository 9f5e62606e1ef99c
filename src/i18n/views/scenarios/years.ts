import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'Results by year',
  title: 'Every output, year by year',
  subtitle:
    'Medians, with nine in ten of the draws beneath; the frontier is the best chip that each group may sell',
  columns: {
    year: 'Year',
    scenario: 'Scenario',
    demand: 'Demand, bn USD',
    served: 'Unmet, bn USD',
    local: 'Domestic share, %',
    compute: 'Compute, EFLOPS',
    treasury: 'US treasury, bn USD',
    frontier: 'Frontier: NVIDIA · AMD · Huawei · other',
  },
  nothing: 'none',
}

const zh: Widen<typeof en> = {
  name: '逐年结果',
  title: '逐年列出全部结果',
  subtitle: '中位数，下方为九成结果；最优芯片指各厂商当年可售的最强一款',
  columns: {
    year: '年份',
    scenario: '情景',
    demand: '需求，亿美元',
    served: '未满足，亿美元',
    local: '国产份额，%',
    compute: '算力，EFLOPS',
    treasury: '美国财政，亿美元',
    frontier: '最优芯片：英伟达 · AMD · 华为 · 其他',
  },
  nothing: '无',
}

export const years: ViewWords<typeof en> = { en, zh }
