import { JOINS } from '@/i18n/joins'
import { inLetters } from '@/i18n/inLetters'
import { counted } from '@/i18n/counted'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'
import { article } from './market/article'
import { ascend } from './market/ascend'
import { baseline } from './market/baseline'
import { china } from './market/china'
import { localisation } from './market/localisation'
import { prices } from './market/prices'
import { revenue } from './market/revenue'
import { shares } from './market/shares'
import { sizes } from './market/sizes'

const en = {
  answer: (a: { values: string; nvidia: string; huawei: string; year: string }) =>
    `None of the article’s ${a.values} was counted. By count NVIDIA had ${a.nvidia} of China’s cards in ${a.year}, and Huawei ${a.huawei}.`,
  answerPlain:
    'China’s market for AI chips, by publisher: what was counted, estimated, forecast and said.',
  supportKinds: (a: { remarks: number; forecasts: number }) =>
    `Of these, ${inLetters(a.remarks, 'none')} ${a.remarks === 1 ? 'is a remark' : 'are remarks'} and ${inLetters(a.forecasts, 'none')} ${a.forecasts === 1 ? 'is a forecast' : 'are forecasts'}.`,
  support: (a: { nvidia: string; huawei: string; publisher: string }) =>
    a.nvidia === a.huawei
      ? `By revenue NVIDIA and Huawei had ${a.nvidia} each (${a.publisher}).`
      : `By revenue NVIDIA had ${a.nvidia} and Huawei ${a.huawei} (${a.publisher}).`,
  supportNext: (a: { low: string; high: string; year: string }) =>
    `For ${a.year} nothing has been counted yet; what has been said of NVIDIA’s share runs from ${a.low} to ${a.high}.`,

  money: {
    label: 'Money in',
    currencies: { USD: 'US dollars', CNY: 'renminbi' },
    axis: {
      USD: { billions: 'billion US dollars', millions: 'million US dollars' },
      CNY: { billions: 'billion yuan (RMB)', millions: 'million yuan (RMB)' },
    },
    price: { USD: 'US dollars', CNY: 'yuan (RMB)' },
    large: { USD: (value: string) => `$${value}bn`, CNY: (value: string) => `RMB ${value}bn` },
    small: { USD: (value: string) => `$${value}m`, CNY: (value: string) => `RMB ${value}m` },
    single: { USD: (value: string) => `$${value}`, CNY: (value: string) => `RMB ${value}` },
    rates: 'Yuan per dollar, mean of the year:',
    ratesNote:
      'Each sum is converted at the rate of its own year; later years take the last rate known.',
    rate: (year: string) => `Yuan per dollar, ${year}`,
    rateUnit: 'yuan per dollar',
    months: (first: string, last: string) => ` (mean of ${first} to ${last})`,
    converted: (sum: string, rate: string, year: string) => `${sum}, at ${rate} (${year})`,
  },

  join: JOINS.en,
  columns: {
    period: 'Period',
    value: 'Value',
    range: 'Range',
    kind: 'Kind',
    publisher: 'Publisher',
    scope: 'What is counted',
    asOf: 'As of',
    grade: 'Grade',
    published: 'Published as',
    vendor: 'Vendor',
    unit: 'Unit',
    item: 'Item',
    note: 'Note',
  },
  kinds: {
    measured: 'reported or counted',
    derived: 'worked out',
    estimate: 'estimate',
    forecast: 'forecast when made',
    statement: 'a remark',
  },
  inWords: {
    exact: (value: string) => value,
    about: (value: string) => `about ${value}`,
    atLeast: (value: string) => `${value} or more`,
    atMost: (value: string) => `${value} or less`,
    range: (value: string) => value,
  },
  countedOrWorkedOut: 'reported or counted, or worked out from that',
  bounds: { exact: '', about: '≈', atLeast: '≥', atMost: '≤', range: '' },
  keyRange: 'published as a range',
  keyLimit: 'only a limit is published',

  shares: shares.en,

  article: article.en,

  china: china.en,

  sums: {
    name: 'H20 and H200 in the accounts',
    title: (a: { first: string; firstDate: string; last: string; lastDate: string }) =>
      `H20 sales fell from ${a.first} in the quarter to ${a.firstDate} to ${a.last} in the quarter to ${a.lastDate}`,
    subtitle: 'Single sums that were reported or estimated, by date',
    guidance: 'What NVIDIA told investors to expect',
    guidanceNote: 'All of it without data-centre sales to China.',
    expected: 'Expected revenue',
    reported: 'Reported',
    notYet: 'not in this data',
    tolerance: (value: string, percent: string) => `${value} ±${percent}%`,
  },

  sizes: sizes.en,

  localisation: localisation.en,

  ascend: ascend.en,

  revenue: revenue.en,

  prices: prices.en,

  baseline: baseline.en,

  conflicts: {
    name: 'Where sources disagree',
    title: (count: number) => `${counted(count, 'place', 'places')} where sources disagree`,
    figures: 'Figures:',
  },
  gaps: {
    name: 'What is not known',
    title: (count: number) => `${counted(count, 'thing', 'things')} this data does not know`,
    subtitle: 'Looked for and not found; nothing is put in their place.',
  },
  also: {
    name: 'Also on record',
    title: 'Also on record',
    subtitle: 'Single statements on the market; the weak ones are graded C or D.',
    kinds: {
      measured: 'counted',
      estimate: 'estimate',
      forecast: 'forecast',
      statement: 'a remark',
      derived: 'worked out',
      reported: 'reported',
    },
  },
}

