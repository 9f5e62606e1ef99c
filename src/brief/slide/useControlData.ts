import { chipsIn } from '@/i18n/views/chips'
import type { Vendor } from '@/contract/meta'
import { metaQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { changeDays } from '@/domain/policy/changeDays'
import { useWords } from '@/i18n/views'
import { gatesWords } from '@/i18n/views/gates'
import { marketWords } from '@/i18n/views/market'
import { scenarioBandWords } from '@/i18n/views/scenarioBand'
import { scenariosWords } from '@/i18n/views/scenarios'
import { useLocale } from '@/i18n/locale'
import { usePolicyData } from '@/panels/policy/usePolicy'

/** What the lists of a slide's controls are made of; empty until the data are there. */
export function useControlData() {
  const { m } = useLocale()
  const meta = useData(metaQuery)
  const policy = usePolicyData()
  const vendors: readonly Vendor[] = meta.status === 'ready' ? meta.data.vendors : []
  return {
    vendors,
    days:
      policy.status === 'ready'
        ? changeDays(policy.data.book, policy.data.events).filter((day) => day < policy.data.today)
        : [],
    scales: chipsIn(m).scales,
    scenarios: useWords(scenarioBandWords).names,
    outputs: useWords(scenariosWords).outputs,
    buyers: useWords(gatesWords).buyers,
    currencies: useWords(marketWords).money.currencies,
  }
}
export type ControlData = ReturnType<typeof useControlData>
