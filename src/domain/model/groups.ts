import type { ModelGroup } from '@/contract/lists'
import type { ModelSegment } from '@/contract/scenarios'

/** Who sells. The order is that of every table and of the seeded draws' outputs. */
export const GROUPS = [
  'nvidia',
  'amd',
  'huawei',
  'domesticOther',
] as const satisfies readonly ModelGroup[]
export type Group = (typeof GROUPS)[number]

export const US_GROUPS = ['nvidia', 'amd'] as const
export type UsGroup = (typeof US_GROUPS)[number]

export const DOMESTIC_GROUPS = ['huawei', 'domesticOther'] as const
export type DomesticGroup = (typeof DOMESTIC_GROUPS)[number]

/** What the chips are bought for. */
export const SEGMENTS = [
  'training',
  'inference',
  'government',
  'industry',
] as const satisfies readonly ModelSegment[]
export type Segment = (typeof SEGMENTS)[number]

/** Whether a group makes its chips in China, so that no US rule binds it. */
export const isDomestic = (group: Group): group is DomesticGroup =>
  group === 'huawei' || group === 'domesticOther'

/** One value per group. */
export function byGroup<T>(valueOf: (group: Group) => T): Record<Group, T> {
  return {
    nvidia: valueOf('nvidia'),
    amd: valueOf('amd'),
    huawei: valueOf('huawei'),
    domesticOther: valueOf('domesticOther'),
  }
}

/** One value per segment. */
export function bySegment<T>(valueOf: (segment: Segment) => T): Record<Segment, T> {
  return {
    training: valueOf('training'),
    inference: valueOf('inference'),
    government: valueOf('government'),
    industry: valueOf('industry'),
  }
}

/** Sum over groups, always in the order of GROUPS, so that equal inputs add up to equal bits. */
export const sumOver = (values: Readonly<Record<Group, number>>): number =>
  GROUPS.reduce((sum, group) => sum + values[group], 0)
