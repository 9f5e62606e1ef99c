import { counted } from '@/i18n/counted'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'Revenue of Chinese vendors and AMD',
  title: (a: { vendor: string; value: string; year: string; times: string; before: string }) =>
    `${a.vendor}’s revenue was ${a.value} in ${a.year}, ${a.times} that of ${a.before}`,
  titlePlain: 'What vendors take in and ship',
  subtitle: 'As reported or estimated. Whole years, parts of a year and cards stand apart.',
  quarters: (vendor: string) => `${vendor} by quarter`,
  quartersSummary: (count: number) => `${counted(count, 'quarter', 'quarters')} known.`,
  parts: 'Part of a year',
  cards: 'Cards sold',
  axisCards: 'Thousand cards',
  cardsUnit: 'thousand cards',
  scope: 'Scope',
  scopes: { company: 'whole company', aiChips: 'AI chips', chinaMI308: 'MI308 in China' },
  note: 'Company revenue holds other products too: Hygon’s CPUs, for one.',
  none: 'No vendor that passes the filters has published revenue.',
}

const zh: Widen<typeof en> = {
  name: '国产厂商与 AMD 的收入',
  title: (a) =>
    `${a.vendor}${a.year}年收入${a.value}，为${a.before}年的 ${a.times.replace('×', ' 倍')}`,
  titlePlain: '各厂商的收入与出货',
  subtitle: '财报或估算数字；全年、非全年与卡数分列。',
  quarters: (vendor) => `${vendor}：按季度`,
  quartersSummary: (count) => `已知 ${count} 个季度。`,
  parts: '非全年',
  cards: '售出卡数',
  axisCards: '千张',
  cardsUnit: '千张',
  scope: '范围',
  scopes: { company: '全公司', aiChips: 'AI 芯片', chinaMI308: '在华 MI308' },
  note: '公司收入含其他产品，例如海光的 CPU。',
  none: '符合筛选条件的厂商均未公布收入。',
}

export const revenue: ViewWords<typeof en> = { en, zh }
