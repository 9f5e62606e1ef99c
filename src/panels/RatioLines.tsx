import { shapePath } from '@/charts/shapes'
import type { Ink, Shape } from '@/charts/types'
import type { RatioRow } from '@/domain/chips/ratios'
import { useLocale } from '@/i18n/locale'
import styles from './RatioPanel.module.css'
import { Value } from './Value'

type Look = { ink: Ink; shape: Shape }
type Props = { rows: readonly RatioRow[]; look: Look; baseLook: Look; head: string; foot: string }

/** A line is cut here: a larger multiple is told by its number alone, with an arrow. */
const LONGEST = 2

/** Each shared field as a line from 0 to the ratio, against the line of equality. */
export function RatioLines({ rows, look, baseLook, head, foot }: Props) {
  const { m, f } = useLocale()
  return (
    <div className={styles['sheet']} style={{ color: baseLook.ink.mark }}>
      <p className={styles['head']}>{head}</p>
      <dl>
        {rows.map(({ metric, ratio }) => (
          <div key={metric} className={styles['row']}>
            <dt>{m.chip.metrics[metric]}</dt>
            <dd className={styles['line']}>
              <RatioLine value={ratio.value} hollow={ratio.estimated} look={look} />
            </dd>
            <dd className={styles['times']}>
              <Value
                name={`${m.chip.metrics[metric]}: ${head}`}
                figure={{ ...ratio, unit: '×' }}
                printed={f.times(ratio.value)}
              />
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

type LineProps = { value: number; hollow: boolean; look: Look }

function RatioLine({ value, hollow, look }: LineProps) {
  const end = (Math.min(value, LONGEST) / LONGEST) * 100
  return (
    <svg width="100%" height="20" aria-hidden>
      <line x1="0" x2={`${end}%`} y1="10" y2="10" stroke={look.ink.mark} strokeWidth={2.5} />
      <svg x={`${end}%`} y="10" overflow="visible">
        {value > LONGEST ? (
          <path d="M-6 -4 0 0-6 4" fill="none" stroke={look.ink.mark} strokeWidth={2} />
        ) : (
          <path
            d={shapePath(look.shape, 0, 0, 4.4)}
            fill={hollow ? 'var(--surface)' : look.ink.mark}
            stroke={look.ink.mark}
            strokeWidth={1.75}
          />
        )}
      </svg>
    </svg>
  )
}
