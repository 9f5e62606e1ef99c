import { counted } from '@/i18n/counted'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const SMALL = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const small = (count: number) => SMALL[count] ?? String(count)

const en = {
  answer: (a: { values: string; nvidia: string; huawei: string; year: string }) =>
    `None of the article’s ${a.values} was counted. By count NVIDIA had ${a.nvidia} of China’s cards in ${a.year}, and Huawei ${a.huawei}.`,
  answerPlain:
    'China’s market for AI chips, by publisher: what was counted, estimated, forecast and said.',
  supportKinds: (a: { remarks: number; forecasts: number }) =>
    `Of these, ${small(a.remarks)} ${a.remarks === 1 ? 'is a remark' : 'are remarks'} and ${small(a.forecasts)} ${a.forecasts === 1 ? 'is a forecast' : 'are forecasts'}.`,
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

  join: {
    comma: (...parts: string[]) => parts.join(', '),
    semicolon: (...parts: string[]) => parts.join('; '),
    colon: (name: string, what: string) => `${name}: ${what}`,
    brackets: (what: string, more: string) => `${what} (${more})`,
  },
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

  shares: {
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
  },

  article: {
    name: 'The article’s three shares',
    title: (a: { values: string; measured: number }) =>
      a.measured === 0
        ? `${a.values}: what the article’s shares really are`
        : `The article’s shares: ${small(a.measured)} of them ${a.measured === 1 ? 'was' : 'were'} counted`,
    subtitle: 'Each number as the article states it, and the publication that bears it',
    says: 'The article says',
    saysOf: (a: { vendor: string; value: string; year: string }) =>
      `${a.vendor} ${a.value} in ${a.year}`,
    is: 'What it is',
    isOf: {
      measured: (a: { publisher: string; period: string }) =>
        `A count by ${a.publisher} of ${a.period}`,
      derived: (a: { publisher: string; period: string }) =>
        `Worked out from ${a.publisher}, of ${a.period}`,
      estimate: (a: { publisher: string; period: string }) =>
        `An estimate by ${a.publisher} of ${a.period}`,
      forecast: (a: { publisher: string; period: string }) =>
        `A forecast by ${a.publisher} for ${a.period}`,
      statement: (a: { publisher: string; period: string }) =>
        `A remark by ${a.publisher} about ${a.period}`,
    },
    said: 'Said on',
    measure: 'Measure',
    others: 'Published of the same year',
    othersNone: 'nothing counted or estimated',
    claim: 'Claim',
    unknown: 'no publication found',
  },

  china: {
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
  },

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

  sizes: {
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
  },

  localisation: {
    name: 'Localisation forecasts',
    title: (a: { year: string; low: string; high: string; count: number; house: string | null }) =>
      `For ${a.year}, ${small(a.count)} ${a.count === 1 ? 'forecast runs' : 'forecasts run'} from ${a.low} to ${a.high}${a.house === null ? '' : `, and both ends are ${a.house}’s`}`,
    subtitle:
      'Part of China’s demand met by Chinese chips, per cent, as each publisher defines it. Lines join one edition of one publisher only.',
    axis: '% of China’s demand or market',
    spread: (points: string) => `${points} pp apart`,
    metrics: {
      shareOfMarket: 'share of sales',
      selfSufficiency: 'self-sufficiency by value',
      supplyToDemand: 'supply over demand, may pass 100',
      policyTarget: 'a government’s target',
    },
    metric: 'Definition',
    summary: (a: { count: number; low: string; high: string; year: string }) =>
      `${counted(a.count, 'number', 'numbers')}; the forecasts for ${a.year} lie between ${a.low} and ${a.high}.`,
    note: 'The forecasts differ mostly in the demand they are set against: with or without H20 imports, in money or in cards. Targets are what cities and drafts of plans ask for, not what anyone expects.',
  },

  ascend: {
    name: 'Ascend output',
    title: (a: { low: string; high: string; year: string; counted: string; publisher: string }) =>
      `Huawei’s output in ${a.year} is put at ${a.low} to ${a.high}; ${a.publisher} counted ${a.counted}`,
    titlePlain: 'Huawei’s output, by publisher and by unit',
    subtitle:
      'Thousands by year and publisher. A 910C is one package with two dies: units stand apart.',
    units: { cards: 'Cards', packages: 'Packages', dies: 'Dies' },
    unitNames: { cards: 'thousand cards', packages: 'thousand packages', dies: 'thousand dies' },
    product: 'Product',
  },

  revenue: {
    name: 'Revenue of Chinese vendors and AMD',
    title: (a: { vendor: string; value: string; year: string; times: string; before: string }) =>
      `${a.vendor} earned ${a.value} in ${a.year}, ${a.times} what it earned in ${a.before}`,
    titlePlain: 'What vendors earn and ship',
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
  },

  prices: {
    name: 'Prices in China',
    title: (a: { low: string; high: string }) =>
      `One chip costs from ${a.low} to ${a.high} in China, by make, month and channel`,
    titlePlain: 'What chips cost in China',
    subtitle:
      'As reported, with date; distributor, order, channel and unofficial prices are named.',
    per: {
      chip: 'One chip',
      server8: 'A server with eight',
      module8: 'A module with eight',
      hour: 'An hour of renting a server with eight',
    },
    none: 'No price is known for the chips that pass the filters.',
    note: 'Range: low and high as published. Prices of different months and channels are not comparable like for like.',
  },

  baseline: {
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
  },

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

  join: {
    comma: (...parts) => parts.join('，'),
    semicolon: (...parts) => parts.join('；'),
    colon: (name, what) => `${name}：${what}`,
    brackets: (what, more) => `${what}（${more}）`,
  },
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

  shares: {
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
  },

  article: {
    name: '文章中的三个份额',
    title: (a) =>
      a.measured === 0
        ? `${a.values}：文章所引份额的真实来历`
        : `文章所引份额中，有 ${a.measured} 个为实测`,
    subtitle: '文章的写法，以及载有这一数字的出处',
    says: '文章写法',
    saysOf: (a) => `${a.year}年${a.vendor} ${a.value}`,
    is: '实为',
    isOf: {
      measured: (a) => `${a.publisher}对${a.period}的统计`,
      derived: (a) => `据${a.publisher}推算的${a.period}数字`,
      estimate: (a) => `${a.publisher}对${a.period}的估算`,
      forecast: (a) => `${a.publisher}对${a.period}的预测`,
      statement: (a) => `${a.publisher}谈及${a.period}的表态`,
    },
    said: '发布日期',
    measure: '口径',
    others: '同年其他公开数字',
    othersNone: '无统计或估算',
    claim: '论断',
    unknown: '未找到出处',
  },

  china: {
    name: '英伟达的中国收入',
    title: (a) =>
      `同一季度，按客户总部统计为按开票地的 ${a.low}–${a.high} 倍：是两个序列，不可相接`,
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
  },

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

  sizes: {
    name: '各机构的市场规模',
    title: (a) =>
      `${a.year}年市场规模众说不一，从${a.low}到${a.high}：整机、芯片销售与芯片需求不是一回事`,
    subtitle: '按发布机构与统计范围分列；非全年数字另行注明。',
    groups: { market: '整个市场', chineseVendors: '仅国产厂商', cards: '卡数' },
    axisCards: '百万张',
    growth: (publisher, period) => `非规模数字，未入图：${publisher}预计的${period}增幅`,
    cardsUnit: '百万张',
  },

  localisation: {
    name: '国产化率预测',
    title: (a) =>
      `对${a.year}年的 ${a.count} 项预测从 ${a.low} 到 ${a.high} 不等${a.house === null ? '' : `，两端竟同出${a.house}`}`,
    subtitle:
      '国产芯片满足中国需求的比例（%），按各机构自己的定义。连线只连同一机构同一版本的数字。',
    axis: '占中国需求或市场的百分比',
    spread: (points) => `相差 ${points} 个百分点`,
    metrics: {
      shareOfMarket: '销售占比',
      selfSufficiency: '按金额的自给率',
      supplyToDemand: '供给与需求之比，可超过 100',
      policyTarget: '政府目标',
    },
    metric: '定义',
    summary: (a) => `共 ${a.count} 个数字；对${a.year}年的预测在 ${a.low} 与 ${a.high} 之间。`,
    note: '各家预测的差别主要在分母：是否计入 H20 进口，按金额还是按卡数。目标是地方与规划草案的要求，并非任何机构的预期。',
  },

  ascend: {
    name: '昇腾产出',
    title: (a) =>
      `华为${a.year}年产出，说法从${a.low}到${a.high}不等；${a.publisher} 统计为${a.counted}`,
    titlePlain: '华为产出：按机构与计量单位',
    subtitle: '按年份与机构，单位为千。一颗 910C 为一个封装、两颗裸片，故按单位分列。',
    units: { cards: '加速卡', packages: '封装', dies: '裸片' },
    unitNames: { cards: '千张', packages: '千颗封装', dies: '千颗裸片' },
    product: '产品',
  },

  revenue: {
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
  },

  prices: {
    name: '在华价格',
    title: (a) => `单颗芯片在华售价从${a.low}到${a.high}不等，因型号、时间与渠道而异`,
    titlePlain: '芯片在中国卖多少钱',
    subtitle: '按报道列出，附日期；经销、订单、渠道与非官方价格分别注明。',
    per: {
      chip: '单颗芯片',
      server8: '八卡服务器',
      module8: '八卡模组',
      hour: '八卡服务器租用一小时',
    },
    none: '符合筛选条件的芯片没有已知价格。',
    note: '横线为公布的上下限。不同月份、不同渠道的价格不可直接相比。',
  },

  baseline: {
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
  },

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
