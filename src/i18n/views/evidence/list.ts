import { counted } from '@/i18n/counted'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'The claims',
  title: (shown: number, all: number) =>
    shown === all ? `All ${all} claims, as checked` : `${shown} of ${all} claims`,
  subtitle: (date: string) => `Article of ${date}, in its own order`,
  topic: 'Topic',
  allTopics: 'All topics',
  verdict: 'Verdict',
  allVerdicts: 'All verdicts',
  clear: 'Clear filters',
  none: 'No claim passes both filters.',
  byRail: (count: number) =>
    `The filters of the rail leave out ${counted(count, 'claim', 'claims')} about other chips.`,
  unknown: (id: string) => `There is no claim “${id}” in this dataset.`,
  open: (id: string) => `Claim ${id}: check and sources`,
  more: 'Check and sources',
  less: 'Close',
  kept: 'Shown although the filters leave it out, because it is open.',
  quoteOriginal: 'In the article',
  quoteTranslation: 'Our translation',
  otherLanguage: '中文',
  why: 'Why',
  check: 'The check, from the dataset',
  noCheck: 'This claim is not arithmetic; the verdict rests on the sources below.',
  sources: 'Sources',
  noSources: 'No source was found.',
  about: 'About',
  chips: 'Chips',
  systems: 'Systems',
  events: 'Events that rest on the same documents',
  facts: 'Noted with it',
  fields: 'Part by part',
  columns: { id: 'Claim', says: 'What the article says', verdict: 'Verdict', reason: 'Why' },
}

const zh: Widen<typeof en> = {
  name: '论断列表',
  title: (shown, all) =>
    shown === all ? `全部 ${all} 条论断的核查结果` : `${all} 条论断中的 ${shown} 条`,
  subtitle: (date) => `文章日期 ${date}，按原文顺序`,
  topic: '主题',
  allTopics: '全部主题',
  verdict: '结论',
  allVerdicts: '全部结论',
  clear: '清除筛选',
  none: '没有论断同时符合两项筛选。',
  byRail: (count) => `侧栏筛选隐去了 ${count} 条关于其他芯片的论断。`,
  unknown: (id) => `数据集中没有论断“${id}”。`,
  open: (id) => `论断 ${id}：核查与来源`,
  more: '核查与来源',
  less: '收起',
  kept: '该条不符合筛选，因已展开而保留。',
  quoteOriginal: '文章原文',
  quoteTranslation: '本站英译',
  otherLanguage: 'English',
  why: '理由',
  check: '依据数据集的核查',
  noCheck: '该论断不涉及算术，结论依据下列来源。',
  sources: '来源',
  noSources: '未找到来源。',
  about: '相关内容',
  chips: '芯片',
  systems: '系统',
  events: '依据同一文献的事件',
  facts: '一并记录的事实',
  fields: '分项结论',
  columns: { id: '论断', says: '文章说法', verdict: '结论', reason: '理由' },
}

export const list: ViewWords<typeof en> = { en, zh }
