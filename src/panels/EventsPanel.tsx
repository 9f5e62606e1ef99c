import type { StripMark } from '@/charts/StripLayer'
import type { PolicyEvent } from '@/contract/events'
import { chipsQuery, eventsQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { filterChips } from '@/domain/chips/filters'
import { decimalYear } from '@/domain/chips/dates'
import { keyRank } from '@/domain/policy/keyEvents'
import { governmentMoves } from '@/domain/policy/moves'
import { useLocale, type Locale } from '@/i18n/locale'
import { Later, StripChart } from './lazyCharts'
import { gradeCell } from './cells'
import { Panel } from './Panel'
import { isFiltering, useLaterFilters } from './useShownChips'

const HEIGHT = 216
const DOMAIN = [2022.55, 2027] as const

/** What the two governments did, on one strip of time. */
export function EventsPanel() {
  const locale = useLocale()
  const { m, f } = locale
  const words = m.overview.events
  const filters = useLaterFilters()
  const from = both(useData(eventsQuery), useData(chipsQuery))
  return (
    <Panel id="events" name={words.name} height={HEIGHT} from={from}>
      {([{ events }, { chips }]) => {
        const passing = isFiltering(filters)
          ? new Set(filterChips(chips, filters).map((chip) => chip.id))
          : null
        const moves = governmentMoves(events, passing)
        const unverified = moves.filter((move) => !move.verified).length
        const count = (side: PolicyEvent['side']) =>
          moves.filter((move) => move.side === side).length
        return {
          title: words.title,
          subtitle: words.subtitle(moves.length),
          chart:
            moves.length > 0 ? (
              <Later height={HEIGHT}>
                <StripChart
                  title={words.name}
                  summary={words.summary(count('us'), count('china'))}
                  keysHint={m.panel.keys}
                  domain={DOMAIN}
                  sideNames={{ up: words.us, down: words.china }}
                  marks={marksOf(moves, locale)}
                />
              </Later>
            ) : (
              <p>{words.none}</p>
            ),
          table: () => ({
            columns: [
              { key: 'date', name: words.columns.date },
              { key: 'side', name: words.columns.side },
              { key: 'title', name: words.columns.title },
              { key: 'effect', name: words.columns.effect },
              { key: 'grade', name: words.columns.grade },
            ],
            rows: moves.map((move) => ({
              key: move.id,
              cells: [
                { datum: move.date, shown: f.date(move.date) },
                move.side === 'us' ? words.us : words.china,
                f.text(move.title),
                words.effects[move.effect],
                gradeCell(move.grade),
              ],
            })),
          }),
          note: words.note(unverified),
          sourceIds: moves.flatMap((move) => move.sourceIds),
        }
      }}
    </Panel>
  )
}

function marksOf(moves: readonly PolicyEvent[], { m, f }: Locale): readonly StripMark[] {
  const words = m.overview.events
  return moves
    .flatMap((move): readonly StripMark[] => {
      const x = decimalYear(move.date, move.datePrecision)
      if (x === null) return []
      const title = f.text(move.title)
      const label = words.labels[move.id]
      const mark = {
        key: move.id,
        x,
        side: move.side === 'us' ? ('up' as const) : ('down' as const),
        kind: move.effect === 'subsidy' ? ('neutral' as const) : move.effect,
        ...(label !== undefined && { label }),
        text: {
          title,
          rows: [
            { label: f.date(move.date), value: words.effects[move.effect] },
            { label: words.columns.grade, value: move.grade },
          ],
          note: f.text(move.summary),
          spoken: f.join.colon(
            f.join.comma(f.date(move.date), move.side === 'us' ? words.us : words.china),
            title,
          ),
        },
      }
      return [mark]
    })
    .toSorted((a, b) => keyRank(a.key) - keyRank(b.key))
}
