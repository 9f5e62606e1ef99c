import { GRADES, SOURCE_KINDS } from '@/contract/lists'
import type { Source } from '@/contract/sources'
import { NO_YEAR, yearsOf } from '@/domain/claims/filterSources'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { Select } from '@/panels/Select'
import { choose, currentChoice, toggled, useChoice } from '@/state/store'
import { SearchField } from './SearchField'
import styles from './SourcesPanel.module.css'
import type { Search } from './useSearch'

const ALL = 'all' as const

type Props = { sources: readonly Source[]; search: Search }

export function SourceFilters({ sources, search }: Props) {
  const words = useWords(evidenceWords).sources
  const grades = useChoice((choice) => choice.sourceGrades)
  const kind = useChoice((choice) => choice.sourceKind)
  const year = useChoice((choice) => choice.sourceYear)
  const kinds = SOURCE_KINDS.filter((each) => sources.some((source) => source.kind === each))
  const filtered = grades.length > 0 || kind !== null || year !== null || search.typed !== ''
  return (
    <div className={styles['filters']}>
      <SearchField label={words.find} hint={words.findHint} search={search} />
      <div role="group" aria-label={words.grade}>
        <p className={styles['label']}>{words.grade}</p>
        <div className={styles['grades']}>
          {GRADES.map((grade) => {
            const count = sources.filter((source) => source.grade === grade).length
            return (
              <button
                key={grade}
                type="button"
                aria-pressed={grades.includes(grade)}
                aria-label={words.gradeFilter(grade, count)}
                onClick={() =>
                  choose('filterSources', {
                    sourceGrades: toggled(currentChoice().sourceGrades, grade),
                  })
                }
              >
                <b>{grade}</b> {count}
              </button>
            )
          })}
        </div>
      </div>
      <Select
        label={words.kind}
        value={kind ?? ALL}
        onChange={(value) => choose('filterSources', { sourceKind: value === ALL ? null : value })}
        groups={[
          {
            label: null,
            options: [
              { value: ALL, label: words.allKinds },
              ...kinds.map((value) => ({ value, label: words.kinds[value] })),
            ],
          },
        ]}
      />
      <Select
        label={words.year}
        value={year ?? ALL}
        onChange={(value) => choose('filterSources', { sourceYear: value === ALL ? null : value })}
        groups={[
          {
            label: null,
            options: [
              { value: ALL, label: words.allYears },
              ...yearsOf(sources).map((value) => ({
                value,
                label: value === NO_YEAR ? words.noYear : value,
              })),
            ],
          },
        ]}
      />
      {filtered && (
        <button
          type="button"
          className={styles['clear']}
          onClick={() => {
            search.type('')
            choose('filterSources', {
              sourceGrades: [],
              sourceKind: null,
              sourceYear: null,
              evidenceWords: null,
            })
          }}
        >
          {words.clear}
        </button>
      )}
    </div>
  )
}
