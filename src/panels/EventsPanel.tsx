import type { StripMark } from '@/charts/StripLayer'
import type { PolicyEvent } from '@/contract/events'
import { chipsQuery, eventsQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { filterChips } from '@/domain/chips/filters'
import { decimalYear } from '@/domain/chips/dates'
import { governmentMoves } from '@/domain/policy/moves'
import { useLocale, type Locale } from '@/i18n/locale'
import { GradeBadge } from './GradeBadge'
import { Later, StripChart } from './lazyCharts'
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
          table: {
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
                f.date(move.date),
                move.side === 'us' ? words.us : words.china,
                f.text(move.title),
                words.effects[move.effect],
                <GradeBadge key="grade" grade={move.grade} />,
              ],
            })),
          },
          note: words.note(unverified),
          sourceIds: moves.flatMap((move) => move.sourceIds),
        }
      }}
    </Panel>
  )
}

/** Named first where labels compete, by event id: the turns of the story. */
const KEY_EVENTS: readonly string[] = [
  'E002',
  'E007',
  'E049',
  'E016',
  'E023',
  'E071',
  'E034',
  'E024',
  'E051',
  'E011',
  'E006',
  'E065',
  'E012',
  'E043',
]

function marksOf(moves: readonly PolicyEvent[], { m, f }: Locale): readonly StripMark[] {
  const words = m.overview.events
  const rank = (id: string) => {
    const at = KEY_EVENTS.indexOf(id)
    return at < 0 ? KEY_EVENTS.length : at
  }
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
          spoken: `${f.date(move.date)}, ${move.side === 'us' ? words.us : words.china}: ${title}`,
        },
      }
      return [mark]
    })
    .toSorted((a, b) => rank(a.key) - rank(b.key))
}
