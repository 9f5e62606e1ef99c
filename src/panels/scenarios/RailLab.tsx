import { useMemo, useState } from 'react'
import type { Fact } from '@/contract/facts'
import type { Scenarios } from '@/contract/scenarios'
import { factsQuery, scenariosQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { LEVER_SECTIONS, LEVERS_OF, leverStand, type LeverSection } from '@/domain/lab/levers'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { scenarioBandWords } from '@/i18n/views/scenarioBand'
import { scenariosWords } from '@/i18n/views/scenarios'
import { Failure } from '@/panels/Failure'
import { useChoice } from '@/state/store'
import { FixedList } from './FixedList'
import { LabLever } from './LabLever'
import { LabWarnings } from './LabWarnings'
import { resetLevers } from './leverMoves'
import { observedAdmission } from './observed'
import styles from './RailLab.module.css'
import scenarioStyles from './RailScenario.module.css'
import { ScenarioSelects } from './ScenarioSelects'
import { useCases } from './useLevers'

/** What the lab's rail holds: scenarios, and every lever with its reason. */
export function RailLab() {
  const loaded = both(useData(scenariosQuery), useData(factsQuery))
  const { m } = useLocale()
  if (loaded.status === 'failed')
    return <Failure headingId="levers" name={m.rail.levers} fault={loaded} retry={loaded.retry} />
  if (loaded.status === 'pending') return <section className={styles['waiting']} />
  const [data, { facts }] = loaded.data
  return (
    <>
      <section>
        <ScenarioSelects data={data} />
        <LabWarnings data={data} />
        <ResetAll />
      </section>
      <Levers data={data} facts={facts} />
      <section>
        <FixedList data={data} />
      </section>
      <LeverKey />
    </>
  )
}

function ResetAll() {
  const words = useWords(scenariosWords).rail
  const moved = useChoice(
    ({ levers, licence }) => licence !== null || Object.keys(levers).length > 0,
  )
  return moved ? (
    <button type="button" className={styles['link']} onClick={resetLevers}>
      {words.resetAll}
    </button>
  ) : null
}

/** The last group stays folded: what buyers weigh is for who wants to go deeper. */
const FOLDED: readonly LeverSection[] = ['behaviour']

function Levers({ data, facts }: { data: Scenarios; facts: readonly Fact[] }) {
  const words = useWords(scenariosWords).rail
  const scenario = useChoice((choice) => choice.scenario)
  const pair = useCases(data)
  const observed = useMemo(() => observedAdmission(facts), [facts])
  const [open, setOpen] = useState(false)
  const leversOf = (section: LeverSection) =>
    LEVERS_OF[section].map((id) => (
      <LabLever
        key={id}
        id={id}
        data={data}
        scenario={scenario}
        {...leverStand(id, pair)}
        observed={id === 'admissionStart' ? observed : null}
      />
    ))
  return LEVER_SECTIONS.map((section) => (
    <section key={section}>
      <h2 className={scenarioStyles['title']}>{words.sections[section]}</h2>
      {FOLDED.includes(section) ? (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className={styles['more']}>
            {words.more(String(LEVERS_OF[section].length))}
          </summary>
          {open && leversOf(section)}
        </details>
      ) : (
        leversOf(section)
      )}
    </section>
  ))
}

/** What the block and the ticks on the sliders mean. */
function LeverKey() {
  const words = useWords(scenariosWords).rail
  const names = useWords(scenarioBandWords).names
  const compareWith = useChoice((choice) => choice.compareWith)
  return (
    <section className={styles['key']}>
      <span className={styles['cited']}>{words.cited}</span>
      <span className={styles['compared']}>{names[compareWith]}</span>
      <span className={styles['observed']}>{words.observed}</span>
    </section>
  )
}
