import { DOMESTIC_GROUPS, GROUPS, SEGMENTS, US_GROUPS } from './groups'
import type { Case, Licence, Params, Scenario } from './types'

const FIELD_KINDS = ['year', 'limit', 'amount', 'fraction', 'growth', 'weight'] as const
export type FieldKind = (typeof FIELD_KINDS)[number]

/**
 * What a field of each kind may hold. The upper bounds of amounts (billions), growth (per year) and
 * weights (utility per unit) are no judgement: beyond them numbers overflow, and a unit was mistaken.
 */
export const BOUNDS: Record<FieldKind, { min: number; max: number }> = {
  year: { min: 0, max: 9999 },
  limit: { min: 0, max: Number.MAX_VALUE },
  amount: { min: 0, max: 1e9 },
  fraction: { min: 0, max: 1 },
  growth: { min: -1, max: 10 },
  weight: { min: 0, max: 1000 },
}

/** One number of a case, addressed by its path. */
export type NumberField = {
  path: string
  kind: FieldKind
  read: (source: Case) => number
  /** A copy with another value; the source stays as it is. */
  write: (source: Case, value: number) => Case
}

type KeysOf<T, V> = { [K in keyof T]: T[K] extends V ? K : never }[keyof T] & string

function ofCase(key: KeysOf<Case, number>, kind: FieldKind): NumberField {
  return { path: key, kind, read: (c) => c[key], write: (c, value) => ({ ...c, [key]: value }) }
}

function ofScenario(key: KeysOf<Scenario, number>, kind: FieldKind): NumberField {
  return {
    path: `scenario.${key}`,
    kind,
    read: (c) => c.scenario[key],
    write: (c, value) => ({ ...c, scenario: { ...c.scenario, [key]: value } }),
  }
}

function ofParams(key: KeysOf<Params, number>, kind: FieldKind): NumberField {
  return {
    path: `params.${key}`,
    kind,
    read: (c) => c.params[key],
    write: (c, value) => ({ ...c, params: { ...c.params, [key]: value } }),
  }
}

/** One field per key of a record such as `params.ecoBase`. */
function perKey<K extends string>(
  path: string,
  kind: FieldKind,
  keys: readonly K[],
  read: (source: Case) => Record<K, number>,
  write: (source: Case, record: Record<K, number>) => Case,
): readonly NumberField[] {
  return keys.map((key) => ({
    path: `${path}.${key}`,
    kind,
    read: (c) => read(c)[key],
    write: (c, value) => write(c, { ...read(c), [key]: value }),
  }))
}

function scenarioRecord<K extends string>(
  key: KeysOf<Scenario, Record<K, number>>,
  kind: FieldKind,
  keys: readonly K[],
  read: (scenario: Scenario) => Record<K, number>,
): readonly NumberField[] {
  const write = (c: Case, record: Record<K, number>) => ({
    ...c,
    scenario: { ...c.scenario, [key]: record },
  })
  return perKey(`scenario.${key}`, kind, keys, (c) => read(c.scenario), write)
}

function paramsRecord<K extends string>(
  key: KeysOf<Params, Record<K, number>>,
  kind: FieldKind,
  keys: readonly K[],
  read: (params: Params) => Record<K, number>,
): readonly NumberField[] {
  const write = (c: Case, record: Record<K, number>) => ({
    ...c,
    params: { ...c.params, [key]: record },
  })
  return perKey(`params.${key}`, kind, keys, (c) => read(c.params), write)
}

const LICENCE_KEYS = ['maxTpp', 'maxBandwidth_GBps'] as const satisfies (keyof Licence)[]

const withBaseLicence = (c: Case, baseLicence: Licence): Case => ({ ...c, baseLicence })

/** Every number of a case except the offers', in the order of design/model.md. */
export const NUMBER_FIELDS: readonly NumberField[] = [
  ofCase('baseYear', 'year'),
  ofCase('endYear', 'year'),
  ...perKey(
    'baseShares',
    'fraction',
    GROUPS,
    (c) => c.baseShares,
    (c, baseShares) => ({ ...c, baseShares }),
  ),
  ofCase('baseServed_bnUSD', 'amount'),
  ...perKey('baseLicence', 'limit', LICENCE_KEYS, (c) => c.baseLicence, withBaseLicence),
  ofScenario('startYear', 'year'),
  ...scenarioRecord('licence', 'limit', LICENCE_KEYS, (s) => s.licence),
  ...scenarioRecord('ceiling_bnUSD', 'amount', US_GROUPS, (s) => s.ceiling_bnUSD),
  ofScenario('ceilingGrowth', 'growth'),
  ofScenario('admissionStart', 'fraction'),
  ofScenario('admissionEnd', 'fraction'),
  ofScenario('revenueTake', 'fraction'),
  ...scenarioRecord('risk', 'fraction', GROUPS, (s) => s.risk),
  ...scenarioRecord('mandateEnd', 'fraction', SEGMENTS, (s) => s.mandateEnd),
  ofParams('demand_bnUSD', 'amount'),
  ofParams('demandGrowth', 'growth'),
  ...paramsRecord('alpha', 'fraction', SEGMENTS, (p) => p.alpha),
  ...paramsRecord('weights', 'fraction', SEGMENTS, (p) => p.weights),
  ofParams('betaPerf', 'weight'),
  ofParams('betaPrice', 'weight'),
  ...paramsRecord('betaEco', 'weight', SEGMENTS, (p) => p.betaEco),
  ofParams('betaRisk', 'weight'),
  ...paramsRecord('ecoBase', 'fraction', GROUPS, (p) => p.ecoBase),
  ...paramsRecord('riskBase', 'fraction', GROUPS, (p) => p.riskBase),
  ...paramsRecord('mandateBase', 'fraction', SEGMENTS, (p) => p.mandateBase),
  ofParams('inertia', 'fraction'),
  ofParams('learning', 'fraction'),
  ofParams('substitution', 'fraction'),
  ...paramsRecord('supply_bnUSD', 'amount', DOMESTIC_GROUPS, (p) => p.supply_bnUSD),
  ...paramsRecord('supplyGrowth', 'growth', DOMESTIC_GROUPS, (p) => p.supplyGrowth),
  ...paramsRecord('importCapBase_bnUSD', 'amount', US_GROUPS, (p) => p.importCapBase_bnUSD),
  ofParams('revenueTakeBase', 'fraction'),
]

const FIELD_OF_PATH = new Map(NUMBER_FIELDS.map((field) => [field.path, field]))

/** The number of a case at a path such as `params.inertia`; null where there is none. */
export const fieldAt = (path: string): NumberField | null => FIELD_OF_PATH.get(path) ?? null
