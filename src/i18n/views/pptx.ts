import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

/** Words on the slides of an exported deck, beside those of the figures themselves. */
const en = {
  product: 'Threshold',
  dataVersion: (version: string, to: string) => `Data ${version}, to ${to}`,
  exported: (date: string) => `exported ${date}`,
  live: 'Open the live figure',
  source: 'Sources:',
  sources: 'Sources',
  sourcesOf: (page: number, pages: number) => `Sources (${page} of ${pages})`,
  sourcesLead: 'Every figure of this deck',
  grades:
    'Grades: A law, filing or own words; B reputable secondary source; C other press; D assumed or not documented.',
  moreSources: (count: number) => `${count} more on the last slides`,
  unverified: 'not verified',
  noDate: 'no date',
  noSources: 'No sources: the model’s own numbers',
  question: 'What would you say?',
  answer: 'The answer',
  table: (page: number, pages: number) => `Table, part ${page} of ${pages}`,
  oneTable: 'Table',
  rest: (rows: number) => `The remaining ${rows} rows are in the notes of this slide.`,
  restNotes: 'Rows that are not on the slides, one a line:',
  charts: (page: number, pages: number) => `Charts, part ${page} of ${pages}`,
  noFigure: 'no figure',
  logAxes:
    'Both axes are base-10 logarithms: 10^3 is 1,000. The chart’s sheet holds the logarithms.',
  bands:
    'Line: median of the draws. Dark band: the middle half. Pale band: nine draws in ten. The chart’s sheet holds the percentiles.',
  range: {
    start: 'Bar begins at',
    length: 'Length of the bar',
    said: 'Each bar reaches from the one result to the other.',
    first: (count: number, all: number) =>
      `The first ${count} of ${all} are drawn; the chart’s sheet holds them all.`,
  },
  unlabelled: (count: number) =>
    count === 1
      ? 'One point carries no name here; the chart’s sheet names it.'
      : `${count} points carry no name here; the chart’s sheet names them all.`,
  sheet: { data: 'Data', about: 'About', label: 'Name', category: 'Category' },
  about: {
    figure: 'Figure',
    axisX: 'Horizontal axis',
    axisY: 'Vertical axis',
    version: 'Data version',
    dataTo: 'Data to',
    takenOn: 'Exported on',
    link: 'Link',
  },
  notes: {
    figure: 'On the figure',
    settings: 'Settings',
    sources: 'Sources',
    answer: 'Answer',
    link: 'Link',
    sentence: (name: string, value: string) => `${name}: ${value}`,
  },
  cancelled: 'The export was cancelled; nothing was saved.',
  failed: (page: string, title: string, reason: string) =>
    `The PowerPoint file was not made: slide ${page} (“${title}”) could not be written: ${reason} Leave that slide out or change it, then try again. The deck is untouched.`,
  notPacked: (reason: string) =>
    `The PowerPoint file was not made: the slides could not be packed into one file: ${reason} Try again, or with fewer slides. The deck is untouched.`,
  empty: 'There is no slide to export. Add a slide to the deck first.',
}

const zh: Widen<typeof en> = {
  product: '算力阈值',
  dataVersion: (version, to) => `数据版本 ${version}，截至${to}`,
  exported: (date) => `${date}导出`,
  live: '打开实时图表',
  source: '来源：',
  sources: '来源',
  sourcesOf: (page, pages) => `来源（第 ${page} 页，共 ${pages} 页）`,
  sourcesLead: '全部图表',
  grades: '等级：A 法律、申报文件或当事方原话；B 可靠的二手来源；C 其他报道；D 假设或无记载。',
  moreSources: (count) => `另有 ${count} 项，见末尾各页`,
  unverified: '未核实',
  noDate: '日期不详',
  noSources: '无外部来源：均为模型自身的数值',
  question: '先猜一猜',
  answer: '答案',
  table: (page, pages) => `表格，第 ${page} 部分，共 ${pages} 部分`,
  oneTable: '表格',
  rest: (rows) => `其余 ${rows} 行见本页备注。`,
  restNotes: '未列入幻灯片的各行，每行一条：',
  charts: (page, pages) => `图表，第 ${page} 部分，共 ${pages} 部分`,
  noFigure: '无数据',
  logAxes: '两轴均为以 10 为底的对数：10^3 即 1,000。图表的数据表中存的是对数值。',
  bands: '线为抽样中位数；深色带为居中的一半；浅色带为十分之九。图表的数据表中列有各百分位数。',
  range: {
    start: '条形起点',
    length: '条形长度',
    said: '每一条形自一端结果至另一端结果。',
    first: (count, all) => `此处仅绘前 ${count} 项，共 ${all} 项；全部见图表的数据表。`,
  },
  unlabelled: (count) => `另有 ${count} 个点未标名称，见图表的数据表。`,
  sheet: { data: '数据', about: '说明', label: '名称', category: '类别' },
  about: {
    figure: '图表',
    axisX: '横轴',
    axisY: '纵轴',
    version: '数据版本',
    dataTo: '数据截至',
    takenOn: '导出日期',
    link: '链接',
  },
  notes: {
    figure: '图表说明',
    settings: '设置',
    sources: '来源',
    answer: '答案',
    link: '链接',
    sentence: (name, value) => `${name}：${value}`,
  },
  cancelled: '导出已取消，未保存任何文件。',
  failed: (page, title, reason) =>
    `未能生成 PowerPoint 文件：第 ${page} 页（“${title}”）无法写入：${reason} 请去掉或修改该页后重试。原有幻灯片未受影响。`,
  notPacked: (reason) =>
    `未能生成 PowerPoint 文件：各页无法打包为一个文件：${reason} 请重试，或减少页数。原有幻灯片未受影响。`,
  empty: '没有可导出的幻灯片。请先添加一页。',
}

export const pptxWords: ViewWords<typeof en> = { en, zh }
