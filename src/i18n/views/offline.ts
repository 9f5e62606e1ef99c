import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

/** Where the page's own files are, and what becomes of them. */
const en = {
  ready: 'A new version is ready.',
  keepsState: 'What you chose stays: it is in the link.',
  missing: 'A part of this page did not load. A newer version may have replaced it.',
  missingOffline: 'A part of this page did not load: there is no connection.',
  lastVisit: 'The data’s server cannot be reached: these figures are those of your last visit.',
  reload: 'Reload',
  later: 'Later',
  kept: 'Kept on this device: opens without a connection.',
  offline: 'No connection: this is the copy kept on your device. Everything works.',
  offlineHere: 'No connection: what has been loaded goes on working.',
  plainHttp: 'Over plain http the browser neither keeps nor installs the page, nor lets it copy.',
  install: 'Install',
  oneFile:
    'This page is one file and needs no connection. A file cannot be installed: keep it where you like.',
  framed:
    'In this frame the page cannot be installed, open a second window or copy. Open it in a tab of its own for that.',
}

const zh: Widen<typeof en> = {
  ready: '新版本已就绪。',
  keepsState: '您的选择都在链接里，不会丢失。',
  missing: '页面有一部分未能加载，可能已被新版本取代。',
  missingOffline: '页面有一部分未能加载：当前没有网络连接。',
  lastVisit: '无法连接数据服务器：当前显示的是上次访问时存下的数据。',
  reload: '重新加载',
  later: '稍后',
  kept: '已存入本机：断网也能打开。',
  offline: '当前没有网络连接：显示的是存在本机的副本，功能不受影响。',
  offlineHere: '当前没有网络连接：已加载的内容仍可使用。',
  plainHttp: '通过普通 http 打开时，浏览器不允许保存、安装页面，也不允许复制。',
  install: '安装',
  oneFile: '本页是单个文件，无需联网。文件无法安装，请自行保存在任意位置。',
  framed: '在此框架内，页面无法安装、打开第二个窗口或复制。如有需要，请在单独的标签页中打开。',
}

export const offlineWords: ViewWords<typeof en> = { en, zh }
