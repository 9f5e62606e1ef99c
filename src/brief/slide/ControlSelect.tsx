import type { ReactNode } from 'react'
import type { ChoiceControl } from '@/domain/brief/deck'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { useMetricGroups } from '@/panels/ChipControls'
import type { Choice } from '@/state/choice'
import { useChoice } from '@/state/store'
import { optionsOf, type Option } from './controlOptions'
import styles from './Slide.module.css'
import { useControlData } from './useControlData'

type Props = { control: ChoiceControl; change: (choice: Choice) => void }

/** One live choice as a list of the browser's own, in the looks of the slide. */
export function ControlSelect({ control, change }: Props) {
  const { f } = useLocale()
  const words = useWords(briefWords)
  const choice = useChoice((all) => all)
  const data = useControlData()
  const metrics = useMetricGroups()
  if (control === 'metric')
    return (
      <Pill
        label={words.controls.metric}
        value={choice.metric}
        onChange={(value) => {
          const metric = metrics
            .flatMap(({ options }) => options)
            .find((option) => option.value === value)
          if (metric) change({ ...choice, metric: metric.value })
        }}
      >
        {metrics.map((group) => (
          <optgroup key={group.label} label={group.label ?? ''}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </Pill>
    )
  const { options, value } = optionsOf(control, choice, data, f, words)
  return (
    <Pill
      label={words.controls[control]}
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen)
        if (option) change(option.next)
      }}
    >
      {options.map(listed)}
    </Pill>
  )
}

const listed = ({ label, value }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
)

type PillProps = {
  label: string
  value: string
  onChange: (value: string) => void
  children: ReactNode
}

function Pill({ label, value, onChange, children }: PillProps) {
  return (
    <label className={styles['pill']}>
      <span className="visually-hidden">{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </label>
  )
}
