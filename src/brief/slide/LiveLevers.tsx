import { factsQuery, scenariosQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { isScenarioLever, type LeverId } from '@/domain/lab/leverIds'
import { trackOf } from '@/domain/lab/levers'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { scenariosWords } from '@/i18n/views/scenarios'
import { Lever } from '@/panels/scenarios/Lever'
import { observedAdmission } from '@/panels/scenarios/observed'
import { leverValue } from '@/panels/scenarios/printing'
import { useLevers } from '@/panels/scenarios/useLevers'
import type { Choice } from '@/state/choice'
import { useChoice } from '@/state/store'
import type { Scenarios } from '@/contract/scenarios'
import type { Fact } from '@/contract/facts'
import { withLever } from './changes'

type Props = { ids: readonly LeverId[]; change: (choice: Choice) => void }

/** Levers of the model for the state that is in scope. */
export function LiveLevers(props: Props) {
  const from = both(useData(scenariosQuery), useData(factsQuery))
  if (from.status !== 'ready') return null
  const [data, { facts }] = from.data
  return <Board {...props} data={data} facts={facts} />
}

type BoardProps = Props & { data: Scenarios; facts: readonly Fact[] }

function Board({ ids, change, data, facts }: BoardProps) {
  const { f } = useLocale()
  const words = useWords(scenariosWords).rail
  const choice = useChoice((all) => all)
  const leverOf = useLevers(data)
  const observed = observedAdmission(facts)
  return ids.map((id) => {
    const state = leverOf(id)
    if (state === null) return null
    return (
      <Lever
        key={id}
        name={words.names[id] ?? f.text(state.name)}
        printed={leverValue(state.value, state.unit, f, words)}
        value={state.value}
        track={trackOf(id)}
        cited={state.cited}
        compared={isScenarioLever(id) ? state.compared : undefined}
        observed={id === 'admissionStart' ? observed?.value : undefined}
        moved={state.moved}
        onMove={(value) => change(withLever(choice, state, value))}
      />
    )
  })
}
