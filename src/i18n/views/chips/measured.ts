import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'What was measured',
  title: 'Peak is not performance: what has been measured',
  subtitle: 'Measured results on record; tests differ and are not to be set against each other',
  kinds: {
    measured: 'measured',
    estimate: 'estimate',
    forecast: 'forecast',
    statement: 'statement',
    derived: 'worked out',
    reported: 'reported',
  },
}

const zh: Widen<typeof en> = {
  name: '实测结果',
  title: '峰值不是实际性能：已有哪些实测',
  subtitle: '有据可查的实测结果；测试条件不同，不可直接相比',
  kinds: {
    measured: '实测',
    estimate: '估算',
    forecast: '预测',
    statement: '表态',
    derived: '推算',
    reported: '报道',
  },
}

export const measured: ViewWords<typeof en> = { en, zh }
