import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

/** Words of the links to claims, which stand on every view. */
const en = {
  claim: (id: string) => `Claim ${id}: read the check`,
  chip: (name: string) => `Open the page of ${name}`,
  event: 'Show in the timeline',
  figure: 'Claims',
  figureName: 'Claims of the article about this figure',
}

const zh: Widen<typeof en> = {
  claim: (id) => `论断 ${id}：查看核查`,
  chip: (name) => `打开 ${name} 的页面`,
  event: '在时间线中查看',
  figure: '论断',
  figureName: '文章中与此图有关的论断',
}

export const claimLinkWords: ViewWords<typeof en> = { en, zh }
