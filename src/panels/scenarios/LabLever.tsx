import { memo, useState } from 'react'
import type { Scenarios } from '@/contract/scenarios'
import { chipsQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import type { ScenarioId } from '@/domain/choices'
import { isScenarioLever, type LeverId } from '@/domain/lab/leverIds'
import { isOutsideCited, leverState, trackOf, type LeverState } from '@/domain/lab/levers'
import { frontierOf } from '@/domain/model/frontier'
import { leverEquation } from '@/domain/lab/leverEquation'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { scenariosWords } from '@/i18n/views/scenarios'
import { showProvenance } from '@/panels/provenanceStore'
import { Formula } from './Formula'
import { Lever } from './Lever'
import { moveLevers, resetLever } from './leverMoves'
import type { observedAdmission } from './observed'
import { leverValue } from './printing'
import styles from './RailLab.module.css'
import { useCases } from './useLevers'

type Props = {
  data: Scenarios
  scenario: ScenarioId
  id: LeverId
  value: number
  /** In the scenario compared with. */
  compared: number
  /** What was seen of it in the world, if anything was. */
  observed: ReturnType<typeof observedAdmission>
}

/** Above what was seen by more than this factor, the lever says so. */
const FAR = 2

/**
 * One lever of the lab: value, range, what it can be held against, and why. Rendered again only when
 * it stands elsewhere: a hand on one lever leaves the others alone.
 */
export const LabLever = memo(function LabLever(props: Props) {
  const { data, scenario, id, value, compared, observed } = props
  const { f } = useLocale()
  const words = useWords(scenariosWords).rail
  const state = leverState(data, scenario, id, { value, compared })
  if (state === null) return null
  const print = (amount: number) => leverValue(amount, state.unit, f, words)
  return (
    <div className={styles['lever']}>
      <Lever
        name={words.names[id] ?? f.text(state.name)}
        printed={print(state.value)}
        value={state.value}
        track={trackOf(id)}
        cited={state.cited}
        compared={isScenarioLever(id) ? state.compared : undefined}
        observed={observed?.value}
        moved={state.moved}
        note={
          <>
            {id === 'licence.maxTpp' && <LetIn data={data} />}
            {observed && (
              <p className={state.value > FAR * observed.value ? styles['warning'] : undefined}>
                {(state.value > FAR * observed.value ? words.farAbove : words.observedNote)({
                  value: f.percent(observed.value),
                  date: f.date(observed.date),
                })}
              </p>
            )}
            {state.cited && isOutsideCited(state) && (
              <p className={styles['warning']}>
                {words.outside(`${print(state.cited.low)}–${print(state.cited.high)}`)}
              </p>
            )}
          </>
        }
        onMove={(to) => moveLevers([state], to)}
      />
      <Why state={state} print={print} data={data} />
    </div>
  )
})

/** The best chip of each US group that the licence lets through in the last year. */
function LetIn({ data }: { data: Scenarios }) {
  const { f } = useLocale()
  const words = useWords(scenariosWords).rail.chips
  const chips = useData(chipsQuery)
  const { a: chosen } = useCases(data)
  if (chips.status !== 'ready') return null
  const { nvidia, amd } = frontierOf(chosen.offers, chosen.endYear, chosen.scenario.licence)
  const names = [nvidia, amd].flatMap((offer) => {
    const chip = chips.data.chips.find(({ id }) => id === offer?.id)
    return chip ? [f.text(chip.shortName)] : []
  })
  return <p>{names.length > 0 ? words.let(f.commas(names)) : words.none}</p>
}

type WhyProps = { state: LeverState; print: (value: number) => string; data: Scenarios }

function Why({ state, print, data }: WhyProps) {
  const { m, f } = useLocale()
  const words = useWords(scenariosWords).rail
  const [open, setOpen] = useState(false)
  const { basis, cited, id, moved, reason, sourceIds, usual } = state
  return (
    <details
      className={styles['why']}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {words.why}
        <span className="visually-hidden"> {words.whyOf(f.text(state.name))}</span>
      </summary>
      {open && (
        <div>
          <p>{f.text(state.explanation)}</p>
          <p>{f.text(reason)}</p>
          <p>
            {words.basis[basis]}
            {f.gap}
            {words.usual(print(usual))}
            {f.gap}
            {cited === null
              ? words.fixed
              : words.citedRange(`${print(cited.low)}–${print(cited.high)}`)}
          </p>
          {!isScenarioLever(id) && <p>{words.market}</p>}
          <Equation id={id} data={data} />
          <p className={styles['actions']}>
            {sourceIds.length > 0 && (
              <button
                type="button"
                onClick={() => showProvenance({ kind: 'sources', figure: 'difference', sourceIds })}
              >
                {m.counted.sources(sourceIds.length)}
              </button>
            )}
            {moved && (
              <button type="button" onClick={() => resetLever(id)}>
                {words.reset}
              </button>
            )}
          </p>
        </div>
      )}
    </details>
  )
}

/** The equation that the lever stands in, with the present numbers, other levers' too. */
function Equation({ id, data }: { id: LeverId; data: Scenarios }) {
  const { f } = useLocale()
  const { a: chosen } = useCases(data)
  const fine = (value: number) => f.number(Number(value.toPrecision(4)))
  return <Formula lines={leverEquation(id, chosen, fine)} />
}
