import { memo, useState, type ReactNode } from 'react'
import type { Chip } from '@/contract/chips'
import { filterChips } from '@/domain/chips/filters'
import { useLocale } from '@/i18n/locale'
import { isFiltering, useLaterFilters } from '@/panels/useShownChips'
import { VendorMark } from '@/panels/VendorMark'
import { choose, currentChoice, toggled, useChoice } from '@/state/store'
import { Icon } from './Icon'
import styles from './Rail.module.css'

type Props = { chips: readonly Chip[]; children: ReactNode }

/** Finding, filtering and highlighting chips; how many pass is told after the figure acted on. */
export function RailChips({ chips, children }: Props) {
  const { m } = useLocale()
  const filters = useLaterFilters()
  const passing = filterChips(chips, filters)
  return (
    <section>
      <h2 className={styles['title']}>
        {m.rail.chips} <span>{m.rail.passing(passing.length, chips.length)}</span>
      </h2>
      <Finder chips={chips} />
      {children}
      {isFiltering(filters) && (
        <button
          type="button"
          className={styles['link']}
          onClick={() =>
            choose('clearFilters', { architectures: [], vendors: [], countries: [], statuses: [] })
          }
        >
          {m.rail.clearFilters}
        </button>
      )}
      <Highlighted chips={chips} passing={passing} />
    </section>
  )
}

/** Most matches listed under the search field. */
const MOST = 6

const Finder = memo(({ chips }: { chips: readonly Chip[] }) => {
  const { m, f } = useLocale()
  const [words, setWords] = useState('')
  const chipIds = useChoice((choice) => choice.chipIds)
  const wanted = words.trim().toLowerCase()
  const matches = chips.filter(
    ({ id, name, shortName }) =>
      wanted !== '' &&
      [id, name.en, name.zh, shortName.zh].some((text) => text.toLowerCase().includes(wanted)),
  )
  return (
    <>
      <label className={styles['find']}>
        <Icon name="search" />
        <span className="visually-hidden">{m.rail.find}</span>
        <input
          type="search"
          value={words}
          placeholder={m.rail.find}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      {wanted !== '' && (
        <ul className={styles['matches']} aria-label={m.rail.find}>
          {matches.slice(0, MOST).map((chip) => (
            <li key={chip.id}>
              <button
                type="button"
                aria-pressed={chipIds.includes(chip.id)}
                onClick={() =>
                  choose('pickChips', { chipIds: toggled(currentChoice().chipIds, chip.id) })
                }
              >
                <VendorMark vendorId={chip.vendorId} />
                {f.text(chip.name)}
                <span>{chipIds.includes(chip.id) ? '✓' : '+'}</span>
              </button>
            </li>
          ))}
          {matches.length === 0 && <li role="status">{m.rail.noMatch(words.trim())}</li>}
        </ul>
      )}
    </>
  )
})

function Highlighted({ chips, passing }: { chips: readonly Chip[]; passing: readonly Chip[] }) {
  const { m, f } = useLocale()
  const chipIds = useChoice((choice) => choice.chipIds)
  const byId = new Map(chips.map((chip) => [chip.id, chip]))
  const unknown = chipIds.filter((id) => !byId.has(id))
  return (
    <>
      <h3 className={styles['small']}>
        {m.rail.highlighted}
        {chipIds.length > 0 && (
          <button
            type="button"
            className={styles['link']}
            onClick={() => choose('pickChips', { chipIds: [] })}
          >
            {m.rail.clear}
          </button>
        )}
      </h3>
      {chipIds.length === 0 && <p className={styles['note']}>{m.rail.none}</p>}
      <ul className={styles['picked']}>
        {chipIds.map((id) => {
          const chip = byId.get(id)
          if (!chip) return null
          const name = f.text(chip.shortName)
          return (
            <li key={id} data-out={passing.includes(chip) ? undefined : ''}>
              <VendorMark vendorId={chip.vendorId} />
              <button
                type="button"
                className={styles['open']}
                onClick={() => choose('openChip', { view: 'chips', openChipId: id })}
              >
                {name}
              </button>
              <span className={styles['aside']}>
                {!passing.includes(chip)
                  ? m.rail.filteredOut
                  : chip.memory_GB && `${f.number(chip.memory_GB.value)} GB`}
              </span>
              <button
                type="button"
                className={styles['remove']}
                aria-label={m.rail.remove(name)}
                onClick={() =>
                  choose('pickChips', {
                    chipIds: currentChoice().chipIds.filter((other) => other !== id),
                  })
                }
              >
                <Icon name="close" size={12} />
              </button>
            </li>
          )
        })}
      </ul>
      {unknown.length > 0 && (
        <p className={styles['note']}>{m.rail.unknownChips(f.commas(unknown))}</p>
      )}
    </>
  )
}
