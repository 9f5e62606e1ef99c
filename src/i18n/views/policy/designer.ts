import type { DesignerQuantity } from '@/domain/policy/lists'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'
import { some, upper, word } from './count'
import type { Names } from './names'

const lines: Names<DesignerQuantity> = {
  tpp: 'TPP below',
  dram_GBps: 'Memory below',
  pd: 'Density below',
  io_GBps: 'I/O below',
}

const units: Names<DesignerQuantity> = {
  tpp: '',
  dram_GBps: 'GB/s',
  pd: 'TPP/mm²',
  io_GBps: 'GB/s',
}

const en = {
  title: 'Rule designer',
  draft: 'draft',
  name: 'Name of the rule',
  lines,
  units,
  law: (value: string) => `law today: ${value}`,
  noLaw: 'law today: no such line',
  off: 'no line',
  addLine: (name: string) => `Draw a line: ${name}`,
  removeLine: (name: string) => `Take the line away: ${name}`,
  yourRule: (line: string) => `Your rule: ${line}`,
  adds: (names: string) => `adds ${names} on performance`,
  removes: (names: string) => `takes out ${names}`,
  bars: (names: string) => `bars ${names}`,
  asToday: 'lets in the same chips as today',
  result: (a: { passing: number; more: number; fewer: number }) =>
    `${upper(some(a.passing, 'US chip passes', 'US chips pass'))} on performance, ${a.more === 0 && a.fewer === 0 ? 'as today' : [a.more > 0 ? `${word(a.more)} more than today` : '', a.fewer > 0 ? `${word(a.fewer)} fewer` : ''].filter(Boolean).join(', ')}.`,
  added: (names: string) => `New: ${names}.`,
  removed: (names: string) => `No longer: ${names}.`,
  notSold: (names: string) =>
    `Not sold in the US, so that condition of the window would still stop: ${names}.`,
  unknown: (names: string) => `Undecided for lack of data: ${names}.`,
  reset: 'Back to the law’s lines',
  send: 'Send to the lab as a licence',
  sent: 'Sent: the lab uses these limits.',
  withdraw: 'Take the licence back',
  staysBehind: (names: string) => `Stays behind: ${names}. The model has no such limit.`,
  conditions: 'Sale in the US, security review and testing are conditions the model does not know.',
  drag: (name: string) => `Designed line: ${name}`,
}

const zh: Widen<typeof en> = {
  title: '规则设计',
  draft: '草案',
  name: '规则名称',
  lines: {
    tpp: 'TPP 低于',
    dram_GBps: '显存带宽低于',
    pd: '性能密度低于',
    io_GBps: 'I/O 低于',
  },
  units,
  law: (value) => `现行规则：${value}`,
  noLaw: '现行规则：无此线',
  off: '不设线',
  addLine: (name) => `设线：${name}`,
  removeLine: (name) => `取消此线：${name}`,
  yourRule: (line) => `你的规则：${line}`,
  adds: (names) => `仅看性能，新增 ${names}`,
  removes: (names) => `不再包括 ${names}`,
  bars: (names) => `仍排除 ${names}`,
  asToday: '放行的芯片与现行规则相同',
  result: (a) =>
    `仅看性能，${a.passing} 款美国芯片达标，${a.more === 0 && a.fewer === 0 ? '与现行相同' : [a.more > 0 ? `比现行多 ${a.more} 款` : '', a.fewer > 0 ? `少 ${a.fewer} 款` : ''].filter(Boolean).join('，')}。`,
  added: (names) => `新增：${names}。`,
  removed: (names) => `不再达标：${names}。`,
  notSold: (names) => `未在美国销售，窗口的这一条件仍会拦下：${names}。`,
  unknown: (names) => `数据不足，无法判定：${names}。`,
  reset: '恢复现行规则的线',
  send: '作为许可送入情景实验室',
  sent: '已送入：情景实验室采用这些上限。',
  withdraw: '撤回许可',
  staysBehind: (names) => `不随同送入：${names}。模型没有这类上限。`,
  conditions: '在美销售、安全审查与检测等条件，模型并不知晓。',
  drag: (name) => `设计线：${name}`,
}

export const designer: ViewWords<typeof en> = { en, zh }
