import type { DesignerQuantity } from '@/domain/policy/lists'
import type { Domain } from '@/domain/scale'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { useKeyRun } from '@/state/useKeyRun'
import { DOMAINS } from './axes'
import { dragLine, letGo, setLine } from './dragStore'
import styles from './PolicyRail.module.css'

/** What each slider spans, and where a new line begins that the law has no number for. */
const SPANS: Record<DesignerQuantity, Domain & { first: number }> = {
  tpp: { ...DOMAINS.tpp, first: 4800 },
  dram_GBps: { ...DOMAINS.dram_GBps, first: 4000 },
  pd: { ...DOMAINS.pd, first: 20 },
  io_GBps: { min: 50, max: 3000, first: 600 },
}
/** Steps of the slider from end to end, on a log scale. */
const STEPS = 400

type Props = { q: DesignerQuantity; value: number | null; law: number | null; today: string }

/** One line of the designed rule: a slider on a log scale and a field for the exact number. */
export function DesignLine({ q, value, law, today }: Props) {
  const { f } = useLocale()
  const words = useWords(policyWords).designer
  const { min, max, first } = SPANS[q]
  const keys = useKeyRun(`line.${q}`)
  const name = words.lines[q]
  const unit = words.units[q]
  const place = (number: number) =>
    Math.round((STEPS * Math.log(Math.min(max, Math.max(min, number)) / min)) / Math.log(max / min))
  const valueAt = (step: number) => Number((min * (max / min) ** (step / STEPS)).toPrecision(3))
  if (value === null)
    return (
      <button type="button" className={styles['add']} onClick={() => setLine(q, law ?? first)}>
        + {words.addLine(name)}
      </button>
    )
  return (
    <div className={styles['line']}>
      <div className={styles['lineHead']}>
        <span>{name}</span>
        <Typed q={q} value={value} name={name} unit={unit} />
        <button
          type="button"
          aria-label={words.removeLine(name)}
          title={words.removeLine(name)}
          onClick={() => setLine(q, null)}
        >
          ×
        </button>
      </div>
      <div className={styles['track']}>
        {law !== null && (
          <i style={{ left: `${(100 * place(law)) / STEPS}%` }} className={styles['law']} />
        )}
        <input
          type="range"
          aria-label={name}
          aria-valuetext={`${f.number(value)} ${unit}`}
          min={0}
          max={STEPS}
          value={place(value)}
          onChange={(event) => dragLine(q, valueAt(Number(event.target.value)))}
          {...keys.handlers}
          onPointerUp={() => letGo(today)}
          onKeyUp={() => letGo(today, keys.run())}
          onBlur={() => {
            letGo(today, keys.run())
            keys.handlers.onBlur()
          }}
        />
      </div>
      <small>{law === null ? words.noLaw : words.law(`${f.number(law)} ${unit}`.trim())}</small>
    </div>
  )
}

type TypedProps = { q: DesignerQuantity; value: number; name: string; unit: string }

function Typed({ q, value, name, unit }: TypedProps) {
  const { f } = useLocale()
  const take = (text: string) => {
    const typed = Number(text)
    if (text.trim() !== '' && Number.isFinite(typed) && typed > 0) setLine(q, typed)
  }
  return (
    <span className={styles['typed']}>
      <input
        key={value}
        type="number"
        min={0}
        step="any"
        aria-label={f.join.comma(name, ...(unit === '' ? [] : [unit]))}
        defaultValue={value}
        onBlur={(event) => take(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && take(event.currentTarget.value)}
      />
      {unit}
    </span>
  )
}
