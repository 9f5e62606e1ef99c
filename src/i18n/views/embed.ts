import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

/** Round a figure that stands alone on somebody else's page. */
const en = {
  name: 'One figure of Threshold',
  sources: (names: string) => `Sources: ${names}.`,
  more: (count: number) => `${count} more`,
  full: 'Open the full page',
  newTab: '(in a new tab)',
  noTabs: (address: string) => `If this frame opens no tab, the address is ${address}`,
  unknown: (id: string) =>
    id === ''
      ? 'The address names no figure. Choose one on the full page and copy its embed code again.'
      : `There is no figure “${id}” here. It may be misspelt: choose one on the full page and copy its embed code again.`,
}

const zh: Widen<typeof en> = {
  name: '算力阈值的一幅图',
  sources: (names) => `来源：${names}。`,
  more: (count) => `另 ${count} 个`,
  full: '打开完整页面',
  newTab: '（在新标签页中）',
  noTabs: (address) => `如果此框架无法打开新标签页，请使用此地址：${address}`,
  unknown: (id) =>
    id === ''
      ? '地址中没有写明图的名称。请在完整页面中选择一幅图，重新复制嵌入代码。'
      : `这里没有名为“${id}”的图，名称可能有误。请在完整页面中选择一幅图，重新复制嵌入代码。`,
}

export const embedWords: ViewWords<typeof en> = { en, zh }
