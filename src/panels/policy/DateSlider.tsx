import {
  dayAfterDays,
  daysBetween,
  periodOn,
  type Period,
  type Periods,
} from '@/domain/policy/periods'
import { RULE_ROLES } from '@/domain/policy/productFacts'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { useKeyRun } from '@/state/useKeyRun'
import styles from './DateSlider.module.css'
import { chooseDay, dragDay, letGo } from './dragStore'
import { highestLine } from './mapRegions'
import { dayOr, useDay, type PolicyData } from './usePolicy'

type Props = { data: PolicyData; periods: Periods }

/** The day whose rules are shown, over the periods of the rules: a segment is as wide as its time. */
export function DateSlider({ data, periods }: Props) {
  const { f } = useLocale()
  const words = useWords(policyWords).slider
  const { first } = periods
  const { today } = data
  const keys = useKeyRun('day')
  const day = dayOr(useDay(), today)
  const length = daysBetween(first, today)
  const shareAt = (date: string) => (100 * daysBetween(first, date)) / length
  const at = (date: string) => `${shareAt(date)}%`
  const current = periodOn(day, periods)
  return (
    <div className={styles['slider']}>
      <div className={styles['track']}>
        <span className={styles['rest']} />
        {periods.periods.map((period, i) => {
          const to = periods.periods[i + 1]?.from ?? today
          return (
            <span
              key={period.role}
              className={styles['segment']}
              data-now={period === current ? '' : undefined}
              style={{
                left: at(period.from),
                width: `${(100 * daysBetween(period.from, to)) / length}%`,
              }}
            />
          )
        })}
        <input
          type="range"
          aria-label={words.name}
          aria-valuetext={f.date(day)}
          min={0}
          max={length}
          value={daysBetween(first, day)}
          onChange={(event) => dragDay(dayAfterDays(first, Number(event.target.value)))}
          {...keys.handlers}
          onPointerUp={() => letGo(today)}
          onKeyUp={() => letGo(today, keys.run())}
          onBlur={() => {
            letGo(today, keys.run())
            keys.handlers.onBlur()
          }}
        />
        <output className={styles['day']} style={{ left: at(day) }}>
          <span style={{ translate: `${-shareAt(day)}% 0` }}>{f.date(day)}</span>
        </output>
      </div>
      <ol className={styles['names']}>
        {periods.periods.map((period) => (
          <li key={period.role} style={{ left: at(period.from) }}>
            <button
              type="button"
              aria-current={period === current ? 'date' : undefined}
              title={words.jump(words.periods[period.role])}
              onClick={() => chooseDay(period.from, today)}
            >
              <b>{words.periods[period.role]}</b>
              <span>
                <Tested period={period} data={data} />
              </span>
            </button>
          </li>
        ))}
      </ol>
      {day < today && (
        <button
          type="button"
          className={styles['today']}
          data-left={shareAt(day) > 50 ? '' : undefined}
          onClick={() => chooseDay(today, today)}
        >
          {words.toToday}
        </button>
      )}
    </div>
  )
}

/** What the rules of a period look at; numbers come from the rules themselves. */
function Tested({ period, data }: { period: Period; data: PolicyData }) {
  const { f } = useLocale()
  const words = useWords(policyWords).slider.tests
  if (period.role !== 'rule2022') return words[period.role]
  const io = highestLine(data.book, RULE_ROLES.rule2022, 'io_GBps')
  const tpp = highestLine(data.book, RULE_ROLES.rule2022, 'tpp')
  return io === null || tpp === null ? '' : words.rule2022({ io: f.number(io), tpp: f.number(tpp) })
}
