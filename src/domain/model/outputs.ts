import type { YearResult } from './types'

/** The numeric outputs of a year, as paths into it (design/model.md, step 9). */
export const OUTPUT_KEYS = [
  'share.nvidia',
  'share.amd',
  'share.huawei',
  'share.domesticOther',
  'desired.nvidia',
  'desired.amd',
  'desired.huawei',
  'desired.domesticOther',
  'served_bnUSD.nvidia',
  'served_bnUSD.amd',
  'served_bnUSD.huawei',
  'served_bnUSD.domesticOther',
  'unmet_bnUSD',
  'demand_bnUSD',
  'treasury_bnUSD',
  'localShare',
  'computeDelivered_EFLOPS',
  'ecosystem.nvidia',
  'ecosystem.amd',
  'ecosystem.huawei',
  'ecosystem.domesticOther',
] as const
export type OutputKey = (typeof OUTPUT_KEYS)[number]

const READ: Record<OutputKey, (result: YearResult) => number> = {
  'share.nvidia': ({ share }) => share.nvidia,
  'share.amd': ({ share }) => share.amd,
  'share.huawei': ({ share }) => share.huawei,
  'share.domesticOther': ({ share }) => share.domesticOther,
  'desired.nvidia': ({ desired }) => desired.nvidia,
  'desired.amd': ({ desired }) => desired.amd,
  'desired.huawei': ({ desired }) => desired.huawei,
  'desired.domesticOther': ({ desired }) => desired.domesticOther,
  'served_bnUSD.nvidia': ({ served_bnUSD }) => served_bnUSD.nvidia,
  'served_bnUSD.amd': ({ served_bnUSD }) => served_bnUSD.amd,
  'served_bnUSD.huawei': ({ served_bnUSD }) => served_bnUSD.huawei,
  'served_bnUSD.domesticOther': ({ served_bnUSD }) => served_bnUSD.domesticOther,
  unmet_bnUSD: (result) => result.unmet_bnUSD,
  demand_bnUSD: (result) => result.demand_bnUSD,
  treasury_bnUSD: (result) => result.treasury_bnUSD,
  localShare: (result) => result.localShare,
  computeDelivered_EFLOPS: (result) => result.computeDelivered_EFLOPS,
  'ecosystem.nvidia': ({ ecosystem }) => ecosystem.nvidia,
  'ecosystem.amd': ({ ecosystem }) => ecosystem.amd,
  'ecosystem.huawei': ({ ecosystem }) => ecosystem.huawei,
  'ecosystem.domesticOther': ({ ecosystem }) => ecosystem.domesticOther,
}

/** One output of a modelled year, in the unit that its key names; shares from 0 to 1. */
export const readOutput = (result: YearResult, key: OutputKey): number => READ[key](result)
