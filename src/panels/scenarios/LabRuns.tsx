import { use, useEffect } from 'react'
import type { Scenarios } from '@/contract/scenarios'
import { scenariosQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import type { Store } from '@/state/pageStore'
import { ChoiceContext } from '@/state/scope'
import { createModelClient, type ModelClient } from '@/workers/modelClient'
import { isAnswerTo } from './isAnswerTo'
import { createLabRunner, type LabQuestion } from './labRunner'
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
  const store = use(ChoiceContext)
  useEffect(() => {
    const runner = createLabRunner(theClient(), data, lab)
    const ask = (question: LabQuestion) => {
      const { fault, result } = lab.getState()
      const known =
        fault === null && isAnswerTo(result, { ...question.inputs, seed: question.seed })
      // Back at the question that was answered last, a later answer would be a stale one.
      if (known) runner.drop()
      else runner.ask(question)
    }
    ask(questionOf(store.getState()))
    // Asked of the store itself, so that a quick look is there when the page renders the lever's move.
    const stop = store.subscribe((now, before) => {
      if (isAnother(now, before)) ask(questionOf(now))
    })
    return () => {
      stop()
      runner.drop()
    }
  }, [data, lab, store])
  return null
}

const INPUTS = ['base', 'compareWith', 'levers', 'licence', 'scenario'] as const

/** The part of the choice that the model is asked about. */
function questionOf({ choice, drag }: Store): LabQuestion {
  const { base, compareWith, levers, licence, scenario, seed } = choice
  return {
    inputs: { base, compareWith, levers, licence, scenario },
    seed,
    dragging: drag !== null,
  }
}

const isAnother = (now: Store, before: Store): boolean =>
  (now.drag === null) !== (before.drag === null) ||
  now.choice.seed !== before.choice.seed ||
  INPUTS.some((name) => now.choice[name] !== before.choice[name])
