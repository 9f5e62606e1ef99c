import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'What is shown',
  output: 'Output',
  year: 'Year looked at',
  base: 'Base year from',
  seed: 'seed',
  draws: (draws: string) => `${draws} draws`,
  quick: (draws: string) => `quick look: ${draws} draws`,
  failed: (count: string) => `${count} draws could not be calibrated and are left out`,
  progress: (done: string, total: string) => `${done} of ${total} draws`,
}

const zh: Widen<typeof en> = {
  name: '显示内容',
  output: '结果指标',
  year: '考察年份',
  base: '基准年口径',
  seed: '种子',
  draws: (draws) => `${draws} 次抽样`,
  quick: (draws) => `快速预览：${draws} 次抽样`,
  failed: (count) => `${count} 次抽样无法校准，已剔除`,
  progress: (done, total) => `已完成 ${done} / ${total} 次`,
}

export const controls: ViewWords<typeof en> = { en, zh }
