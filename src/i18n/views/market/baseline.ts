import { counted } from '@/i18n/counted'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'Our baseline',
  title: (a: {
    year: string
    nvidia: string
    nvidiaRange: string
    huawei: string
    huaweiRange: string
    confidence: string
  }) =>
    `Our judgement for ${a.year}: NVIDIA ${a.nvidia} (${a.nvidiaRange}), Huawei ${a.huawei} (${a.huaweiRange}), with ${a.confidence} confidence`,
  subtitle:
    'Per cent of the market with range, by year. This is Threshold’s own judgement from the figures above, not a measurement.',
  facets: { revenue: 'In money', units: 'In cards', unstated: 'Measure not stated' },
  confidences: { high: 'high', medium: 'medium', lowMedium: 'low to medium', low: 'low' },
  confidence: 'Confidence',
  judgement: 'our judgement',
  reasoning: 'Why',
  group: 'Group',
  groups: {
    nvidia: 'NVIDIA',
    amd: 'AMD',
    huawei: 'Huawei',
    domesticOther: 'other Chinese',
  },
  note: 'The reasons for each year stand in the table; the scenario lab starts from these numbers.',
  summary: (count: number) => counted(count, 'year', 'years'),
  sure: (years: string) => `Confidence: ${years}`,
  sureOf: (year: string, confidence: string) => `${year} ${confidence}`,
}

const zh: Widen<typeof en> = {
  name: '本产品的基准判断',
  title: (a) =>
    `我们对${a.year}年的判断：英伟达 ${a.nvidia}（${a.nvidiaRange}），华为 ${a.huawei}（${a.huaweiRange}），把握程度${a.confidence}`,
  subtitle: '各年市场占比与区间（%）。这是本产品综合上文数字所作的判断，并非实测。',
  facets: { revenue: '按金额', units: '按卡数', unstated: '口径未说明' },
  confidences: { high: '高', medium: '中', lowMedium: '中低', low: '低' },
  confidence: '把握程度',
  judgement: '本产品判断',
  reasoning: '理由',
  group: '组别',
  groups: { nvidia: '英伟达', amd: 'AMD', huawei: '华为', domesticOther: '其他国产' },
  note: '各年的理由见表格；情景推演即以这些数字为起点。',
  summary: (count) => `共 ${count} 年。`,
  sure: (years) => `把握程度：${years}`,
  sureOf: (year, confidence) => `${year}年${confidence}`,
}

export const baseline: ViewWords<typeof en> = { en, zh }