const zh: Widen<typeof en> = {
  answer: (a) =>
    `文章所用的 ${a.values} 均非实测。\n按卡数统计，${a.year}年英伟达占 ${a.nvidia}，华为占 ${a.huawei}。`,
  answerPlain: '中国 AI 芯片市场：各机构统计、估算、预测与表态的数字。',
  supportKinds: (a) => `其中 ${a.remarks} 个是口头表态，${a.forecasts} 个是预测。`,
  support: (a) =>
    a.nvidia === a.huawei
      ? `按收入，两家各占 ${a.nvidia}（${a.publisher}）。`
      : `按收入，英伟达占 ${a.nvidia}、华为占 ${a.huawei}（${a.publisher}）。`,
  supportNext: (a) =>
    `${a.year}年尚无任何实测数字；关于英伟达份额的各种说法从 ${a.low} 到 ${a.high} 不等。`,

  money: {
    label: '金额单位',
    currencies: { USD: '美元', CNY: '人民币' },
    axis: {
      USD: { billions: '亿美元', millions: '亿美元' },
      CNY: { billions: '亿元', millions: '亿元' },
    },
    price: { USD: '美元', CNY: '元' },
    large: { USD: (value) => `${value}亿美元`, CNY: (value) => `${value}亿元` },
    small: { USD: (value) => `${value}万美元`, CNY: (value) => `${value}万元` },
    single: { USD: (value) => `${value}美元`, CNY: (value) => `${value}元` },
    rates: '年均汇率（元/美元）：',
    ratesNote: '各笔金额按其所在年份的汇率折算；更晚的年份用最近一年的汇率。',
    rate: (year) => `${year}年元兑美元汇率`,
    rateUnit: '元/美元',
    months: (first, last) => `（${first}至${last}均值）`,
    converted: (sum, rate, year) => `${sum}，按 ${rate} 折算（${year}年）`,
  },

  join: JOINS.zh,
  columns: {
    period: '时期',
    value: '数值',
    range: '区间',
    kind: '性质',
    publisher: '发布机构',
    scope: '统计范围',
    asOf: '发布日期',
    grade: '等级',
    published: '原文',
    vendor: '厂商',
    unit: '单位',
    item: '项目',
    note: '备注',
  },
  kinds: {
    measured: '财报或统计',
    derived: '推算',
    estimate: '估算',
    forecast: '发布时的预测',
    statement: '口头表态',
  },
  inWords: {
    exact: (value) => value,
    about: (value) => `约 ${value}`,
    atLeast: (value) => `${value} 以上`,
    atMost: (value) => `${value} 以下`,
    range: (value) => value,
  },
  countedOrWorkedOut: '财报、统计，或据以推算',
  bounds: { exact: '', about: '≈', atLeast: '≥', atMost: '≤', range: '' },
  keyRange: '以区间发布',
  keyLimit: '仅公布上限或下限',

  shares: shares.zh,

  article: article.zh,

  china: china.zh,

  sums: {
    name: '账目中的 H20 与 H200',
    title: (a) => `H20 季度销售额从截至${a.firstDate}的${a.first}降到截至${a.lastDate}的${a.last}`,
    subtitle: '见于财报或估算的单笔金额，按日期',
    guidance: '英伟达给投资者的业绩指引',
    guidanceNote: '各期指引均不含对华数据中心销售。',
    expected: '指引收入',
    reported: '实际收入',
    notYet: '本数据未及',
    tolerance: (value, percent) => `${value} ±${percent}%`,
  },

  sizes: sizes.zh,

  localisation: localisation.zh,

  ascend: ascend.zh,

  revenue: revenue.zh,

  prices: prices.zh,

  baseline: baseline.zh,

  conflicts: {
    name: '来源互相矛盾之处',
    title: (count) => `来源互相矛盾的 ${count} 处`,
    figures: '所涉数字：',
  },
  gaps: {
    name: '尚不知道的事',
    title: (count) => `本数据尚不知道的 ${count} 件事`,
    subtitle: '查找过而未得，不以其他数字代替。',
  },
  also: {
    name: '另有记录',
    title: '另有记录',
    subtitle: '关于市场的零散说法；依据薄弱者等级为 C 或 D。',
    kinds: {
      measured: '统计',
      estimate: '估算',
      forecast: '预测',
      statement: '口头表态',
      derived: '推算',
      reported: '报道',
    },
  },
}

export const marketWords: ViewWords<typeof en> = { en, zh }
export type MarketWords = Widen<typeof en>
