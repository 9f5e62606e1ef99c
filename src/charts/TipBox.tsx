import type { ReadableMark } from './activeMark'
import styles from './ChartFrame.module.css'

type Props = { mark: ReadableMark; width: number; height: number }

/** Says what a mark stands for, beside it and never over it. */
export function TipBox({ mark, width, height }: Props) {
  const toLeft = mark.x > width / 2
  const above = mark.y > height / 2
  return (
    <div
      className={styles['tip']}
      aria-hidden
      style={{
        left: toLeft ? undefined : mark.x + 14,
        right: toLeft ? width - mark.x + 14 : undefined,
        top: above ? undefined : mark.y - 8,
        bottom: above ? height - mark.y - 8 : undefined,
      }}
    >
      <p className={styles['tipTitle']}>{mark.text.title}</p>
      <dl>
        {mark.text.rows.map((row) => (
          <div key={row.label}>
            <dt>{row.label}</dt>
            <dd>{row.value}</dd>
          </div>
        ))}
      </dl>
      {mark.text.note !== undefined && <p className={styles['tipNote']}>{mark.text.note}</p>}
    </div>
  )
}
