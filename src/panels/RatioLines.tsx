import { shapePath } from '@/charts/shapes'
import type { Ink, Shape } from '@/charts/types'
import { isDisputed } from '@/domain/chips/span'
import type { Ratio, RatioRow } from '@/domain/chips/ratios'
import { useLocale } from '@/i18n/locale'
import styles from './RatioPanel.module.css'
import { useUnits } from './useUnits'
import { Value } from './Value'

type Look = { ink: Ink; shape: Shape }
type Props = {
  rows: readonly RatioRow[]
  look: Look
  baseLook: Look
  /** The two chips. */
  names: readonly [string, string]
  head: string
  foot: string
}

/** A line is cut here: a larger multiple is told by its number alone, with an arrow. */
const LONGEST = 2

/** Each shared field as a line from 0 to the ratio, against the line of equality. */
export function RatioLines({ rows, look, baseLook, names, head, foot }: Props) {
  const { m, f } = useLocale()
  const { unitName } = useUnits()
  return (
    <div className={styles['sheet']} style={{ color: baseLook.ink.mark }}>
      <p className={styles['head']}>{head}</p>
      <dl>
        {rows.map(({ metric, a, b, ratio }) => (
          <div key={metric} className={styles['row']}>
            <dt>
              {m.chip.metrics[metric]}
              <small>
                <Value name={f.join.colon(names[0], m.chip.metrics[metric])} figure={a} /> /{' '}
                <Value name={f.join.colon(names[1], m.chip.metrics[metric])} figure={b} />{' '}
                {unitName(a.unit)}
              </small>
            </dt>
            <dd className={styles['line']}>
              <RatioLine ratio={ratio} look={look} />
            </dd>
            <dd className={styles['times']}>
              <Value
                name={f.join.colon(m.chip.metrics[metric], head)}
                figure={{ ...ratio, unit: '×' }}
                printed={f.times(ratio.value)}
              />
              {isDisputed(ratio) && (
                <small>{f.timesRange(ratio.low ?? ratio.value, ratio.high ?? ratio.value)}</small>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles['foot']} style={{ color: baseLook.ink.text }}>
        {foot}
      </p>
    </div>
  )
}

/** Drawn without a filling: nobody has published the number as it stands. */
export const isHollow = (ratio: Ratio): boolean => ratio.estimated || isDisputed(ratio)

/** A percentage of the line's length, which stands for LONGEST. */
const along = (ratio: number) => (Math.min(ratio, LONGEST) / LONGEST) * 100

function RatioLine({ ratio, look }: { ratio: Ratio; look: Look }) {
  const { value, low, high } = ratio
  const end = along(value)
  return (
    <svg width="100%" height="20" aria-hidden>
      <line x1="0" x2={`${end}%`} y1="10" y2="10" stroke={look.ink.mark} strokeWidth={2.5} />
      {low !== undefined && high !== undefined && (
        <line
          x1={`${along(low)}%`}
          x2={`${along(high)}%`}
          y1="10"
          y2="10"
          stroke="var(--text)"
          strokeWidth={1.25}
        />
      )}
      <svg x={`${end}%`} y="10" overflow="visible">
        {value > LONGEST ? (
          <path d="M-6 -4 0 0-6 4" fill="none" stroke={look.ink.mark} strokeWidth={2} />
        ) : (
          <path
            d={shapePath(look.shape, 0, 0, 4.4)}
            fill={isHollow(ratio) ? 'var(--surface)' : look.ink.mark}
            stroke={look.ink.mark}
            strokeWidth={1.75}
          />
        )}
      </svg>
    </svg>
  )
}
