import type { ScenarioId } from '@/domain/choices'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

/** Short names, as a sentence uses them; the data holds the full ones. */
const names: Record<ScenarioId, string> = {
  denial: 'Full denial',
  statusQuo: 'Status quo, H20 only',
  managedGap: 'Managed gap',
  open: 'Open',
  asObserved: 'As observed',
}

const inSentence: Record<ScenarioId, string> = {
  denial: 'full denial',
  statusQuo: 'the status quo',
  managedGap: 'the managed gap',
  open: 'open sales',
  asObserved: 'the path observed',
}

/** For the provenance of a modelled number, which asks for both languages. */
export const MODEL_NOTE = {
  en: 'Median of the draws of a simple model: a way to reason, not a forecast. Its equations, assumptions and their sources stand on the Scenarios view.',
  zh: '简化模型抽样结果的中位数，用于推理，并非预测。方程、假设与出处见“情景”页。',
}

/** What the Overview says of the scenario: loaded with the first page, so kept short. */
const en = {
  names,
  inSentence,
  edited: (name: string) => `${name}, edited`,
  editedInSentence: (name: string) => `${name} as edited`,
  pp: (value: string) => `${value} pp`,
  answer: (a: { scenario: string; share: string; year: string; other: string; against: string }) =>
    `NVIDIA would hold ${a.share} of China’s market in ${a.year} under ${a.scenario}, ${a.against} under ${a.other}.`,
  answerAlone: (a: { scenario: string; share: string; year: string }) =>
    `NVIDIA would hold ${a.share} of China’s market in ${a.year} under ${a.scenario}.`,
  decides: {
    beijing: ' Beijing decides more than Washington.',
    washington: ' Washington decides more than Beijing.',
    neither: '',
  },
  support: (a: {
    points: string
    beijing: string
    year: string
    scenario: string
    loses: boolean
  }) =>
    `A scenario of a simple model, not a forecast. Of the ${a.points}-point ${a.loses ? 'loss' : 'gain'} of Chinese vendors in ${a.year} (central case), ${a.beijing} come from what Beijing admits or reserves.`,
  supportAlone: 'A scenario of a simple model, not a forecast.',
  sofar: (a: { delivered: string; ceiling: string; date: string }) =>
    ` So far that is about ${a.delivered} of up to ${a.ceiling} licensed H200s (${a.date}).`,
  kpi: (year: string) => `NVIDIA in China, ${year}`,
  kpiRange: (range: string) => `${range} in nine of ten draws`,
  kpiCompare: (a: { other: string; value: string; points: string }) =>
    `${a.value} under ${a.other}: ${a.points}`,
  kpiSource: (scenario: string) => `Model, ${scenario}`,
  kpiWaiting: 'The model is computing.',
  title: (a: { scenario: string; effect: 'slows' | 'hastens' | 'turns' | 'same' }) =>
    ({
      slows: `NVIDIA’s share fell before any H200 arrived; ${a.scenario} slows the fall`,
      hastens: `NVIDIA’s share fell before any H200 arrived; ${a.scenario} hastens the fall`,
      turns: `NVIDIA’s share fell before any H200 arrived; ${a.scenario} would turn it`,
      same: `NVIDIA’s share fell before any H200 arrived; ${a.scenario} changes little`,
    })[a.effect],
  subtitle: (scenario: string) =>
    `Share of China’s AI-accelerator market by publisher, then modelled revenue share to 2030 under ${scenario}. Publishers are never blended.`,
  before: 'Observed and reported',
  beforeShort: 'Observed',
  after: (a: { year: string; scenario: string }) => `Model from ${a.year}: ${a.scenario}`,
  afterShort: (year: string) => `Model from ${year}`,
  asOf: (date: string) => `As of ${date}`,
  half: (range: string) => `half of draws ${range}`,
  most: (range: string) => `nine in ten ${range}`,
  mostShort: (range: string) => `nine in ten draws ${range}`,
  under: (a: { value: string; scenario: string }) => `${a.value} under ${a.scenario}`,
  keyMedian: (scenario: string) => `${scenario}, median`,
  keyOther: (scenario: string) => `${scenario}, median`,
  note: (a: { base: string; draws: string; seed: string }) =>
    `The model starts from ${a.base} and follows from stated assumptions; it is a way to reason, not a forecast. Bands: ${a.draws} draws, seed ${a.seed}.`,
  bases: {
    article: 'the article’s figures',
    bernsteinDec2025: 'Bernstein’s revenue split of 2025',
    idcUnits2025: 'IDC’s count of cards in 2025',
  },
  provenance: {
    scenario: 'Scenario',
    interval: 'Nine in ten draws',
    base: 'Base year',
    draws: 'Draws, seed',
  },
  modelled: 'model, median',
  modelledBase: 'model, base year',
  modelledBand: 'model, 5–95%',
  failed: (detail: string) =>
    `The model cannot work with these levers (${detail}); the last good result is shown in grey.`,
  summary: (a: { vendor: string; value: string; range: string; year: string }) =>
    `Model: ${a.vendor} ${a.value}% in ${a.year}, nine in ten draws ${a.range}.`,
  rail: {
    title: 'Scenario',
    of: (at: string, all: string) => `${at} of ${all}`,
    edited: 'edited',
    comparedWith: 'Compared with',
    ceiling: 'Washington’s ceiling',
    admission: 'Beijing’s admission',
    aYear: (amount: string) => `${amount} a year`,
    cited: (range: string) => `cited range ${range}`,
    definition: 'fixed by definition of the scenario',
    observed: (a: { date: string; value: string }) => `observed to ${a.date}: ${a.value}`,
    admissionMoves: (a: { first: string; last: string }) => `${a.first} in 2026, ${a.last} in 2030`,
    lab: 'All levers in the lab',
    reset: 'Reset levers',
  },
}

