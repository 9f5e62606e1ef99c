import { counted } from '@/i18n/counted'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'All chips, every field',
  title: 'All chips, every field',
  subtitle: (shown: number) =>
    `${counted(shown, 'chip passes', 'chips pass')} the filters. Interconnect is the bidirectional total per chip. Click a figure for its source.`,
  chip: 'Chip',
  release: 'Release',
  status: 'Status',
  architecture: 'Architecture',
  grade: 'Grade',
  gradeHint: 'Weakest grade among the figures shown',
  columns: 'Columns',
  columnsAll: 'All columns',
  columnsUsual: 'Usual columns',
  openChip: (name: string) => `Open the page of ${name}`,
  sortBy: (name: string) => `Sort by ${name}`,
  onlyHighlighted: 'Highlighted only',
}

const zh: Widen<typeof en> = {
  name: '全部芯片与字段',
  title: '全部芯片与字段',
  subtitle: (shown) => `${shown} 款芯片符合筛选条件。互联为每片双向合计。点击数字查看出处。`,
  chip: '芯片',
  release: '发布',
  status: '状态',
  architecture: '架构',
  grade: '等级',
  gradeHint: '所示数字中最低的证据等级',
  columns: '选择列',
  columnsAll: '全部列',
  columnsUsual: '常用列',
  openChip: (name) => `打开 ${name} 的页面`,
  sortBy: (name) => `按${name}排序`,
  onlyHighlighted: '仅看已选',
}

export const table: ViewWords<typeof en> = { en, zh }
