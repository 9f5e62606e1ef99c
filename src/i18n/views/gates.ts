import type { LicenceStatus } from '@/domain/policy/decision'
import type { GateStatus } from '@/domain/policy/productFacts'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const washington: Record<LicenceStatus, string> = {
  unrestricted: 'no licence needed',
  licenceNotified: 'with notice (NAC)',
  licenceCaseByCase: 'case by case',
  licenceDenial: 'presumed denied',
  notApplicable: 'not a US export',
  unknown: 'undecided: no data',
}
const beijing: Record<GateStatus, string> = {
  none: 'no rule found',
  discouraged: 'told to avoid',
  blocked: 'blocked',
  caseByCase: 'purchase by purchase',
}

/** Words for the two gates, used on the Overview and on the Policy view. */
const en = {
  name: 'Two gates',
  titleNearlyShut: 'Who may buy what: two gates, one of them nearly shut',
  titleShut: 'Who may buy what: Washington’s gate is shut to every US chip shown',
  titlePass: (passing: number, all: number) =>
    `Who may buy what: ${passing} of ${all} US chips shown pass both gates`,
  titleUnknown: 'Who may buy what: what is on record does not decide it',
  titleDomestic: 'None of the chips shown has to pass Washington’s gate',
  subtitle: {
    market: (date: string) => `Status for commercial buyers in China, ${date}`,
    stateFunded: (date: string) => `Status for data centres built with state money, ${date}`,
  },
  buyer: 'Buyer',
  buyers: { market: 'commercial', stateFunded: 'state-funded' },
  heads: {
    washington: 'Washington’s gate',
    beijing: 'Beijing’s gate',
    buyers: 'Chinese buyers',
    chip: 'Chip',
  },
  washington,
  beijing,
  caseByCaseDuty: (duty: string) => `case by case, ${duty}`,
  licenceShare: (share: string) => `licence, ${share} share`,
  neverSold: 'never sold as a chip',
  letIn: (count: string) => `≈${count} let in`,
  domesticOnly: 'domestic only',
  preferred: 'preferred',
  noGate: 'no gate',
  notReached: 'not reached',
  since: 'since',
  rule: 'Rule',
  through: 'Comes through',
  volumes: { nothing: 'nothing', trickle: 'a trickle', some: 'some', all: 'unhindered' },
  unknownVolume: 'unknown',
  summaryRow: (a: { chip: string; washington: string; beijing: string }) =>
    `${a.chip}: Washington ${a.washington}; Beijing ${a.beijing}`,
  note: 'Gap: how open the gate is. Line: how much passes. “No rule found” means none in the sources, not free admission.',
  noteDelivered: (a: { delivered: string; ceiling: string; date: string }) =>
    `Of up to ${a.ceiling} licensed H200, about ${a.delivered} had arrived by ${a.date}: `,
  stop: '. ',
  noteState: 'State-funded sites: domestic chips only.',
  allInstead: 'No highlighted chip passes the filter; the chips that pass are shown.',
}

const zh: Widen<typeof en> = {
  name: '两道闸门',
  titleNearlyShut: '谁能买到什么：两道闸门，其中一道几近关闭',
  titleShut: '谁能买到什么：华盛顿的闸门对图中美国芯片全部关闭',
  titlePass: (passing, all) => `谁能买到什么：图中 ${all} 款美国芯片有 ${passing} 款可过两关`,
  titleUnknown: '谁能买到什么：现有记录不足以判定',
  titleDomestic: '图中芯片均无须经过华盛顿的闸门',
  subtitle: {
    market: (date) => `对中国商业买方的状态，${date}`,
    stateFunded: (date) => `对国家资金支持的数据中心的状态，${date}`,
  },
  buyer: '买方',
  buyers: { market: '商业买方', stateFunded: '国家资金' },
  heads: {
    washington: '华盛顿闸门',
    beijing: '北京闸门',
    buyers: '中国买方',
    chip: '芯片',
  },
  washington: {
    unrestricted: '无须许可',
    licenceNotified: '事先通知（NAC）',
    licenceCaseByCase: '逐案审查',
    licenceDenial: '推定拒绝',
    notApplicable: '非美国出口',
    unknown: '数据不足，无法判定',
  },
  beijing: {
    none: '未见规定',
    discouraged: '要求回避',
    blocked: '不予放行',
    caseByCase: '逐笔审批',
  },
  caseByCaseDuty: (duty) => `逐案审查，${duty}`,
  licenceShare: (share) => `许可，抽成 ${share}`,
  neverSold: '从未作为芯片出售',
  letIn: (count) => `约${count}颗获放行`,
  domesticOnly: '只用国产',
  preferred: '优先采用',
  noGate: '无闸门',
  notReached: '未到此关',
  since: '自',
  rule: '规则',
  through: '通过量',
  volumes: { nothing: '无', trickle: '极少', some: '部分', all: '不受阻' },
  unknownVolume: '未知',
  summaryRow: (a) => `${a.chip}：华盛顿${a.washington}；北京${a.beijing}`,
  note: '缺口表示闸门开启程度，线宽表示通过量。“未见规定”指来源中没有记载，不等于自由准入。',
  noteDelivered: (a) =>
    `获许可的 H200 至多${a.ceiling}颗，截至 ${a.date}约${a.delivered}颗到货，占 `,
  stop: '。',
  noteState: '国家资金支持的项目只用国产芯片。',
  allInstead: '所选芯片均未通过筛选，改为显示通过筛选的芯片。',
}

export const gatesWords: ViewWords<typeof en> = { en, zh }
