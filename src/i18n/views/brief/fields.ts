import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  topic: 'Topic, in the strip',
  title: 'Title',
  titleLive: 'Empty: the figure’s own answer, live',
  lead: 'Line under the title',
  leadLive: 'Empty: the figure’s own',
  note: 'Speaker’s notes',
  noteHint: 'An empty line begins a new paragraph.',
  seconds: 'Planned, s',
  backup: 'Backup, behind the last slide',
  live: 'Stays live',
  kind: 'Kind',
  levers: 'Levers',
  state: 'State of the figure',
  takeState: 'Take the page’s present state',
  tookState: 'Taken',
  question: 'Question',
  unit: 'Unit, after the number',
  min: 'From',
  max: 'To',
  step: 'Step',
  answer: 'Answer',
  answerFact: 'from the data',
}

const zh: Widen<typeof en> = {
  topic: '主题，显示在页签上',
  title: '标题',
  titleLive: '留空：使用图表自身的结论，实时更新',
  lead: '标题下的说明',
  leadLive: '留空：使用图表自身的说明',
  note: '演讲备注',
  noteHint: '空一行即为新段落。',
  seconds: '计划用时（秒）',
  backup: '备用，排在最后一页之后',
  live: '保持可操作',
  kind: '类型',
  levers: '参数',
  state: '图表状态',
  takeState: '采用页面当前状态',
  tookState: '已采用',
  question: '问题',
  unit: '单位，写在数字之后',
  min: '最小',
  max: '最大',
  step: '步长',
  answer: '答案',
  answerFact: '取自数据',
}

export const fields: ViewWords<typeof en> = { en, zh }
