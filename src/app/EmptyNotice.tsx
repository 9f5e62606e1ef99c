import type { Meta } from '@/contract/meta'
import { chipsQuery, metaQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { filterChips, type FilterKind } from '@/domain/chips/filters'
import { useLocale, type Locale } from '@/i18n/locale'
import { isFiltering, useFilters } from '@/panels/useShownChips'
import { choose, currentChoice } from '@/state/store'
import styles from './Notice.module.css'

type Chosen = { kind: FilterKind; value: string; name: string }

/** Says which filters leave no chip, and offers to take each of them away. */
export function EmptyNotice() {
  const locale = useLocale()
  const { m, f } = locale
  const filters = useFilters()
  const loaded = both(useData(chipsQuery), useData(metaQuery))
  if (loaded.status !== 'ready' || !isFiltering(filters)) return null
  const [{ chips }, meta] = loaded.data
  if (filterChips(chips, filters).length > 0) return null
  const chosen = chosenOf(filters, meta, locale)
  return (
    <div className={styles['notice']} role="status">
      <p>{m.notice.nothingPasses(f.list(chosen.map(({ name }) => name)))}</p>
      {chosen.map(({ kind, value, name }) => (
        <button
          key={`${kind}=${value}`}
          type="button"
          onClick={() => choose('filter', { [kind]: without(currentChoice()[kind], value) })}
        >
          {m.notice.removeFilter(name)}
        </button>
      ))}
    </div>
  )
}

const without = (values: readonly string[], value: string) =>
  values.filter((other) => other !== value)

function chosenOf(
  filters: ReturnType<typeof useFilters>,
  meta: Meta,
  { m, f }: Locale,
): readonly Chosen[] {
  const nameIn = (list: Meta['vendors'] | Meta['architectureFamilies'], id: string) => {
    const found = list.find((item) => item.id === id)
    return found ? f.text(found.name) : id
  }
  return [
    ...filters.architectures.map((value) => ({
      kind: 'architectures' as const,
      value,
      name: nameIn(meta.architectureFamilies, value),
    })),
    ...filters.vendors.map((value) => ({
      kind: 'vendors' as const,
      value,
      name: nameIn(meta.vendors, value),
    })),
    ...filters.countries.map((value) => ({
      kind: 'countries' as const,
      value,
      name: m.chip.countries[value],
    })),
    ...filters.statuses.map((value) => ({
      kind: 'statuses' as const,
      value,
      name: m.chip.statuses[value],
    })),
  ]
}
