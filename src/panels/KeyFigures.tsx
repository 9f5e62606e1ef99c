import { chipsQuery, factsQuery, marketQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { useLocale } from '@/i18n/locale'
import { Failure } from './Failure'
import styles from './KeyFigures.module.css'
import { delivered } from './kpi/delivered'
import { h200OverH20 } from './kpi/h200OverH20'
import { nvidiaCards } from './kpi/nvidiaCards'
import { useScenarioFigure } from './scenarios/useScenarioFigure'

/** At most four numbers, each with unit, comparison, date, source and grade. */
export function KeyFigures() {
  const locale = useLocale()
  const modelled = useScenarioFigure()
  const loaded = both(useData(chipsQuery), both(useData(marketQuery), useData(factsQuery)))
  if (loaded.status === 'pending') return <div className={styles['waiting']} />
  if (loaded.status === 'failed')
    return (
      <Failure
        headingId="keyFigures"
        name={locale.m.overview.kpi.name}
        fault={loaded}
        retry={loaded.retry}
      />
    )
  const [{ chips }, [{ shares }, { facts }]] = loaded.data
  const figures = [
    modelled,
    delivered(facts, locale),
    nvidiaCards(shares, locale),
    h200OverH20(chips, locale),
  ].filter((figure) => figure !== null)
  return (
    <dl className={styles['strip']} aria-label={locale.m.overview.kpi.name}>
      {figures.map(({ key, label, value, unit, compare, source }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            <p className={styles['number']}>
              {value} <small>{unit}</small>
            </p>
            <p className={styles['compare']}>{compare}</p>
            <p className={styles['source']}>{source}</p>
          </dd>
        </div>
      ))}
    </dl>
  )
}
