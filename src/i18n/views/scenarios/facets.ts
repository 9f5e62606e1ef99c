import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'Share by vendor group',
  title: (a: { scenario: string; other: string; year: string }) =>
    `${a.scenario} against ${a.other}, vendor by vendor, in ${a.year}`,
  subtitle:
    'Share of spending served, per cent; medians, nine in ten of the draws, hatched between the medians',
  sentence: (a: { change: string; low: string; high: string; year: string }) =>
    `${a.year}: ${a.change}, nine in ten between ${a.low} and ${a.high}`,
  columns: { group: 'Vendor group' },
}

const zh: Widen<typeof en> = {
  name: '各厂商份额',
  title: (a) => `${a.scenario}对${a.other}：${a.year}年各厂商份额`,
  subtitle: '占已满足支出的份额（%）；中位数与九成结果，斜线为两条中位线之间',
  sentence: (a) => `${a.year}年：${a.change}，九成结果在 ${a.low} 至 ${a.high} 之间`,
  columns: { group: '厂商' },
}

export const facets: ViewWords<typeof en> = { en, zh }
