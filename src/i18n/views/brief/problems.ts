import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  notJson: 'The text is not that of a deck: it is cut short or damaged.',
  notJsonAt: (line: string) =>
    `The text is not that of a deck: it is cut short or damaged at line ${line}.`,
  notDeck: 'It is not a deck of this page.',
  noSlides: 'None of its slides could be read.',
  tooManySlides: 'It has too many slides; the rest was left out.',
  newerVersion: (version: string) =>
    `It was saved by a newer version of this page (format ${version}). Reload the page and open it again.`,
  badSlide: (at: string, name: string, field: string) =>
    `Slide ${at}${name} was left out: its field “${field}” is damaged.`,
  sameId: (at: string, name: string) => `Slide ${at}${name} was left out: it is there twice.`,
  badQuery: (at: string, name: string, parts: string) =>
    `Slide ${at}${name} is kept, but part of its state is unknown here and stands at its default: ${parts}.`,
  named: (name: string) => ` (“${name}”)`,
}

const zh: Widen<typeof en> = {
  notJson: '内容不是演示稿：可能被截断或已损坏。',
  notJsonAt: (line) => `内容不是演示稿：在第 ${line} 行被截断或已损坏。`,
  notDeck: '这不是本页面的演示稿。',
  noSlides: '其中没有一页可以读取。',
  tooManySlides: '页数过多，超出部分已略去。',
  newerVersion: (version) => `该文件由更新版本的页面保存（格式 ${version}）。请刷新页面后再打开。`,
  badSlide: (at, name, field) => `第 ${at} 页${name}已略去：字段“${field}”损坏。`,
  sameId: (at, name) => `第 ${at} 页${name}已略去：重复出现。`,
  badQuery: (at, name, parts) =>
    `第 ${at} 页${name}已保留，但部分状态无法识别，已改用默认值：${parts}。`,
  named: (name) => `（“${name}”）`,
}

export const problems: ViewWords<typeof en> = { en, zh }
