import styles from './Lab.module.css'
import { useLabView } from './useLabView'

/** Which colour is which scenario, where the lines are too short to say it themselves. */
export function ScenarioLegend() {
  const { inks, names } = useLabView()
  return (
    <ul className={styles['legend']}>
      {(['a', 'b'] as const).map((side) => (
        <li key={side} style={{ color: inks[side].text }}>
          <svg width={22} height={12} aria-hidden>
            <path
              d="M1 6h20"
              stroke={inks[side].mark}
              strokeWidth={2.5}
              strokeDasharray={inks[side].dash}
            />
          </svg>
          {names[side].label}
        </li>
      ))}
    </ul>
  )
}
