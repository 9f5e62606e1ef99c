import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'Method',
  title: 'From a document to a number on the page',
  subtitle: 'The same rules hold on every view',
  verdicts: 'Verdicts',
  verdictsText:
    'Each claim was set against the sources and judged by hand; where it is arithmetic, the page works it out from the dataset each time it is opened, so a correction of the data shows at once. The article’s number agrees if it lies within the tolerance of the check, 3% unless said otherwise; it is within the range if a source has it.',
  grades: 'Grades',
  gradesText:
    'Every figure has a grade of its own. What is worked out from others has the worst grade among them, and counts as verified only if all of them are. An unverified figure is never above C; “~” marks what is unverified or D.',
  ranges: 'Ranges',
  rangesText:
    'Low and high are the span over sources, not a statistical interval. Quotients take the widest combination of the ends (interval arithmetic). Where sources differ by more than 10%, the window on the number says so.',
  trends: 'Trends',
  trendsText:
    'A trend is a least-squares line on the logarithm over the release date; its 95% interval is Student’s t. A doubling time is given only if the interval excludes no growth.',
  conventions: 'Conventions',
  market: 'Shares and publishers',
  rates: 'Exchange rates',
  ratesText: 'Yuan per dollar, as used wherever money is turned.',
  rateKinds: { annualAverage: 'mean of the year', averageOfMonths: 'mean of the months so far' },
  year: 'Year',
  rate: 'Yuan per dollar',
  kind: 'Kind',
  leftOut: 'What is left out',
  leftOutText:
    'Peak figures are not performance: software, networks and yields are left out. Verdicts and model leave out end users, Hong Kong and Macau, subsidiaries abroad, cloud access and smuggling. Sizes that are known:',
  gaps: 'Not in the data:',
  translation: 'Translation',
  translationText:
    'The article is Chinese; English quotations are our translation. Titles of sources stay in their language.',
  licences: 'Licences',
}

const zh: Widen<typeof en> = {
  name: '方法',
  title: '从文献到页面数字',
  subtitle: '各页面遵循同一套规则',
  verdicts: '结论',
  verdictsText:
    '每条论断都对照来源由人判断；凡涉及算术，每次打开都由本页依据数据集重新演算，数据更正后立即反映。文章数字落在核查允许的偏差内即为“一致”，除另有说明外为 3%；若有来源给出同一数字，则为“在来源区间内”。',
  grades: '等级',
  gradesText:
    '每个数字都有自己的等级。由其他数字算出的，取其中最低等级；只有全部经过核实，结果才算核实。未核实的数字不高于 C 级；“~”表示未核实或 D 级。',
  ranges: '区间',
  rangesText:
    '上下限是各来源之间的跨度，不是统计区间。比值按区间算术取端点的最宽组合。来源相差超过 10% 时，数字的出处窗口会说明。',
  trends: '趋势',
  trendsText:
    '趋势线是指标取对数后对发布日期的最小二乘直线，95% 区间采用 t 分布。只有当区间排除“无增长”时才给出翻倍时间。',
  conventions: '约定',
  market: '份额与机构',
  rates: '汇率',
  ratesText: '人民币兑美元，凡换算金额处均采用。',
  rateKinds: { annualAverage: '年平均', averageOfMonths: '已有月份平均' },
  year: '年份',
  rate: '1 美元合人民币（元）',
  kind: '口径',
  leftOut: '未纳入的内容',
  leftOutText:
    '峰值不等于性能：软件、网络与良率均未计入。结论与模型未计入最终用户、港澳、境外子公司、云访问与走私。已知规模如下：',
  gaps: '数据中没有：',
  translation: '翻译',
  translationText: '文章原文为中文，英文引文由本站翻译。来源标题保留原文语言。',
  licences: '许可',
}

export const method: ViewWords<typeof en> = { en, zh }
