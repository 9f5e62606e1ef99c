import type { Fact } from '@/contract/facts'
import type { Scenarios } from '@/contract/scenarios'
import { factsQuery, scenariosQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { trackOf } from '@/domain/lab/levers'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { scenarioBandWords } from '@/i18n/views/scenarioBand'
import { Failure } from '@/panels/Failure'
import { choose } from '@/state/store'
import { Lever } from './Lever'
import { moveLevers, resetLevers } from './leverMoves'
import { money, moneyRange } from './printing'
import styles from './RailScenario.module.css'
import { ScenarioSelects } from './ScenarioSelects'
import { observedAdmission } from './observed'
import { useEdited } from './useScenarioNames'
import { useLevers } from './useLevers'

/** What the Overview's rail opens with: the scenario, its comparison and the two gates' levers. */
export function RailScenario() {
  const loaded = both(useData(scenariosQuery), useData(factsQuery))
  const { m } = useLocale()
  if (loaded.status === 'failed')
    return <Failure headingId="levers" name={m.rail.levers} fault={loaded} retry={loaded.retry} />
  if (loaded.status === 'pending') return <section className={styles['waiting']} />
  const [data, { facts }] = loaded.data
  return (
    <section>
      <ScenarioSelects data={data} />
      <TwoLevers data={data} facts={facts} />
    </section>
  )
}

function TwoLevers({ data, facts }: { data: Scenarios; facts: readonly Fact[] }) {
  const { f } = useLocale()
  const words = useWords(scenarioBandWords).rail
  const edited = useEdited()
  const leverOf = useLevers(data)
  const ceiling = leverOf('ceiling_bnUSD.nvidia')
  const start = leverOf('admissionStart')
  const end = leverOf('admissionEnd')
  const observed = observedAdmission(facts)
  if (!ceiling || !start || !end) return null
  return (
    <>
      <div className={styles['levers']}>
        <Lever
          name={words.ceiling}
          printed={words.aYear(money(ceiling.value, f))}
          value={ceiling.value}
          track={trackOf(ceiling.id)}
          cited={ceiling.cited}
          compared={ceiling.compared}
          moved={ceiling.moved}
          note={
            ceiling.cited && ceiling.cited.high > ceiling.cited.low
              ? words.cited(moneyRange(ceiling.cited.low, ceiling.cited.high, f))
              : words.definition
          }
          onMove={(value) => moveLevers([ceiling], value)}
        />
        <Lever
          name={words.admission}
          printed={f.percent(start.value)}
          value={start.value}
          track={trackOf(start.id)}
          cited={start.cited}
          compared={start.compared}
          observed={observed?.value}
          moved={start.moved || end.moved}
          note={
            <>
              {start.value !== end.value && (
                <p>
                  {words.admissionMoves({
                    first: f.percent(start.value),
                    last: f.percent(end.value),
                  })}
                </p>
              )}
              {observed && (
                <p className={styles['observed']}>
                  {words.observed({
                    date: f.date(observed.date),
                    value: f.percent(observed.value),
                  })}
                </p>
              )}
            </>
          }
          onMove={(value) => moveLevers([start, end], value)}
        />
      </div>
      <p className={styles['links']}>
        <button type="button" onClick={() => choose('changeView', { view: 'scenarios' })}>
          {words.lab} →
        </button>
        {edited && (
          <button type="button" onClick={resetLevers}>
            {words.reset}
          </button>
        )}
      </p>
    </>
  )
}
