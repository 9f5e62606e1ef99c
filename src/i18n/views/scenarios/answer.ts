import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  none: 'The model has no answer to this',
  waiting:
    'What two export policies would do to Chinese vendors’ share of the market at home, and to the new compute that China gets each year',
  waitingSupport:
    'A scenario of a simple model, not a forecast. The model is making its draws: 10,000 for each of the two scenarios, with the same random numbers for both. It runs in your browser.',
  costs: (a: { scenario: string; first: string; last: string; years: readonly [string, string] }) =>
    `${a.scenario} costs Chinese vendors ${a.first} points of share in ${a.years[0]} and ${a.last} in ${a.years[1]}.`,
  gives: (a: { scenario: string; first: string; last: string; years: readonly [string, string] }) =>
    `${a.scenario} gives Chinese vendors ${a.first} points of share in ${a.years[0]} and ${a.last} in ${a.years[1]}.`,
  turns: (a: { scenario: string; first: string; last: string; years: readonly [string, string] }) =>
    `${a.scenario} moves Chinese vendors’ share by ${a.first} points in ${a.years[0]} and by ${a.last} in ${a.years[1]}.`,
  same: (a: { scenario: string; other: string }) =>
    `${a.scenario} changes Chinese vendors’ share by less than half a point against ${a.other}.`,
  self: (a: { scenario: string }) =>
    `${a.scenario} is compared with itself: there is no difference.`,
  most: {
    beijing: ' Most of it is Beijing’s choice.',
    washington: ' Most of it is Washington’s choice.',
    neither: '',
  },
  compute: (a: { percent: string; more: boolean; year: string; other: string }) =>
    `China’s new compute is ${a.percent} ${a.more ? 'higher' : 'lower'} in ${a.year} than under ${a.other}.`,
  spans: (a: { year: string; low: string; high: string; buysTime: boolean }) =>
    ` By ${a.year} nine draws in ten lie between ${a.low} and ${a.high} EFLOPS, on both sides of zero${a.buysTime ? ': access buys time' : ''}.`,
  clear: (a: { year: string; low: string; high: string }) =>
    ` In ${a.year} nine draws in ten lie between ${a.low} and ${a.high} EFLOPS.`,
}

const zh: Widen<typeof en> = {
  none: '模型对此没有结果',
  waiting: '两种出口政策，\n于国产份额与中国新增算力有何不同',
  waitingSupport:
    '此为简化模型的情景推演，并非预测。模型正在抽样：两个情景各 10,000 次，所用随机数相同，以便逐次配对比较差值。',
  costs: (a) =>
    `${a.scenario}使国产份额在${a.years[0]}年减少 ${a.first} 个百分点，\n${a.years[1]}年减少 ${a.last} 个。`,
  gives: (a) =>
    `${a.scenario}使国产份额在${a.years[0]}年增加 ${a.first} 个百分点，\n${a.years[1]}年增加 ${a.last} 个。`,
  turns: (a) =>
    `${a.scenario}使国产份额在${a.years[0]}年变动 ${a.first} 个百分点，\n${a.years[1]}年变动 ${a.last} 个。`,
  same: (a) => `与${a.other}相比，${a.scenario}对国产份额的影响不足半个百分点。`,
  self: (a) => `${a.scenario}与自身相比，没有差异。`,
  most: {
    beijing: '其中大半取决于北京。',
    washington: '其中大半取决于华盛顿。',
    neither: '',
  },
  compute: (a) => `${a.year}年中国新增算力较${a.other}${a.more ? '高' : '低'} ${a.percent}。`,
  spans: (a) =>
    `到${a.year}年，九成结果在 ${a.low} 至 ${a.high} EFLOPS 之间，跨越零线${a.buysTime ? '：放行只是换取时间' : ''}。`,
  clear: (a) => `${a.year}年九成结果在 ${a.low} 至 ${a.high} EFLOPS 之间。`,
}

export const answer: ViewWords<typeof en> = { en, zh }
