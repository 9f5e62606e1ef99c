import type { LabOutput } from '@/domain/choices'
import type { LeverGroup } from '@/domain/model/attribution'
import type { Group, Segment } from '@/domain/model/groups'
import type { ModelProblem } from '@/domain/model/ModelError'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'
import { answer } from './scenarios/answer'
import { attribution } from './scenarios/attribution'
import { backCheck } from './scenarios/backCheck'
import { controls } from './scenarios/controls'
import { difference } from './scenarios/difference'
import { facets } from './scenarios/facets'
import { method } from './scenarios/method'
import { rail } from './scenarios/rail'
import { tornado } from './scenarios/tornado'
import { years } from './scenarios/years'

const outputs: Record<LabOutput, string> = {
  localShare: 'Domestic share',
  nvidia: 'NVIDIA share',
  unmet: 'Unmet demand',
  compute: 'Compute delivered',
  treasury: 'US treasury',
}

const measures: Record<LabOutput, string> = {
  localShare: 'Share of China’s AI-accelerator spending served by Chinese vendors',
  nvidia: 'NVIDIA’s share of China’s AI-accelerator spending',
  unmet: 'Spending that nobody could serve, a year',
  compute: 'New compute delivered, dense 16-bit, a year',
  treasury: 'What the US treasury takes of sales to China, a year',
}

const groups: Record<Group, string> = {
  nvidia: 'NVIDIA',
  amd: 'AMD',
  huawei: 'Huawei',
  domesticOther: 'Other Chinese vendors',
}

const segments: Record<Segment, string> = {
  training: 'training',
  inference: 'inference',
  government: 'government',
  industry: 'key industry',
}

const causes: Record<LeverGroup, string> = {
  licence: 'Licence limit, TPP',
  ceiling: 'Washington’s ceiling',
  admission: 'Beijing’s admission',
  take: 'Levy',
  risk: 'Cut-off risk',
  mandate: 'Beijing’s mandates',
  start: 'Start year',
}

const causeWords: Record<LeverGroup, string> = {
  licence: 'licence limit',
  ceiling: 'ceiling',
  admission: 'admission',
  take: 'levy',
  risk: 'cut-off risk',
  mandate: 'mandates',
  start: 'start year',
}

const problems: Record<ModelProblem, string> = {
  wrongType: 'is not a number',
  outOfBounds: 'is out of bounds',
  sumNotOne: 'does not sum to 1',
  startNotAfterBase: 'must be after the base year',
  endBeforeBase: 'ends before the base year',
  duplicate: 'comes twice',
  nothingToSell: 'belongs to a vendor with nothing to sell in the base year',
  mandateAboveShare: 'reserves more for domestic chips than they had in the base year',
  noConvergence: 'leaves no taste of buyers that explains the base year’s shares',
  unknownPath: 'is unknown',
  badRange: 'has no valid range',
  mismatch: 'differs between the two scenarios',
}

const inSentence: Record<LabOutput, string> = {
  localShare: 'the domestic share',
  nvidia: 'NVIDIA’s share',
  unmet: 'unmet demand',
  compute: 'compute delivered',
  treasury: 'the US treasury’s take',
}

const en = {
  outputs,
  inSentence,
  measures,
  groups,
  segments,
  causes,
  problems,
  notForecast: 'A scenario of a simple model, not a forecast.',
  units: { percent: '%', points: 'pp', money: 'bn USD', compute: 'EFLOPS' },
  answer: answer.en,
  bases: {
    article: 'The article’s figures',
    bernsteinDec2025: 'Bernstein, December 2025',
    idcUnits2025: 'IDC cards, 2025',
  },
  controls: controls.en,
  fault: (a: { field: string; problem: string }) =>
    `The model cannot work with these levers: ${a.field} ${a.problem}. In grey is the last result that worked, or the scenario as published.`,
  faultPlain: (detail: string) =>
    `The model could not answer (${detail}). In grey is the last result that worked, or the scenario as published.`,
  difference: difference.en,
  facets: facets.en,
  attribution: attribution.en,
  tornado: tornado.en,
  backCheck: backCheck.en,
  years: years.en,
  rail: rail.en,
  method: method.en,
}

const zh: Widen<typeof en> = {
  outputs: {
    localShare: '国产份额',
    nvidia: '英伟达份额',
    unmet: '未满足需求',
    compute: '交付算力',
    treasury: '美国财政收入',
  },
  inSentence: {
    localShare: '国产份额',
    nvidia: '英伟达份额',
    unmet: '未满足需求',
    compute: '交付算力',
    treasury: '美国财政收入',
  },
  measures: {
    localShare: '国产厂商占中国 AI 加速器支出的份额',
    nvidia: '英伟达占中国 AI 加速器支出的份额',
    unmet: '每年无人能满足的支出',
    compute: '每年新增算力，稠密 16 位',
    treasury: '美国财政每年自对华销售所得',
  },
  groups: { nvidia: '英伟达', amd: 'AMD', huawei: '华为', domesticOther: '其他国产厂商' },
  segments: { training: '训练', inference: '推理', government: '政务', industry: '关键行业' },
  causes: {
    licence: '许可线（TPP）',
    ceiling: '华盛顿的许可额度',
    admission: '北京的放行比例',
    take: '抽成',
    risk: '断供风险',
    mandate: '国产专用要求',
    start: '起始年份',
  },
  problems: {
    wrongType: '不是数字',
    outOfBounds: '超出允许范围',
    sumNotOne: '合计不为 1',
    startNotAfterBase: '须晚于基准年',
    endBeforeBase: '早于基准年结束',
    duplicate: '重复出现',
    nothingToSell: '对应的厂商在基准年无货可售',
    mandateAboveShare: '为国产预留的比例超过其基准年份额',
    noConvergence: '使基准年份额无解',
    unknownPath: '无法识别',
    badRange: '区间无效',
    mismatch: '在两个情景中不一致',
  },
  notForecast: '此为简化模型的情景推演，并非预测。',
  units: { percent: '%', points: '个百分点', money: '亿美元', compute: 'EFLOPS' },
  answer: answer.zh,
  bases: {
    article: '文章口径',
    bernsteinDec2025: '伯恩斯坦 2025年12月',
    idcUnits2025: 'IDC 2025年卡数',
  },
  controls: controls.zh,
  fault: (a) =>
    `模型无法处理这组参数：${a.field} ${a.problem}。灰色为上一次有效结果，或未经修改的原情景。`,
  faultPlain: (detail) =>
    `模型未能给出结果（${detail}）。灰色为上一次有效结果，或未经修改的原情景。`,
  difference: difference.zh,
  facets: facets.zh,
  attribution: attribution.zh,
  tornado: tornado.zh,
  backCheck: backCheck.zh,
  years: years.zh,
  rail: rail.zh,
  method: method.zh,
}

/** Causes in a title, where room is short. */
export const CAUSE_WORDS = {
  en: causeWords,
  zh: {
    licence: '许可线',
    ceiling: '许可额度',
    admission: '北京放行',
    take: '抽成',
    risk: '断供风险',
    mandate: '国产要求',
    start: '起始年份',
  } satisfies Record<LeverGroup, string>,
}

export const scenariosWords: ViewWords<typeof en> = { en, zh }
