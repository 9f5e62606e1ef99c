import { useLocale } from '@/i18n/locale'

/** Prints values with the unit as the reader's language writes it. */
export function useUnits() {
  const { m, f } = useLocale()
  const unitName = (unit: string) => m.chip.units[unit] ?? unit
  return {
    unitName,
    withUnit: (value: number, unit: string) => `${f.number(value)} ${unitName(unit)}`,
  }
}
