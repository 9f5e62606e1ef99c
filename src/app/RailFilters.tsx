import { useState } from 'react'
import type { Chip } from '@/contract/chips'
import type { Meta } from '@/contract/meta'
import { filterOptions, type FilterKind, type FilterOption } from '@/domain/chips/filters'
import { useLocale } from '@/i18n/locale'
import { useLaterFilters } from '@/panels/useShownChips'
import { VendorMark } from '@/panels/VendorMark'
import { choose, currentChoice, toggled, useChoice } from '@/state/store'
import { Icon } from './Icon'
import styles from './Rail.module.css'

type Props = { chips: readonly Chip[]; meta: Meta }

/**
 * The four filters; within one, any of the chosen values passes, across them all must. The button
 * pressed answers at once; what it leaves to the others follows the figure acted on.
 */
export function RailFilters({ chips, meta }: Props) {
  const { m, f } = useLocale()
  const filters = useLaterFilters()
  const options = filterOptions(chips, filters)
  const names = (list: readonly { id: string; name: { en: string; zh: string } }[]) => {
    const byId = new Map(list.map((item) => [item.id, f.text(item.name)]))
    return (id: string) => byId.get(id) ?? id
  }
  return (
    <>
      <FilterGroup
        kind="architectures"
        title={m.rail.architecture}
        options={options.architectures}
        nameOf={names(meta.architectureFamilies)}
        shown={7}
      />
      <FilterGroup
        kind="vendors"
        title={m.rail.vendor}
        options={options.vendors}
        nameOf={names(meta.vendors)}
        marked
        shown={5}
      />
      <FilterGroup
        kind="countries"
        title={m.rail.country}
        options={options.countries}
        nameOf={(id) => m.chip.countries[id]}
        shown={2}
      />
      <FilterGroup
        kind="statuses"
        title={m.rail.status}
        options={options.statuses}
        nameOf={(id) => m.chip.statuses[id]}
        shown={5}
      />
    </>
  )
}

type GroupProps<Value extends string> = {
  kind: FilterKind
  title: string
  options: readonly FilterOption<Value>[]
  nameOf: (value: Value) => string
  /** Set out without asking; chosen ones always are. */
  shown: number
  marked?: boolean
}

function FilterGroup<Value extends string>(props: GroupProps<Value>) {
  const { kind, title, options, nameOf, shown, marked = false } = props
  const { m } = useLocale()
  const chosen: readonly string[] = useChoice((choice) => choice[kind])
  const [open, setOpen] = useState(false)
  const visible = options.filter(({ value }, at) => open || at < shown || chosen.includes(value))
  // Of another dataset, or mistyped in a link: shown as it is, so that it can be taken away.
  const unknown = chosen.filter((value) => !options.some((option) => option.value === value))
  const hidden = options.length - visible.length
  return (
    <div role="group" aria-label={title}>
      <h3 className={styles['small']}>{title}</h3>
      <div className={styles['chips']}>
        {visible.map(({ value, matching }) => (
          <button
            key={value}
            type="button"
            className={styles['chip']}
            aria-pressed={chosen.includes(value)}
            data-none={matching === 0 ? '' : undefined}
            onClick={() => choose('filter', { [kind]: toggled(currentChoice()[kind], value) })}
          >
            {marked && <VendorMark vendorId={value} />}
            {nameOf(value)}
            {chosen.includes(value) && <Icon name="close" size={12} />}
          </button>
        ))}
        {unknown.map((value) => (
          <button
            key={value}
            type="button"
            className={styles['chip']}
            aria-pressed
            onClick={() => choose('filter', { [kind]: chosen.filter((other) => other !== value) })}
          >
            {value}
            <Icon name="close" size={12} />
          </button>
        ))}
        {(hidden > 0 || open) && (
          <button type="button" className={styles['chip']} onClick={() => setOpen(!open)}>
            {open ? m.rail.fewer : `+ ${m.rail.more(hidden)}`}
          </button>
        )}
      </div>
    </div>
  )
}