const zh: Widen<typeof en> = {
  names: {
    denial: '全面禁售',
    statusQuo: '维持现状（仅 H20）',
    managedGap: '代差管控',
    open: '全面放开',
    asObserved: '实际路径',
  },
  inSentence: {
    denial: '全面禁售',
    statusQuo: '维持现状',
    managedGap: '代差管控',
    open: '全面放开',
    asObserved: '实际路径',
  },
  edited: (name) => `${name}（已调整）`,
  editedInSentence: (name) => `调整后的${name}`,
  pp: (value) => `${value} 个百分点`,
  answer: (a) =>
    `若行${a.scenario}，英伟达${a.year}年约占中国市场 ${a.share}，\n而${a.other}情景下为 ${a.against}。`,
  answerAlone: (a) => `若行${a.scenario}，英伟达${a.year}年约占中国市场 ${a.share}。`,
  decides: {
    beijing: '北京之闸重于华盛顿。',
    washington: '华盛顿之闸重于北京。',
    neither: '',
  },
  support: (a) =>
    `此为简化模型的情景推演，并非预测。${a.year}年国产份额${a.loses ? '下降' : '上升'} ${a.points} 个百分点（中心情形），其中 ${a.beijing} 个来自北京的放行与国产专用要求。`,
  supportAlone: '此为简化模型的情景推演，并非预测。',
  sofar: (a) => `截至${a.date}，获许可的 ${a.ceiling}颗 H200 实际到货约${a.delivered}颗。`,
  kpi: (year) => `英伟达在华份额，${year}年`,
  kpiRange: (range) => `九成结果在 ${range}`,
  kpiCompare: (a) => `${a.other}情景为 ${a.value}，相差 ${a.points}`,
  kpiSource: (scenario) => `模型，${scenario}`,
  kpiWaiting: '模型计算中。',
  title: (a) =>
    ({
      slows: `H200 未到，英伟达份额已跌；${a.scenario}可缓其势`,
      hastens: `H200 未到，英伟达份额已跌；${a.scenario}更促其势`,
      turns: `H200 未到，英伟达份额已跌；${a.scenario}或可逆转`,
      same: `H200 未到，英伟达份额已跌；${a.scenario}影响甚微`,
    })[a.effect],
  subtitle: (scenario) =>
    `中国 AI 加速器市场份额（%）：先列各机构数字，后为${scenario}情景下至 2030年的模型金额份额。不同机构口径不作合并。`,
  before: '已统计与已报道',
  beforeShort: '已知',
  after: (a) => `${a.year}年起为模型：${a.scenario}`,
  afterShort: (year) => `${year}年起为模型`,
  asOf: (date) => `整理于${date}`,
  half: (range) => `半数结果 ${range}`,
  most: (range) => `九成结果 ${range}`,
  mostShort: (range) => `九成结果 ${range}`,
  under: (a) => `${a.scenario} ${a.value}`,
  keyMedian: (scenario) => `${scenario}，中位数`,
  keyOther: (scenario) => `${scenario}，中位数`,
  note: (a) =>
    `模型以${a.base}为起点，由所列假设推得，用于推理而非预测。色带：${a.draws} 次抽样，种子 ${a.seed}。`,
  bases: {
    article: '文章口径',
    bernsteinDec2025: '伯恩斯坦 2025年收入份额',
    idcUnits2025: 'IDC 2025年卡数',
  },
  provenance: {
    scenario: '情景',
    interval: '九成结果',
    base: '基准年',
    draws: '抽样次数与种子',
  },
  modelled: '模型，中位数',
  modelledBase: '模型，基准年',
  modelledBand: '模型，5–95%',
  failed: (detail) => `模型无法处理这组参数（${detail}）；灰色为上一次有效结果。`,
  summary: (a) => `模型：${a.vendor}${a.year}年为 ${a.value}%，九成结果在 ${a.range}。`,
  rail: {
    title: '情景',
    of: (at, all) => `第 ${at} / ${all} 个`,
    edited: '已调整',
    comparedWith: '对照情景',
    ceiling: '华盛顿的许可额度',
    admission: '北京的放行比例',
    aYear: (amount) => `每年 ${amount}`,
    cited: (range) => `有据区间 ${range}`,
    definition: '由该情景定义',
    observed: (a) => `截至${a.date}实际为 ${a.value}`,
    admissionMoves: (a) => `2026年 ${a.first}，2030年 ${a.last}`,
    lab: '在推演中查看全部参数',
    reset: '参数复位',
  },
}

export const scenarioBandWords: ViewWords<typeof en> = { en, zh }
