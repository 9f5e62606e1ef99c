import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'Market size by publisher',
  title: (a: { low: string; high: string; year: string }) =>
    `The market of ${a.year} is put at ${a.low} to ${a.high}: servers, chips sold and chips wanted are different things`,
  subtitle: 'By publisher and by what is counted. Parts of a year are marked as such.',
  groups: {
    market: 'The whole market',
    chineseVendors: 'Chinese vendors alone',
    cards: 'Cards',
  },
  axisCards: 'Million cards',
  growth: (publisher: string, period: string) =>
    `Not drawn, as it is no size: growth in ${period} that ${publisher} expects,`,
  cardsUnit: 'million cards',
}

const zh: Widen<typeof en> = {
  name: '各机构的市场规模',
  title: (a) =>
    `${a.year}年市场规模众说不一，从${a.low}到${a.high}：整机、芯片销售与芯片需求不是一回事`,
  subtitle: '按发布机构与统计范围分列；非全年数字另行注明。',
  groups: { market: '整个市场', chineseVendors: '仅国产厂商', cards: '卡数' },
  axisCards: '百万张',
  growth: (publisher, period) => `非规模数字，未入图：${publisher}预计的${period}增幅`,
  cardsUnit: '百万张',
}

export const sizes: ViewWords<typeof en> = { en, zh }
