import type { Meta } from '@/contract/meta'
import { useLocale } from '@/i18n/locale'
import { DEFAULT_CHOICE } from '@/state/choice'
import { choose, currentChoice } from '@/state/store'
import styles from './Rail.module.css'

/** How far the data reaches, always in sight, and the way back to the start. */
export function RailFoot({ meta }: { meta: Meta }) {
  const { m, f } = useLocale()
  const reset = () => {
    const { language, theme, view } = currentChoice()
    choose('reset', { ...DEFAULT_CHOICE, language, theme, view })
  }
  return (
    <section className={styles['foot']}>
      <p>
        {m.rail.dataTo(f.date(meta.dataTo))} · {m.rail.version(meta.dataVersion)}
      </p>
      <button type="button" className={styles['link']} onClick={reset}>
        {m.rail.reset}
      </button>
    </section>
  )
}
