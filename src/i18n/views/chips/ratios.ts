import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'Ratio sheet',
  title: (a: string, b: string) => `Ratio sheet: ${a} over ${b}`,
  subtitle: 'Only fields that both chips publish, like for like',
  over: 'over',
  first: 'Chip',
  second: 'compared with',
  swap: 'Swap',
  column: (a: string, b: string) => `${a} / ${b}`,
  line: (b: string) => `${b} = 1`,
  onlyOne: (name: string, fields: string) => `Only ${name}: ${fields}, so no ratio.`,
  none: 'The two chips share no published field.',
  estimated: '~ estimated or assumed input.',
  peak: 'Peaks are not performance: what was measured stands beside.',
  wide: 'Whisker: range over sources.',
  hollow: 'Hollow: estimated, or the range is wider than 10%.',
  precision: {
    title: 'Across precisions',
    hint: 'Two rates at different precisions, or sparse against dense, give a number that looks like a ratio. It is shown here with what it mixes.',
    rate: 'Rate',
    dense: 'dense',
    sparse: 'sparse',
    differentPrecision: (a: string, b: string) => `mixes ${a} with ${b}`,
    sparseAgainstDense: 'sets a sparse rate against a dense one',
    likeForLike: 'like for like',
    likeForLikeIs: 'like for like: ',
    none: 'One of the two rates is not published.',
  },
}

const zh: Widen<typeof en> = {
  name: '倍数表',
  title: (a, b) => `倍数表：${a} 对 ${b}`,
  subtitle: '只列双方均公布、口径相同的指标',
  over: '对',
  first: '芯片',
  second: '对照',
  swap: '互换',
  column: (a, b) => `${a} / ${b}`,
  line: (b) => `${b} = 1`,
  onlyOne: (name, fields) => `仅 ${name} 公布：${fields}，无法求比。`,
  none: '两款芯片没有共同公布的指标。',
  estimated: '~ 含估算或假设数据。',
  peak: '峰值不等于实际性能，实测结果见左侧或上方。',
  wide: '须线为各来源的区间。',
  hollow: '空心为估算值，或区间宽逾 10%。',
  precision: {
    title: '跨精度比较',
    hint: '不同精度相除，或以稀疏比稠密，所得看似倍数、实则混用。此处一并标明混用了什么。',
    rate: '精度与稀疏',
    dense: '稠密',
    sparse: '稀疏',
    differentPrecision: (a, b) => `混用 ${a} 与 ${b}`,
    sparseAgainstDense: '以稀疏比稠密',
    likeForLike: '口径一致',
    likeForLikeIs: '同口径：',
    none: '其中一项未公布。',
  },
}

export const ratios: ViewWords<typeof en> = { en, zh }
