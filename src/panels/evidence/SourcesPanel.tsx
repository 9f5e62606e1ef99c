import { sourcesQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { filterSources } from '@/domain/claims/filterSources'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { captureWords } from '@/i18n/views/capture'
import { evidenceWords } from '@/i18n/views/evidence'
import { listTable } from '@/panels/listTable'
import { Panel } from '@/panels/Panel'
import { useChoice } from '@/state/store'
import { SourceFilters } from './SourceFilters'
import { SourceRow } from './SourceRow'
import styles from './SourcesPanel.module.css'
import { useRowNames } from './useRowNames'
import { useSearch } from './useSearch'
import { useSourceUses } from './useSourceUses'

/** Every document behind the numbers: what it is, how good, how it was read, where it is used. */
export function SourcesPanel() {
  const { m, f } = useLocale()
  const words = useWords(evidenceWords).sources
  const grades = useChoice((choice) => choice.sourceGrades)
  const kind = useChoice((choice) => choice.sourceKind)
  const year = useChoice((choice) => choice.sourceYear)
  const heads = useWords(captureWords).columns
  const search = useSearch()
  const nameOf = useRowNames()
  const from = both(useData(sourcesQuery), useSourceUses())
  return (
    <Panel id="sources" name={words.name} lead height={1200} from={from}>
      {([{ sources }, uses]) => {
        const shown = filterSources(sources, { grades, kind, year, words: search.words })
        return {
          title: words.title(shown.length, sources.length),
          subtitle: words.subtitle,
          controls: <SourceFilters sources={sources} search={search} />,
          chart:
            shown.length === 0 ? (
              <p role="status">{words.none}</p>
            ) : (
              <ul className={styles['list']}>
                {shown.map((source) => (
                  <SourceRow
                    key={source.id}
                    source={source}
                    uses={uses.get(source.id) ?? []}
                    nameOf={nameOf}
                  />
                ))}
              </ul>
            ),
          table: () =>
            listTable(shown, [
              { name: heads.id, cell: ({ id }) => id },
              { name: m.provenance.sources, cell: ({ title }) => title },
              { name: heads.publisher, cell: ({ publisher }) => f.text(publisher) },
              { name: heads.date, cell: ({ date }) => date ?? '' },
              { name: words.grade, cell: ({ grade }) => grade },
              { name: words.kind, cell: (source) => words.kinds[source.kind] },
              { name: heads.address, cell: ({ url }) => url ?? '' },
              { name: heads.uses, cell: ({ id }) => String(uses.get(id)?.length ?? 0) },
            ]),
          isTable: true,
          note: words.note,
        }
      }}
    </Panel>
  )
}
