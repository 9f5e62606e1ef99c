import { inLetters } from '@/i18n/inLetters'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'The article’s three shares',
  title: (a: { values: string; measured: number }) =>
    a.measured === 0
      ? `${a.values}: what the article’s shares really are`
      : `The article’s shares: ${inLetters(a.measured, 'none')} of them ${a.measured === 1 ? 'was' : 'were'} counted`,
  subtitle: 'Each number as the article states it, and the publication that bears it',
  says: 'The article says',
  saysOf: (a: { vendor: string; value: string; year: string }) =>
    `${a.vendor} ${a.value} in ${a.year}`,
  is: 'What it is',
  isOf: {
    measured: (a: { publisher: string; period: string }) =>
      `A count by ${a.publisher} of ${a.period}`,
    derived: (a: { publisher: string; period: string }) =>
      `Worked out from ${a.publisher}, of ${a.period}`,
    estimate: (a: { publisher: string; period: string }) =>
      `An estimate by ${a.publisher} of ${a.period}`,
    forecast: (a: { publisher: string; period: string }) =>
      `A forecast by ${a.publisher} for ${a.period}`,
    statement: (a: { publisher: string; period: string }) =>
      `A remark by ${a.publisher} about ${a.period}`,
  },
  said: 'Said on',
  measure: 'Measure',
  others: 'Published of the same year',
  othersNone: 'nothing counted or estimated',
  claim: 'Claim',
  unknown: 'no publication found',
}

const zh: Widen<typeof en> = {
  name: '文章中的三个份额',
  title: (a) =>
    a.measured === 0
      ? `${a.values}：文章所引份额的真实来历`
      : `文章所引份额中，有 ${a.measured} 个为实测`,
  subtitle: '文章的写法，以及载有这一数字的出处',
  says: '文章写法',
  saysOf: (a) => `${a.year}年${a.vendor} ${a.value}`,
  is: '实为',
  isOf: {
    measured: (a) => `${a.publisher}对${a.period}的统计`,
    derived: (a) => `据${a.publisher}推算的${a.period}数字`,
    estimate: (a) => `${a.publisher}对${a.period}的估算`,
    forecast: (a) => `${a.publisher}对${a.period}的预测`,
    statement: (a) => `${a.publisher}谈及${a.period}的表态`,
  },
  said: '发布日期',
  measure: '口径',
  others: '同年其他公开数字',
  othersNone: '无统计或估算',
  claim: '论断',
  unknown: '未找到出处',
}

export const article: ViewWords<typeof en> = { en, zh }
