import { inLetters } from '@/i18n/inLetters'
import { counted } from '@/i18n/counted'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'Localisation forecasts',
  title: (a: { year: string; low: string; high: string; count: number; house: string | null }) =>
    `For ${a.year}, ${inLetters(a.count, 'none')} ${a.count === 1 ? 'forecast runs' : 'forecasts run'} from ${a.low} to ${a.high}${a.house === null ? '' : `, and both ends are ${a.house}’s`}`,
  subtitle:
    'Part of China’s demand met by Chinese chips, per cent, as each publisher defines it. Lines join one edition of one publisher only.',
  axis: '% of China’s demand or market',
  spread: (points: string) => `${points} pp apart`,
  metrics: {
    shareOfMarket: 'share of sales',
    selfSufficiency: 'self-sufficiency by value',
    supplyToDemand: 'supply over demand, may pass 100',
    policyTarget: 'a government’s target',
  },
  metric: 'Definition',
  summary: (a: { count: number; low: string; high: string; year: string }) =>
    `${counted(a.count, 'number', 'numbers')}; the forecasts for ${a.year} lie between ${a.low} and ${a.high}.`,
  note: 'The forecasts differ mostly in the demand they are set against: with or without H20 imports, in money or in cards. Targets are what cities and drafts of plans ask for, not what anyone expects.',
}

const zh: Widen<typeof en> = {
  name: '国产化率预测',
  title: (a) =>
    `对${a.year}年的 ${a.count} 项预测从 ${a.low} 到 ${a.high} 不等${a.house === null ? '' : `，两端竟同出${a.house}`}`,
  subtitle: '国产芯片满足中国需求的比例（%），按各机构自己的定义。连线只连同一机构同一版本的数字。',
  axis: '占中国需求或市场的百分比',
  spread: (points) => `相差 ${points} 个百分点`,
  metrics: {
    shareOfMarket: '销售占比',
    selfSufficiency: '按金额的自给率',
    supplyToDemand: '供给与需求之比，可超过 100',
    policyTarget: '政府目标',
  },
  metric: '定义',
  summary: (a) => `共 ${a.count} 个数字；对${a.year}年的预测在 ${a.low} 与 ${a.high} 之间。`,
  note: '各家预测的差别主要在分母：是否计入 H20 进口，按金额还是按卡数。目标是地方与规划草案的要求，并非任何机构的预期。',
}

export const localisation: ViewWords<typeof en> = { en, zh }
