import type { EventEffect, EventSide } from '@/contract/lists'
import type { EventStatus } from '@/contract/events'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'
import type { Names } from './names'

const eventStatuses: Names<EventStatus> = {
  inForce: 'in force',
  announced: 'announced',
  reported: 'reported',
  proposed: 'proposed',
  scheduled: 'scheduled',
  statement: 'statement',
  company: 'company news',
  data: 'data',
}

const effects: Names<EventEffect> = {
  tighten: 'tightens',
  loosen: 'loosens',
  neutral: 'neutral',
  subsidy: 'subsidy',
}

const sides: Names<EventSide> = { us: 'Washington', china: 'Beijing', company: 'Companies' }

const en = {
  name: 'Event timeline',
  title: (a: { tighten: number; loosen: number }) =>
    `${a.tighten} steps that tighten, ${a.loosen} that loosen, 2022 to today`,
  subtitle: (shown: number, all: number) =>
    `${shown} of ${all} events. ▲ tightens  △ loosens  · neutral`,
  side: 'Side',
  effect: 'Effect',
  chip: 'Chip',
  allChips: 'All chips',
  find: 'Search the events',
  clear: 'Clear the filters',
  none: 'No event passes the filters.',
  noneFix: (words: string) => `Nothing in the events matches “${words}”.`,
  sides,
  effects,
  statuses: eventStatuses,
  columns: { date: 'Date', side: 'Side', title: 'Event', effect: 'Effect', grade: 'Grade' },
  sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  unverified: 'not verified',
  outcomeUnknown: 'outcome not in the data',
  goTo: 'Rules of this day',
  note: 'Effect is judged by whether US AI chips reach or are used in China.',
  summary: (shown: number) => `${shown} events of both sides on a line of time.`,
  more: (count: number) => `Show ${count} more`,
}

const zh: Widen<typeof en> = {
  name: '事件时间线',
  title: (a) => `2022年至今：收紧 ${a.tighten} 步，放松 ${a.loosen} 步`,
  subtitle: (shown, all) => `${all} 个事件中的 ${shown} 个。▲ 收紧 △ 放松 · 中性`,
  side: '一方',
  effect: '影响',
  chip: '芯片',
  allChips: '全部芯片',
  find: '搜索事件',
  clear: '清除筛选',
  none: '没有事件通过筛选。',
  noneFix: (words) => `没有事件含“${words}”。`,
  sides: { us: '华盛顿', china: '北京', company: '企业' },
  effects: { tighten: '收紧', loosen: '放松', neutral: '中性', subsidy: '补贴' },
  statuses: {
    inForce: '有效',
    announced: '已宣布',
    reported: '据报道',
    proposed: '提案',
    scheduled: '预定',
    statement: '表态',
    company: '企业消息',
    data: '数据',
  },
  columns: { date: '日期', side: '一方', title: '事件', effect: '影响', grade: '等级' },
  sources: (count) => `${count} 个来源`,
  unverified: '未核实',
  outcomeUnknown: '结果不在数据中',
  goTo: '查看当日规则',
  note: '松紧以美国 AI 芯片能否进入中国并得到使用为准。',
  summary: (shown) => `时间轴上双方的 ${shown} 个事件。`,
  more: (count) => `再显示 ${count} 个`,
}

export const timeline: ViewWords<typeof en> = { en, zh }
