import { Fragment, type ReactNode } from 'react'
import type { Chip } from '@/contract/chips'
import { failingParts, type SortedChips } from '@/domain/policy/nearestLine'
import { CLOSE_RATIO } from '@/domain/policy/windowSorted'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { VendorMark } from '@/panels/VendorMark'
import { goToVerdict } from './goToVerdict'
import { LimitShare } from './LimitShare'
import styles from './WindowLists.module.css'

type Sorted = SortedChips['met'][number]

type Props = {
  sorted: SortedChips
  chips: readonly Chip[]
  /** Documents of the window's own rule. */
  ruleSourceIds: readonly string[]
}

/** Who passes the window, who only just, who fails and why, in words. */
export function WindowLists({ sorted, chips, ruleSourceIds }: Props) {
  const { f } = useLocale()
  const words = useWords(policyWords).window
  const quantities = useWords(policyWords).quantities
  const lists = [
    { name: words.passes, rows: sorted.met, reason: margin },
    { name: words.close(f.percent(CLOSE_RATIO)), rows: sorted.closely, reason: margin },
    { name: words.fails, rows: sorted.notMet, reason: failure },
    { name: words.unknown, rows: sorted.unknown, reason: () => null },
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
                    <span>{reason(row, chip)}</span>
                  </li>
                )
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )

  function margin({ nearest }: Sorted, chip: Chip): ReactNode {
    const ratio = nearest?.distanceRatio ?? null
    if (nearest === null || ratio === null) return null
    const percent = `${((1 + ratio) * 100).toFixed(1)}%`
    return (
      <LimitShare
        chip={chip}
        check={nearest}
        ruleSourceIds={ruleSourceIds}
        printed={words.margin(quantities[nearest.term.q], percent)}
      />
    )
  }

  function failure({ verdict }: Sorted, chip: Chip): ReactNode {
    const reasons = failingParts(verdict.check).flatMap((part): ReactNode[] => {
      if (part.kind === 'flag') return part.term.q === 'usAvailable' ? [words.notSold] : []
      if (part.kind !== 'number' || part.distanceRatio === null) return []
      const name = quantities[part.term.q]
      const printed =
        part.distanceRatio === 0 ? words.on(name) : words.above(name, f.percent(part.distanceRatio))
      return [
        <LimitShare
          key={part.term.q}
          chip={chip}
          check={part}
          ruleSourceIds={ruleSourceIds}
          printed={printed}
        />,
      ]
    })
    return reasons.map((reason, at) => (
      // Reasons have no names of their own, and their order is that of the rule.
      // oxlint-disable-next-line react/no-array-index-key
      <Fragment key={at}>
        {at > 0 && f.comma}
        {reason}
      </Fragment>
    ))
  }
}
