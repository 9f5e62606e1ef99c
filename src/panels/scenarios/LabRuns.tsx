import { use, useEffect, useState } from 'react'
import type { Scenarios } from '@/contract/scenarios'
import { scenariosQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { useChoice, useStore } from '@/state/store'
import { createModelClient, type ModelClient } from '@/workers/modelClient'
import { isAnswerTo } from './isAnswerTo'
import { createLabRunner } from './labRunner'
import { LabContext } from './labStore'

let client: ModelClient | null = null

/** One worker for the page's whole life, whatever views come and go. */
const theClient = (): ModelClient => (client ??= createModelClient())

/** Keeps the model's answers in step with the choice. Draws nothing. */
export function LabRuns() {
  const data = useData(scenariosQuery)
  return data.status === 'ready' ? <Runs data={data.data} /> : null
}

function Runs({ data }: { data: Scenarios }) {
  const lab = use(LabContext)
  const [runner] = useState(() => createLabRunner(theClient(), data, lab))
  const inputs = useLabInputs()
  const seed = useChoice((choice) => choice.seed)
  const dragging = useStore((store) => store.drag !== null)
  const { base, compareWith, levers, licence, scenario } = inputs
  useEffect(() => {
    const asked = { base, compareWith, levers, licence, scenario }
    const { fault, result } = lab.getState()
    const known = fault === null && isAnswerTo(result, { ...asked, seed })
    // Back at the question that was answered last, a later answer would be a stale one.
    if (known) runner.drop()
    else runner.ask({ inputs: asked, seed, dragging })
  }, [runner, lab, base, compareWith, levers, licence, scenario, seed, dragging])
  useEffect(() => () => runner.drop(), [runner])
  return null
}

/** The part of the choice that the model is asked about. */
function useLabInputs() {
  return {
    base: useChoice((choice) => choice.base),
    compareWith: useChoice((choice) => choice.compareWith),
    levers: useChoice((choice) => choice.levers),
    licence: useChoice((choice) => choice.licence),
    scenario: useChoice((choice) => choice.scenario),
  }
}
