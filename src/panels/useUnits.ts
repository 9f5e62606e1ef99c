import { useLocale, type Locale } from '@/i18n/locale'

/** A value with its unit as the reader's language writes it: 80 billion is 800 亿个 in Chinese. */
export function printQuantity(value: number, unit: string, { m, f }: Locale): string {
  if (unit === '%') return `${f.number(value)}%`
  const told = m.chip.counted[unit]
  if (told) return `${f.number(value * told.factor)} ${told.name}`
  return `${f.number(value)} ${m.chip.units[unit] ?? unit}`
}

/** Prints values with their unit, and units alone. */
export function useUnits() {
  const locale = useLocale()
  return {
    unitName: (unit: string) => locale.m.chip.units[unit] ?? unit,
    withUnit: (value: number, unit: string) => printQuantity(value, unit, locale),
  }
}
