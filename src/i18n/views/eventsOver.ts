import type { EventSide } from '@/contract/lists'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const sides: Record<EventSide, string> = {
  us: 'Washington',
  china: 'Beijing',
  company: 'Companies',
}

const en = {
  show: 'Events',
  hide: 'Hide events',
  showHint: 'Lay the policy events over this chart',
  hideHint: 'Take the policy events off this chart',
  sides,
  event: 'Event',
  caption: (a: { shown: number; all: number }) =>
    `Policy events: ▲ tightens, △ loosens, · neutral. ${a.shown === a.all ? `All ${a.all} of these years that pass the timeline’s filters.` : `The ${a.shown} weightiest of ${a.all} in these years that pass the timeline’s filters.`} An event on the chart is no proof of its effect.`,
  none: 'No event that passes the timeline’s filters falls in these years.',
  failed: 'The policy events could not be loaded; the figure itself is whole.',
  toTimeline: 'Choose which',
  list: 'Events over this chart',
  sources: 'Sources',
}

const zh: Widen<typeof en> = {
  show: '事件',
  hide: '隐藏事件',
  showHint: '在本图上叠加政策事件',
  hideHint: '从本图上移除政策事件',
  sides: { us: '华盛顿', china: '北京', company: '企业' },
  event: '事件',
  caption: (a) =>
    `政策事件：▲ 收紧、△ 放松、· 中性。${a.shown === a.all ? `此间符合时间线筛选的 ${a.all} 项全部列出。` : `此间符合时间线筛选的共 ${a.all} 项，择其要者 ${a.shown} 项。`}叠加于图上并不证明其影响。`,
  none: '此间没有符合时间线筛选的事件。',
  failed: '政策事件未能载入，图本身完整。',
  toTimeline: '选择事件',
  list: '本图叠加的事件',
  sources: '来源',
}

export const eventsOverWords: ViewWords<typeof en> = { en, zh }
export type EventsOverWords = ViewWords<typeof en>['en']
