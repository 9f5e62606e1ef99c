/*
 * The closed lists of the contract, apart from its schemas: what only names the choices (links,
 * menus, the domain) does not bring a validator along.
 */

/** Number formats of peak rates. fp64 and fp32 are vector rates, the others matrix rates. */
export const PRECISIONS = [
  'fp64',
  'fp64Tensor',
  'fp32',
  'tf32',
  'bf16',
  'fp16',
  'fp8',
  'int8',
  'fp4',
] as const
export type Precision = (typeof PRECISIONS)[number]

export const RELEASE_STATUSES = [
  'shipping',
  'announced',
  'reported',
  'unreleased',
  'discontinued',
] as const
export type ReleaseStatus = (typeof RELEASE_STATUSES)[number]

export const COUNTRIES = ['US', 'CN'] as const
export type Country = (typeof COUNTRIES)[number]

/** Strength of evidence: A primary, B reputable secondary, C other, D assumed or not documented. */
export const GRADES = ['A', 'B', 'C', 'D'] as const

export const CLAIM_TOPICS = [
  'chip',
  'ratio',
  'spec',
  'system',
  'market',
  'policy',
  'ecosystem',
  'outlook',
] as const

export const VERDICTS = [
  'supported',
  'partly',
  'mixedBasis',
  'contradicted',
  'notFound',
  'opinion',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** What a share is a share of. Shares of different bases are never compared unsaid. */
export const SHARE_BASES = ['units', 'revenue', 'unstated'] as const
export type ShareBasis = (typeof SHARE_BASES)[number]

export const CURRENCIES = ['USD', 'CNY'] as const
export type Currency = (typeof CURRENCIES)[number]

/** Judged by whether US AI chips reach China or are used there. */
export const EVENT_EFFECTS = ['tighten', 'loosen', 'neutral', 'subsidy'] as const
export type EventEffect = (typeof EVENT_EFFECTS)[number]

export const EVENT_SIDES = ['us', 'china', 'company'] as const
export type EventSide = (typeof EVENT_SIDES)[number]

/** What a rule asks with yes or no: made for data centres; on sale in the US on 2026-01-15. */
export const FLAG_QUANTITIES = ['dataCentre', 'usAvailable'] as const
export type FlagQuantity = (typeof FLAG_QUANTITIES)[number]

export const BASE_IDS = ['article', 'bernsteinDec2025', 'idcUnits2025'] as const
export type BaseId = (typeof BASE_IDS)[number]

export const SOURCE_KINDS = [
  'law',
  'regulator',
  'filing',
  'officialText',
  'officialStatement',
  'officialStatistics',
  'vendorDocument',
  'companyStatement',
  'dataset',
  'research',
  'analyst',
  'expertAnalysis',
  'expertInterview',
  'reference',
  'news',
  'press',
  'blog',
  'community',
  'none',
] as const

export const TERM_CATEGORIES = ['policy', 'market', 'chip', 'system', 'software', 'model'] as const

/** What one price is for: a chip, a server or module with eight of them, or an hour of renting one. */
export const PRICE_PER = ['chip', 'server8', 'module8', 'hour'] as const

export const LOCALISATION_METRICS = [
  'shareOfMarket',
  'selfSufficiency',
  'supplyToDemand',
  'policyTarget',
] as const
export type LocalisationMetric = (typeof LOCALISATION_METRICS)[number]

/** The four groups of the scenario model. */
export const MODEL_GROUPS = ['nvidia', 'amd', 'huawei', 'domesticOther'] as const
export type ModelGroup = (typeof MODEL_GROUPS)[number]

/** `billing`: by the customer's billing address; `headquarters`: by its seat. Never joined. */
export const CHINA_BASES = ['billing', 'headquarters'] as const
export type ChinaBasis = (typeof CHINA_BASES)[number]
