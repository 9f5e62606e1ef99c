import { useState } from 'react'
import { chipsQuery, eventsQuery, metaQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { filterEvents } from '@/domain/policy/timeline'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { Later, StripChart } from '@/panels/lazyCharts'
import { gradeCell } from '@/panels/cells'
import { Panel } from '@/panels/Panel'
import { useChoice } from '@/state/store'
import { EventList } from './EventList'
import { stripMarks } from './stripMarks'
import { TimelineFilters } from './TimelineFilters'

const HEIGHT = 216
const DOMAIN = [2022.55, 2027] as const

/** Every dated step, 2022 to today: on one strip of time, and as a list with its sources. */
export function TimelinePanel() {
  const locale = useLocale()
  const { m, f } = locale
  const words = useWords(policyWords).timeline
  const sides = useChoice((choice) => choice.eventSides)
  const effects = useChoice((choice) => choice.eventEffects)
  const chipId = useChoice((choice) => choice.eventChipId)
  const chosenWords = useChoice((choice) => choice.eventWords)
  // What is being typed filters at once; it becomes a choice when the reader has finished.
  const [typed, setTyped] = useState<string | null>(null)
  const search = typed ?? chosenWords
  const from = both(useData(eventsQuery), both(useData(chipsQuery), useData(metaQuery)))
  return (
    <Panel id="timeline" name={words.name} height={HEIGHT} from={from}>
      {([{ events }, [{ chips }, meta]]) => {
        const shown = filterEvents(events, { sides, effects, chipId, words: search })
        const count = (effect: string) => shown.filter((event) => event.effect === effect).length
        return {
          title: words.title({ tighten: count('tighten'), loosen: count('loosen') }),
          subtitle: words.subtitle(shown.length, events.length),
          controls: (
            <TimelineFilters events={events} chips={chips} typed={search ?? ''} onType={setTyped} />
          ),
          chart:
            shown.length === 0 ? (
              <p>{search ? words.noneFix(search) : words.none}</p>
            ) : (
              <>
                <Later height={HEIGHT}>
                  <StripChart
                    title={words.name}
                    summary={words.summary(shown.length)}
                    keysHint={m.panel.keys}
                    domain={DOMAIN}
                    sideNames={{ up: words.sides.us, down: words.sides.china }}
                    marks={stripMarks(shown, locale, words)}
                  />
                </Later>
                <EventList events={shown} chips={chips} today={meta.compiled} />
              </>
            ),
          table: () => ({
            columns: [
              { key: 'date', name: words.columns.date },
              { key: 'side', name: words.columns.side },
              { key: 'title', name: words.columns.title },
              { key: 'effect', name: words.columns.effect },
              { key: 'grade', name: words.columns.grade },
            ],
            rows: shown.map((event) => ({
              key: event.id,
              cells: [
                { datum: event.date, shown: f.date(event.date) },
                words.sides[event.side],
                f.text(event.title),
                words.effects[event.effect],
                gradeCell(event.grade),
              ],
            })),
          }),
          note: words.note,
          sourceIds: shown.flatMap(({ sourceIds }) => sourceIds),
        }
      }}
    </Panel>
  )
}
