import { useState } from 'react'
import { chipsQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { isScenarioLever, type LeverId } from '@/domain/lab/leverIds'
import { isOutsideCited, trackOf, type LeverState } from '@/domain/lab/levers'
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
import type { useLevers } from './useLevers'

type Board = ReturnType<typeof useLevers>
type Props = { id: LeverId; board: Board; observed: ReturnType<typeof observedAdmission> }

/** Above what was seen by more than this factor, the lever says so. */
const FAR = 2

/** One lever of the lab: value, range, what it can be held against, and why. */
export function LabLever({ id, board, observed }: Props) {
  const { f } = useLocale()
  const words = useWords(scenariosWords).rail
  const state = board.leverOf(id)
  if (state === null) return null
  const print = (value: number) => leverValue(value, state.unit, f, words)
  const seen = id === 'admissionStart' ? observed : null
  return (
    <div className={styles['lever']}>
      <Lever
        name={words.names[id] ?? f.text(state.name)}
        printed={print(state.value)}
        value={state.value}
        track={trackOf(id)}
        cited={state.cited}
        compared={isScenarioLever(id) ? state.compared : undefined}
        observed={seen?.value}
        moved={state.moved}
        note={
          <>
            {id === 'licence.maxTpp' && <LetIn board={board} />}
            {seen && (
              <p className={state.value > FAR * seen.value ? styles['warning'] : undefined}>
                {(state.value > FAR * seen.value ? words.farAbove : words.observedNote)({
                  value: f.percent(seen.value),
                  date: f.date(seen.date),
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
        onMove={(value) => moveLevers([state], value)}
      />
      <Why state={state} print={print} board={board} />
    </div>
  )
}

/** The best chip of each US group that the licence lets through in the last year. */
function LetIn({ board: { chosen } }: { board: Board }) {
  const { f } = useLocale()
  const words = useWords(scenariosWords).rail.chips
  const chips = useData(chipsQuery)
  if (chips.status !== 'ready') return null
  const { nvidia, amd } = frontierOf(chosen.offers, chosen.endYear, chosen.scenario.licence)
  const names = [nvidia, amd].flatMap((offer) => {
    const chip = chips.data.chips.find(({ id }) => id === offer?.id)
    return chip ? [f.text(chip.shortName)] : []
  })
  return <p>{names.length > 0 ? words.let(f.commas(names)) : words.none}</p>
}

type WhyProps = { state: LeverState; print: (value: number) => string; board: Board }

function Why({ state, print, board }: WhyProps) {
  const { m, f } = useLocale()
  const words = useWords(scenariosWords).rail
  const [open, setOpen] = useState(false)
  const { basis, cited, id, moved, reason, sourceIds, usual } = state
  const fine = (value: number) => f.number(Number(value.toPrecision(4)))
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
            {words.basis[basis]} {words.usual(print(usual))}{' '}
            {cited === null
              ? words.fixed
              : words.citedRange(`${print(cited.low)}–${print(cited.high)}`)}
          </p>
          {!isScenarioLever(id) && <p>{words.market}</p>}
          <Formula lines={leverEquation(id, board.chosen, fine)} />
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
