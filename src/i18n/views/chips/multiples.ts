import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'By architecture',
  title: (metric: string) => `${metric} within each architecture`,
  subtitle: 'One facet per architecture of two chips or more, same axes; grey: all other chips.',
  single: 'One chip each',
  none: 'No architecture has a dated chip with this figure.',
}

const zh: Widen<typeof en> = {
  name: '按架构分列',
  title: (metric) => `各架构的${metric}`,
  subtitle: '两款以上的架构各占一格，坐标相同；灰色为其余芯片。',
  single: '仅有一款的架构',
  none: '没有架构同时具备日期与这一指标。',
}

export const multiples: ViewWords<typeof en> = { en, zh }
