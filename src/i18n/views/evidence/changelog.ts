import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'Changelog of the data',
  title: (version: string) => `Changelog: dataset ${version}`,
  subtitle: (date: string) => `Data to ${date}`,
}

const zh: Widen<typeof en> = {
  name: '数据更新记录',
  title: (version) => `更新记录：数据集 ${version}`,
  subtitle: (date) => `数据截至 ${date}`,
}

export const changelog: ViewWords<typeof en> = { en, zh }
