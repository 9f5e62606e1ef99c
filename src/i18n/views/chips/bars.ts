import { counted } from '@/i18n/counted'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'Chips by one metric',
  leads: (a: { chips: string; many: boolean; metric: string; value: string }) =>
    `${a.metric}: ${a.chips} ${a.many ? 'lead' : 'leads'} with ${a.value}`,
  highest: (a: { chips: string; many: boolean; metric: string; value: string }) =>
    `${a.metric}: highest for ${a.chips}, ${a.value}`,
  multiple: (times: string, base: string) => `${times} the ${base}`,
  titleOf: (metric: string) => metric,
  subtitle: (shown: number, all: number) =>
    shown < all
      ? `Per package. ${shown} of ${all} chips`
      : `Per package. ${counted(all, 'chip', 'chips')}`,
  dense: 'Peak without sparsity.',
  weak: '~ low confidence.',
  none: 'No chip that passes the filters has a figure for this metric.',
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',
  note: 'Peak figures are not performance: see what was measured, below.',
}

const zh: Widen<typeof en> = {
  name: '单项指标对比',
  leads: (a) => `${a.metric}：${a.chips} ${a.many ? '并列居首' : '居首'}，${a.value}`,
  highest: (a) => `${a.metric}：${a.chips} 最高，${a.value}`,
  multiple: (times, base) => `为 ${base} 的 ${times.replace('×', ' 倍')}`,
  titleOf: (metric) => metric,
  subtitle: (shown, all) =>
    shown < all ? `每个封装。${all} 款中的 ${shown} 款` : `每个封装。共 ${all} 款`,
  dense: '峰值不计稀疏。',
  weak: '~ 表示可信度较低。',
  none: '符合筛选条件的芯片均无这一指标的数值。',
  showAll: (count) => `显示全部 ${count} 款`,
  showFewer: '收起',
  note: '峰值不等于实际性能，实测结果见下文。',
}

export const bars: ViewWords<typeof en> = { en, zh }
