import { chipsQuery, factsQuery, scenariosQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { casesOf } from '@/domain/lab/casesOf'
import { Panel } from '@/panels/Panel'
import { useLaterChoice } from '@/state/useLaterChoice'
import { AssumptionTable } from './AssumptionTable'
import { Formula } from './Formula'
import { formulasOf } from './methodFormulas'
import styles from './Method.module.css'
import { NotCovered } from './NotCovered'
import { OfferTable } from './OfferTable'
import { useLabView } from './useLabView'
import { WorkedExampleView } from './WorkedExampleView'

/** How the model works, readable by an adviser and complete enough for a modeller. */
export function MethodPanel() {
  const { words } = useLabView()
  const scenario = useLaterChoice((choice) => choice.scenario)
  const compareWith = useLaterChoice((choice) => choice.compareWith)
  const base = useLaterChoice((choice) => choice.base)
  const levers = useLaterChoice((choice) => choice.levers)
  const licence = useLaterChoice((choice) => choice.licence)
  const from = both(useData(scenariosQuery), both(useData(factsQuery), useData(chipsQuery)))
  const said = words.method
  return (
    <Panel id="method" name={said.name} height={1200} from={from}>
      {([data, [{ facts }, { chips }]]) => {
        const { a } = casesOf(data, { scenario, compareWith, base, levers, licence })
        return {
          title: said.title,
          subtitle: said.subtitle,
          chart: (
            <div className={styles['method']}>
              <p>{said.intro}</p>
              <ol className={styles['steps']}>
                {said.steps.map((step, at) => (
                  <li key={step}>
                    <p>{step}</p>
                    <Formula lines={formulasOf(at)} />
                  </li>
                ))}
              </ol>
              <p>{said.uncertainty}</p>
              <WorkedExampleView source={a} chips={chips} />
              <details>
                <summary>{said.assumptions}</summary>
                <p>{said.assumptionsNote}</p>
                <AssumptionTable data={data} source={a} />
              </details>
              <details>
                <summary>{said.offers}</summary>
                <OfferTable data={data} chips={chips} />
              </details>
              <NotCovered data={data} facts={facts} />
            </div>
          ),
          sourceIds: data.parameters.flatMap(({ sourceIds }) => sourceIds),
        }
      }}
    </Panel>
  )
}
