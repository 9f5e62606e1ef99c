import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'Market shares by publisher',
  subjects: 'Whose shares',
  subject: { vendors: 'Vendors', totals: 'Chinese and foreign' },
  basis: 'Measured in',
  bases: { all: 'Side by side', units: 'Cards', revenue: 'Money', unstated: 'Not stated' },
  facets: {
    units: 'In cards',
    revenue: 'In money',
    unstated: 'Measure not stated',
  },
  titleBoth: (a: {
    cards: string
    other: string
    money: string
    otherMoney: string
    year: string
  }) =>
    `In ${a.year} NVIDIA has ${a.cards} of the cards to Huawei’s ${a.other}, but ${a.money === a.otherMoney ? `the money is even: ${a.money} each` : `${a.money} of the money to Huawei’s ${a.otherMoney}`}`,
  titleUnits: (a: { nvidia: string; huawei: string; year: string }) =>
    `Counted in cards, NVIDIA has ${a.nvidia} in ${a.year} and Huawei ${a.huawei}`,
  titleRevenue: (a: { nvidia: string; huawei: string; year: string }) =>
    a.nvidia === a.huawei
      ? `Counted in money, NVIDIA and Huawei have ${a.nvidia} each in ${a.year}`
      : `Counted in money, NVIDIA has ${a.nvidia} in ${a.year} and Huawei ${a.huawei}`,
  titleUnstated: (low: string, high: string) =>
    `Without a stated measure, NVIDIA’s share is put anywhere from ${low} to ${high}`,
  titleTotals: (a: { before: string; beforeYear: string; now: string; year: string }) =>
    `Chinese vendors reached ${a.now} of the cards in ${a.year}, from ${a.before} in ${a.beforeYear}`,
  titleOther: (list: string) => `What publishers say of ${list} in China`,
  subtitle:
    'Share of China’s AI-accelerator market, per cent. Cards and money are different measures and never share a plot; publishers are never blended.',
  groups: {
    domesticTotal: 'Chinese vendors',
    foreignTotal: 'Foreign vendors',
    otherDomestic: 'other Chinese',
    gpuCards: 'GPU cards',
  },
  others: 'other vendors, named',
  none: (list: string) => `No publisher gives a share for ${list} by this measure.`,
  noteTotals:
    'Totals are of the whole market, whatever the filters let through. “GPU cards” is a class of IDC’s that whoever makes GPUs falls into, not NVIDIA alone.',
}

const zh: Widen<typeof en> = {
  name: '各机构市场份额',
  subjects: '对象',
  subject: { vendors: '分厂商', totals: '国产与境外合计' },
  basis: '口径',
  bases: { all: '并列', units: '卡数', revenue: '金额', unstated: '未说明' },
  facets: { units: '按卡数', revenue: '按金额', unstated: '口径未说明' },
  titleBoth: (a) =>
    `${a.year}年按卡数英伟达占 ${a.cards}、华为占 ${a.other}；按金额${a.money === a.otherMoney ? `则两家各占 ${a.money}` : `则为 ${a.money} 对 ${a.otherMoney}`}`,
  titleUnits: (a) => `按卡数，${a.year}年英伟达占 ${a.nvidia}，华为占 ${a.huawei}`,
  titleRevenue: (a) =>
    a.nvidia === a.huawei
      ? `按金额，${a.year}年英伟达与华为各占 ${a.nvidia}`
      : `按金额，${a.year}年英伟达占 ${a.nvidia}，华为占 ${a.huawei}`,
  titleUnstated: (low, high) => `未说明口径的数字里，英伟达份额从 ${low} 到 ${high} 都有`,
  titleTotals: (a) => `国产厂商卡数占比${a.year}年升至 ${a.now}，${a.beforeYear}年为 ${a.before}`,
  titleOther: (list) => `各机构如何估计 ${list} 的在华份额`,
  subtitle:
    '占中国 AI 加速器市场的百分比。卡数与金额是两种口径，不画在同一张图里；各机构的数字不作合并。',
  groups: {
    domesticTotal: '国产合计',
    foreignTotal: '境外合计',
    otherDomestic: '其他国产',
    gpuCards: 'GPU 卡',
  },
  others: '其他厂商，图中注名',
  none: (list) => `没有机构按此口径公布过 ${list} 的份额。`,
  noteTotals:
    '合计数为整个市场，不随筛选变化。“GPU 卡”是 IDC 的产品类别，凡 GPU 均计入，并非英伟达一家。',
}

export const shares: ViewWords<typeof en> = { en, zh }
