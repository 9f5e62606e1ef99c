import type { Chip } from '@/contract/chips'
import { failingParts, type SortedChips } from '@/domain/policy/nearestLine'
import { CLOSE_RATIO } from '@/domain/policy/windowSorted'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { VendorMark } from '@/panels/VendorMark'
import { goToVerdict } from './goToVerdict'
import styles from './WindowLists.module.css'

type Sorted = SortedChips['met'][number]

type Props = { sorted: SortedChips; chips: readonly Chip[] }

/** Who passes the window, who only just, who fails and why, in words. */
export function WindowLists({ sorted, chips }: Props) {
  const { f } = useLocale()
  const words = useWords(policyWords).window
  const quantities = useWords(policyWords).quantities
  const lists = [
    { name: words.passes, rows: sorted.met, reason: margin },
    { name: words.close(f.percent(CLOSE_RATIO)), rows: sorted.closely, reason: margin },
    { name: words.fails, rows: sorted.notMet, reason: failure },
    { name: words.unknown, rows: sorted.unknown, reason: () => '' },
  ]
  return (
    <div className={styles['lists']}>
      {lists.map(({ name, rows, reason }) => (
        <section key={name} aria-label={name}>
          <h3>
            {name} <span>{rows.length}</span>
          </h3>
          {rows.length === 0 && <p>{words.none}</p>}
          <ul>
            {rows.map((row) => {
              const chip = chips.find(({ id }) => id === row.id)
              return (
                chip && (
                  <li key={row.id}>
                    <VendorMark vendorId={chip.vendorId} />
                    <button type="button" onClick={() => goToVerdict(row.id)}>
                      {f.text(chip.shortName)}
                    </button>
                    <span>{reason(row)}</span>
                  </li>
                )
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )

  function margin({ nearest }: Sorted): string {
    const ratio = nearest?.distanceRatio ?? null
    return nearest === null || ratio === null
      ? ''
      : words.margin(quantities[nearest.term.q], `${((1 + ratio) * 100).toFixed(1)}%`)
  }

  function failure({ verdict }: Sorted): string {
    const reasons = failingParts(verdict.check).flatMap((part): string[] => {
      if (part.kind === 'flag') return part.term.q === 'usAvailable' ? [words.notSold] : []
      if (part.kind !== 'number' || part.distanceRatio === null) return []
      const name = quantities[part.term.q]
      return [
        part.distanceRatio === 0
          ? words.on(name)
          : words.above(name, f.percent(part.distanceRatio)),
      ]
    })
    return f.commas(reasons)
  }
}
