import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'Hand-out',
  print: 'Print or save as PDF',
  close: 'Close',
  wait: 'Drawing the slides',
  page: (n: string, total: string) => `${n} / ${total}`,
}

const zh: Widen<typeof en> = {
  name: '讲义',
  print: '打印或存为 PDF',
  close: '关闭',
  wait: '正在绘制页面',
  page: (n, total) => `${n} / ${total}`,
}

export const print: ViewWords<typeof en> = { en, zh }
