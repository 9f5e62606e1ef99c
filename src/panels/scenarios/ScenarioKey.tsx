import type { Series } from '@/domain/lab/series'
import { useWords } from '@/i18n/views'
import { scenarioBandWords } from '@/i18n/views/scenarioBand'
import styles from './Lab.module.css'
import type { Print, ScenarioInk } from './labView'

type Props = {
  sides: readonly { key: string; name: string; ink: ScenarioInk; series: Series }[]
  print: Print
}

/** On a phone the ends of the lines are named above the plot. */
export function ScenarioKey({ sides, print }: Props) {
  const words = useWords(scenarioBandWords)
  return (
    <dl className={styles['ends']}>
      {sides.map(({ key, name, ink, series }) => {
        const last = series.at(-1)
        return (
          last && (
            <div key={key}>
              <dt style={{ color: ink.text }}>
                {name} {print.value(last.band.p50)}
              </dt>
              <dd>{words.mostShort(print.range(last.band.p5, last.band.p95))}</dd>
            </div>
          )
        )
      })}
    </dl>
  )
}
