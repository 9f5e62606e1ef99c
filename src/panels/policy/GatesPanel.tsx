import { PLACES, type Place } from '@/domain/policy/lists'
import { GatesChart } from '@/charts/GatesChart'
import { GATES_TOP } from '@/charts/GatesLayer'
import type { Chip } from '@/contract/chips'
import { factsQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'

import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { gatesWords } from '@/i18n/views/gates'
import controls from '@/panels/ChipControls.module.css'
import { Later } from '@/panels/lazyCharts'
import { Panel } from '@/panels/Panel'
import { Segmented } from '@/panels/Segmented'
import { twoUpHeight, twoUpRow } from '@/panels/twoUp'
import { highlightedOf, useLaterFilters } from '@/panels/useShownChips'
import { useWide } from '@/panels/useWide'
import { choose, useChoice } from '@/state/store'
import { useLaterChoice } from '@/state/useLaterChoice'
import { goToVerdict } from './goToVerdict'
import { gateLine, gateRow } from './gateRows'
import { GatesNote } from './GatesNote'
import { deliveredRatio, gateSources, gatesTitle } from './gatesReading'
import { assessChip, dayOr, useLaterDay, usePolicyData, type PolicyData } from './usePolicy'

const NARROW_ROW = 72
const ROWS = 5

/**
 * Each highlighted chip's way through Washington's and Beijing's gate.
 *
 * @param byDate on the chosen day and for the chosen buyer, with their controls; else as of today
 */
export function GatesPanel({ byDate = false }: { byDate?: boolean }) {
  const { m, f } = useLocale()
  const words = useWords(gatesWords)
  const filters = useLaterFilters()
  const chipIds = useLaterChoice((choice) => choice.chipIds)
  const chosenDay = useLaterDay()
  const buyer = useChoice((choice) => choice.buyer)
  const wide = useWide()
  const policy = usePolicyData()
  const from = both(policy, useData(factsQuery))
  const place = byDate ? buyer : 'market'
  const dayIn = ({ today }: PolicyData) => (byDate ? dayOr(chosenDay, today) : today)
  const shownOf = ({ chips }: PolicyData) =>
    inOrderOf(chipIds, highlightedOf(chips, filters, chipIds))
  const panel = (
    <Panel id="gates" name={words.name} height={heightOf(ROWS, wide)} from={from}>
      {([data, { facts }]) => {
        const day = dayIn(data)
        const { shown, instead } = shownOf(data)
        const context = { words, f, rules: data.rules, facts, day }
        const ratio = deliveredRatio(facts, day)
        const lines = shown.map((chip) =>
          gateLine(chip, assessChip(chip, day, data, place), ratio, context),
        )
        const rows = lines.map((line) => gateRow(line, context))
        const rowHeight = wide ? twoUpRow(rows.length) : NARROW_ROW
        const height = heightOf(rows.length, wide)
        return {
          title: gatesTitle(lines, words),
          subtitle: words.subtitle[place](f.date(day)),
          ...(byDate && { controls: <BuyerControl buyer={buyer} /> }),
          chart: (
            <Later height={height}>
              <GatesChart
                title={words.name}
                summary={rows.map((row) => row.text.spoken).join('. ')}
                keysHint={m.panel.keys}
                heads={[words.heads.washington, words.heads.beijing, words.heads.buyers]}
                rows={rows}
                rowHeight={rowHeight}
                height={height}
                narrow={!wide}
                onChoose={goToVerdict}
              />
            </Later>
          ),
          table: () => ({
            columns: [
              { key: 'chip', name: words.heads.chip },
              { key: 'washington', name: words.heads.washington },
              { key: 'beijing', name: words.heads.beijing },
              { key: 'through', name: words.through },
            ],
            rows: lines.map(({ chip, washington, beijing, flow }) => ({
              key: chip.id,
              cells: [
                f.text(chip.shortName),
                washington,
                beijing,
                flow.afterBeijing === null ? words.unknownVolume : words.volumes[flow.afterBeijing],
              ],
            })),
          }),
          note: <GatesNote facts={facts} day={day} instead={instead} place={place} />,
          sourceIds: gateSources(lines, data, facts),
        }
      }}
    </Panel>
  )
  return (
    <>
      {policy.status === 'ready' &&
        shownOf(policy.data).shown.map((chip) => (
          <Assessed
            key={chip.id}
            chip={chip}
            day={dayIn(policy.data)}
            data={policy.data}
            place={place}
          />
        ))}
      {panel}
    </>
  )
}

/**
 * Holds one chip against the rules before the panel asks for it, and shows nothing: React lets the
 * browser answer between two components, and not in the midst of one that holds them all.
 */
function Assessed({ chip, day, data, place }: AssessedProps) {
  assessChip(chip, day, data, place)
  return null
}

type AssessedProps = { chip: Chip; day: string; data: PolicyData; place: Place }

/** The same on the chosen day and for the chosen buyer. */
export const GatesByDate = () => <GatesPanel byDate />

/** As the reader highlighted them, one after the other; the others behind. */
function inOrderOf(ids: readonly string[], { shown, instead }: ReturnType<typeof highlightedOf>) {
  const place = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length)
  return { shown: shown.toSorted((a, b) => place(a.id) - place(b.id)), instead }
}

const heightOf = (rows: number, wide: boolean) =>
  wide ? twoUpHeight(rows) : GATES_TOP + rows * NARROW_ROW + 6

function BuyerControl({ buyer }: { buyer: Place }) {
  const words = useWords(gatesWords)
  return (
    <div className={controls['inline']}>
      <Segmented
        quiet
        label={words.buyer}
        options={PLACES.map((value) => ({ value, label: words.buyers[value] }))}
        value={buyer}
        onChange={(value) => choose('changeBuyer', { buyer: value })}
      />
    </div>
  )
}
