import type { BEIJING_KINDS, BEIJING_STATUSES } from '@/contract/camps'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'
import { word } from './count'
import type { Names } from './names'

const measureKinds: Names<(typeof BEIJING_KINDS)[number]> = {
  marketAccess: 'market access',
  counterControl: 'counter-control',
  investigation: 'investigation',
  purchaseGuidance: 'purchase guidance',
  mandate: 'domestic mandate',
  subsidy: 'subsidy',
  admission: 'admission',
}

const measureStatuses: Names<(typeof BEIJING_STATUSES)[number]> = {
  inForce: 'in force',
  open: 'open',
  reported: 'reported',
  suspended: 'suspended',
  underStudy: 'under study',
  eased: 'eased',
  draft: 'draft',
}

const en = {
  name: 'Beijing’s measures',
  title: (a: { count: number; admission: number }) =>
    `Beijing’s gate: ${a.count} measures on record, ${word(a.admission)} of which let chips in`,
  subtitle: 'Measures of China’s own, by date, with how firm each is',
  columns: {
    measure: 'Measure',
    date: 'Date',
    kind: 'Kind',
    status: 'Status',
    actor: 'Who',
    grade: 'Grade',
    detail: 'Detail',
  },
  statuses: measureStatuses,
  kinds: measureKinds,
}

const zh: Widen<typeof en> = {
  name: '北京的措施',
  title: (a) => `北京的闸门：有据可查的措施 ${a.count} 项，其中 ${a.admission} 项为放行`,
  subtitle: '中方自行采取的措施，按日期排列，并注明确定程度',
  columns: {
    measure: '措施',
    date: '日期',
    kind: '类别',
    status: '状态',
    actor: '主体',
    grade: '等级',
    detail: '说明',
  },
  statuses: {
    inForce: '有效',
    open: '未结',
    reported: '据报道',
    suspended: '中止',
    underStudy: '研究中',
    eased: '已放宽',
    draft: '草案',
  },
  kinds: {
    marketAccess: '市场准入',
    counterControl: '反制管制',
    investigation: '调查',
    purchaseGuidance: '采购指导',
    mandate: '国产比例要求',
    subsidy: '补贴',
    admission: '放行',
  },
}

export const beijing: ViewWords<typeof en> = { en, zh }
