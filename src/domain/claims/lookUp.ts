import { PRECISIONS } from '@/contract/lists'
import type { Chip, System } from '@/contract/chips'
import type { Figure, Text } from '@/contract/common'
import type { ExchangeRate } from '@/contract/exchangeRates'
import type { Fact } from '@/contract/facts'
import type { Market } from '@/contract/market'
import { rateOf, SPARSITIES, type Rate } from '@/domain/chips/compareRates'
import { FIGURE_FIELDS, figureOf } from '@/domain/chips/fields'
import { SYSTEM_FIELDS, systemFigure, type SystemBasis } from '@/domain/chips/systems'
import type { Absent, Known, Place } from './places'

/** All that the checks read. */
export type CheckData = {
  chips: readonly Chip[]
  systems: readonly System[]
  market: Pick<Market, 'shares' | 'nvidiaMarkers' | 'prices'>
  facts: readonly Fact[]
  exchangeRates: readonly ExchangeRate[]
}

/** The number at a place with what it rests on, or word that there is none. */
export function lookUp(data: CheckData, place: Place): Known | Absent {
  const figure = figureAt(data, place)
  return figure === null ? { from: 'nowhere', place } : { from: 'dataset', place, figure }
}

/** Which rate a field as `sparse.fp8` means; null for a field that is no rate. */
export function rateFieldOf(field: string): Omit<Rate, 'chip'> | null {
  const [first, second] = field.split('.')
  const sparsity = SPARSITIES.find((each) => each === first)
  const precision = PRECISIONS.find((each) => each === second)
  return sparsity && precision ? { sparsity, precision } : null
}

function figureAt(data: CheckData, place: Place): Figure | null {
  switch (place.kind) {
    case 'chip':
      return chipFigure(byId(data.chips, place.id), place.field)
    case 'system':
      return systemFigureAt(byId(data.systems, place.id), place.field, place.per)
    case 'share':
      return figureFrom(byId(data.market.shares, place.id), '%')
    case 'marker': {
      const marker = byId(data.market.nvidiaMarkers, place.id)
      return figureFrom(marker, marker?.unit)
    }
    case 'price': {
      const price = byId(data.market.prices, place.id)
      // The dataset quotes both ends; the middle stands for them, as everywhere else.
      return figureFrom(price && { ...price, value: (price.low + price.high) / 2 }, price?.currency)
    }
    case 'fact':
      return factFigure(byId(data.facts, place.id))
    case 'exchangeRate': {
      const rate = data.exchangeRates.find(({ year }) => year === place.year)
      return figureFrom(rate && { ...rate, value: rate.cnyPerUsd }, 'CNY/USD')
    }
  }
}

function chipFigure(chip: Chip | undefined, field: string): Figure | null {
  if (!chip) return null
  const rate = rateFieldOf(field)
  if (rate) return rateOf({ chip, ...rate })
  const known = FIGURE_FIELDS.find((each) => each === field)
  return known === undefined ? null : figureOf(chip, known)
}

/** What a system's field can be divided by, as the comparison of systems divides it. */
const BASIS_OF: Record<string, SystemBasis> = { power_kW: 'kilowatt', chips: 'chip' }

function systemFigureAt(
  system: System | undefined,
  field: string,
  per: string | null,
): Figure | null {
  if (!system) return null
  if (field === 'chips' && per === null) return countOf(system)
  const basis = per === null ? 'system' : BASIS_OF[per]
  const known = SYSTEM_FIELDS.find((each) => each === field)
  return known === undefined || basis === undefined ? null : systemFigure(system, known, basis)
}

/** How many chips a system has is what defines it; it is documented where its totals are. */
function countOf(system: System): Figure | null {
  const total = SYSTEM_FIELDS.map((field) => system[field]).find((figure) => figure !== null)
  if (!total) return null
  const { grade, verified, sourceIds } = total
  return { value: system.chips, unit: 'chips', grade, verified, sourceIds }
}

/** Facts carry no mark of their own: only what is assumed or not documented is unverified. */
function factFigure(fact: Fact | undefined): Figure | null {
  if (!fact || fact.value === null) return null
  const { value, low, high, unit, grade, sourceIds, statement } = fact
  return {
    value,
    unit,
    grade,
    verified: grade !== 'D',
    sourceIds,
    note: statement,
    ...(low !== null && high !== null && { low, high }),
  }
}

type Row = Pick<Figure, 'value' | 'grade' | 'verified' | 'sourceIds'> & {
  low?: number | undefined
  high?: number | undefined
  note?: Text | null
  item?: Text
}

function figureFrom(row: Row | undefined, unit: string | undefined): Figure | null {
  if (!row || unit === undefined) return null
  const { value, low, high, grade, verified, sourceIds } = row
  const note = row.note ?? row.item
  return {
    value,
    unit,
    grade,
    verified,
    sourceIds,
    ...(low !== undefined && high !== undefined && low < high && { low, high }),
    ...(note && { note }),
  }
}

function byId<Item extends { id: string }>(items: readonly Item[], id: string): Item | undefined {
  return items.find((item) => item.id === id)
}
