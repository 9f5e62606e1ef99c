import type { Precision } from '@/contract/lists'
import type { Figure } from '@/contract/common'
import { SYSTEM_FIELDS } from '@/domain/chips/systems'
import { FIGURE_FIELDS } from '@/domain/chips/fields'
import { rateFieldOf } from '@/domain/claims/lookUp'
import type { Operand, Place } from '@/domain/claims/places'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { printQuantity } from '@/panels/useUnits'
import type { Evidence } from './useEvidence'

/** How the numbers of a check and the places they come from are put into words. */
export function usePrint({ data }: Evidence) {
  const locale = useLocale()
  const { m, f } = locale
  const words = useWords(evidenceWords).check

  const withUnit = (value: number, unit: string | null): string => {
    if (unit === null) return f.percent(value)
    return unit === '×' ? f.times(value) : printQuantity(value, unit, locale)
  }

  const rateName = (sparsity: 'dense' | 'sparse', precision: Precision) =>
    words[sparsity](m.chip.short[precision])

  const fieldName = (field: string): string => {
    const rate = rateFieldOf(field)
    if (rate) return rateName(rate.sparsity, rate.precision)
    const known = FIGURE_FIELDS.find((each) => each === field)
    return known === undefined ? field : m.chip.metrics[known]
  }

  const systemField = (field: string, per: string | null): string => {
    const known = [...SYSTEM_FIELDS, 'chips' as const].find((each) => each === field)
    const name = known === undefined ? field : words.systemFields[known]
    return per === 'power_kW' ? words.perKilowatt(name) : name
  }

  const chipName = (id: string): string => {
    const chip = data.chips.find((each) => each.id === id)
    return chip ? f.text(chip.shortName) : id
  }

  const systemName = (id: string): string => {
    const system = data.systems.find((each) => each.id === id)
    // What stands in brackets is another name of the same machine.
    return system ? f.text(system.name).replace(/\s*[（(].*$/, '') : id
  }

  /** What a number is of: "H20, dense FP8". */
  const placeName = (place: Place): string => {
    switch (place.kind) {
      case 'chip':
        return words.ofChip(chipName(place.id), fieldName(place.field))
      case 'system':
        return words.ofChip(systemName(place.id), systemField(place.field, place.per))
      case 'share': {
        const share = data.market.shares.find(({ id }) => id === place.id)
        return share ? f.text(share.publisher) : place.id
      }
      case 'marker': {
        const marker = data.market.nvidiaMarkers.find(({ id }) => id === place.id)
        return marker ? f.text(marker.item) : place.id
      }
      case 'price': {
        const price = data.market.prices.find(({ id }) => id === place.id)
        return price ? f.text(price.item) : place.id
      }
      case 'fact': {
        const fact = data.facts.find(({ id }) => id === place.id)
        return fact ? f.text(fact.statement) : place.id
      }
      case 'exchangeRate':
        return words.rate(place.year)
    }
  }

  return {
    withUnit,
    fieldName,
    chipName,
    systemName,
    placeName,
    figure: ({ value, unit }: Figure) => withUnit(value, unit),
    /** 5.1–5.4×: the sign stands once, at the end. */
    timesRange: (low: number, high: number) => `${f.times(low).replace('×', '')}–${f.times(high)}`,
    /** What two places are compared by: "dense BF16". */
    measureName: (place: Place) =>
      place.kind === 'system'
        ? systemField(place.field, place.per)
        : place.kind === 'chip'
          ? fieldName(place.field)
          : placeName(place),
    operandName: (operand: Operand) =>
      operand.from === 'article' ? words.articleNumber : placeName(operand.place),
  }
}

export type Print = ReturnType<typeof usePrint>
