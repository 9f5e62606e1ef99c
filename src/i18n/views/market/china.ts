import { counted } from '@/i18n/counted'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'NVIDIA’s revenue from China',
  title: (a: { low: string; high: string }) =>
    `For the same quarter, revenue by headquarters is ${a.low} to ${a.high} times that by billing location: two series, not one`,
  subtitle: (unit: string) =>
    `NVIDIA’s revenue from China including Hong Kong by fiscal quarter, ${unit}. All products, gaming and networking included.`,
  bases: { billing: 'by billing location', headquarters: 'by customer headquarters' },
  keyBreak: 'the basis changes: do not join',
  before: 'Billing location',
  after: 'Headquarters only',
  summary: (a: { count: number; both: number }) =>
    `${counted(a.count, 'quarter', 'quarters')}; ${counted(a.both, 'is', 'are')} reported on both bases.`,
  quarter: 'Fiscal quarter',
  ends: 'Quarter ends',
  endsOn: (date: string) => `to ${date}`,
  total: 'All of NVIDIA',
  notReported: 'not reported',
  years: 'Fiscal years',
  fiscalYear: (year: string) => year.replace('FY20', 'FY'),
  fiscalQuarter: (quarter: string) => quarter.replace('FY20', 'FY').replace('Q', ' Q'),
  tick: (quarter: string) => quarter.replace('FY20', 'FY').replace(/Q\d/, ''),
}

const zh: Widen<typeof en> = {
  name: '英伟达的中国收入',
  title: (a) => `同一季度，按客户总部统计为按开票地的 ${a.low}–${a.high} 倍：是两个序列，不可相接`,
  subtitle: (unit) => `英伟达来自中国（含香港）的收入，按财季，${unit}。含游戏、网络等全部产品。`,
  bases: { billing: '按开票地', headquarters: '按客户总部' },
  keyBreak: '口径在此更换，不可相接',
  before: '按开票地',
  after: '仅按客户总部',
  summary: (a) => `共 ${a.count} 个财季，其中 ${a.both} 个两种口径兼有。`,
  quarter: '财季',
  ends: '季末',
  endsOn: (date) => `截至${date}`,
  total: '英伟达总收入',
  notReported: '未公布',
  years: '财年合计',
  fiscalYear: (year) => year.replace('FY20', '') + ' 财年',
  fiscalQuarter: (quarter) => quarter.replace('FY', '').replace('Q', ' 财年 Q'),
  tick: (quarter) => quarter.replace('FY20', 'FY').replace(/Q\d/, ''),
}

export const china: ViewWords<typeof en> = { en, zh }
