import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  title: 'A deck has arrived',
  fromFile: 'From a file',
  fromLink: 'From a link',
  what: (title: string, n: number) => `“${title}”, ${n} ${n === 1 ? 'slide' : 'slides'}.`,
  nothing: 'Nothing of it could be read. Your decks are as they were.',
  problems: 'What could not be used:',
  take: 'Add to my decks',
  leave: 'Leave it',
  damaged:
    'What this browser had kept of your decks is damaged. Nothing is written over it before you agree.',
  keepGood: 'Go on with what could be read',
  saveFound: 'Save what was found',
}

const zh: Widen<typeof en> = {
  title: '收到一份演示稿',
  fromFile: '来自文件',
  fromLink: '来自链接',
  what: (title, n) => `“${title}”，共 ${n} 页。`,
  nothing: '其中没有可读取的内容。您的演示稿保持原样。',
  problems: '未能使用的部分：',
  take: '加入我的演示稿',
  leave: '不采用',
  damaged: '此浏览器所存的演示稿已有损坏。在您同意之前，不会覆盖原有内容。',
  keepGood: '保留可读取的部分',
  saveFound: '保存原有内容',
}

export const arrived: ViewWords<typeof en> = { en, zh }
