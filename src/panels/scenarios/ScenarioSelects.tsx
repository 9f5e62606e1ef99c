import type { Scenarios } from '@/contract/scenarios'
import { scenarioOf } from '@/domain/lab/buildCase'
import { SCENARIO_IDS } from '@/domain/choices'
import { useLocale } from '@/i18n/locale'
import { scenarioBandWords } from '@/i18n/views/scenarioBand'
import { useWords } from '@/i18n/views'
import { Select } from '@/panels/Select'
import { choose, useChoice } from '@/state/store'
import { chooseScenario } from './leverMoves'
import styles from './RailScenario.module.css'
import { useEdited } from './useScenarioNames'

/** The scenario and the one it is held against. */
export function ScenarioSelects({ data }: { data: Scenarios }) {
  const { f } = useLocale()
  const words = useWords(scenarioBandWords)
  const scenario = useChoice((choice) => choice.scenario)
  const compareWith = useChoice((choice) => choice.compareWith)
  const edited = useEdited()
  const options = SCENARIO_IDS.map((value) => ({ value, label: words.names[value] }))
  return (
    <>
      <h2 className={styles['title']}>
        {words.rail.title}{' '}
        <span>
          {edited
            ? words.rail.edited
            : words.rail.of(
                String(SCENARIO_IDS.indexOf(scenario) + 1),
                String(SCENARIO_IDS.length),
              )}
        </span>
      </h2>
      <div className={styles['select']} data-scenario={scenario}>
        <Select
          quiet
          label={words.rail.title}
          groups={[{ label: null, options }]}
          value={scenario}
          onChange={chooseScenario}
        />
      </div>
      <p className={styles['what']}>{f.text(scenarioOf(data, scenario).description)}</p>
      <div className={styles['select']} data-scenario={compareWith}>
        <Select
          label={words.rail.comparedWith}
          groups={[{ label: null, options }]}
          value={compareWith}
          onChange={(id) => choose('changeComparison', { compareWith: id })}
        />
      </div>
    </>
  )
}
