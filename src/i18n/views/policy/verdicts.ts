import { zhBefore } from '@/i18n/joins'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'Verdicts',
  title: 'The verdict on each chip, with its arithmetic',
  subtitle: (date: string) =>
    `Rules for China as of ${date}. ● met · ○ not met · – unknown · ~ would change inside the range of an estimate`,
  washington: 'Washington',
  beijing: 'Beijing',
  notInForce: 'not in force',
  open: (chip: string) => `Show the arithmetic for ${chip}`,
  close: (chip: string) => `Hide the arithmetic for ${chip}`,
  showOthers: (count: number) => `Show ${count} chips that these rules do not bind`,
  hideOthers: 'Show US chips only',
  wouldBeCaught:
    'Chinese chips are held to the figures only: “met” means that they would be caught.',
  none: 'No US chip passes the filters.',
  neverSold: (names: string) =>
    `${names} meet the limits of the window but were not sold in the US, so they stay at presumption of denial. `,
  note: '“No rule found” means none in the sources, not free admission.',
}

const zh: Widen<typeof en> = {
  name: '判定表',
  title: '对每款芯片的判定及其算式',
  subtitle: (date) =>
    `${date}对中国的规则。● 落入管制或符合条件 · ○ 未落入或不符合 · – 未知 · ~ 估计值在区间内变动会改变判定`,
  washington: '华盛顿',
  beijing: '北京',
  notInForce: '未生效',
  open: (chip) => `展开 ${chip} 的算式`,
  close: (chip) => `收起 ${chip} 的算式`,
  showOthers: (count) => `显示不受这些规则约束的 ${count} 款芯片`,
  hideOthers: '只看美国芯片',
  wouldBeCaught: '中国芯片只比照数值：“落入”指若受约束便会被管制。',
  none: '没有美国芯片通过筛选。',
  neverSold: (names) => `${zhBefore(names)}的数值在窗口之内，但未在美国销售，仍属推定拒绝。`,
  note: '“未见规定”指来源中没有记载，不等于自由准入。',
}

export const verdicts: ViewWords<typeof en> = { en, zh }
