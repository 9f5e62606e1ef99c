import { chipsIn } from '@/i18n/views/chips'
import { chipsQuery, metaQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { filterChips } from '@/domain/chips/filters'
import { useLocale } from '@/i18n/locale'
import { useLaterChoice } from '@/state/useLaterChoice'
import { USUAL_COLUMNS } from './chipColumns'
import { ChipTable } from './ChipTable'
import { chipTableSpec } from './chipTableSpec'
import { ColumnChoice } from './ColumnChoice'
import { Panel } from './Panel'
import { useLaterFilters } from './useShownChips'

/** Every field of every chip that passes: sorted, and cut to the columns the reader wants. */
export function TablePanel() {
  const locale = useLocale()
  const { m, f } = locale
  const filters = useLaterFilters()
  const columns = useLaterChoice((choice) => choice.columns) ?? USUAL_COLUMNS
  const sort = useLaterChoice((choice) => choice.tableSort)
  const chipIds = useLaterChoice((choice) => choice.chipIds)
  const from = both(useData(chipsQuery), useData(metaQuery))
  return (
    <Panel id="table" name={chipsIn(m).table.name} height={600} from={from}>
      {([{ chips }, meta]) => {
        const passing = filterChips(chips, filters)
        const families = new Map(
          meta.architectureFamilies.map(({ id, name }) => [id, f.text(name)]),
        )
        const familyName = (id: string) => families.get(id) ?? id
        return {
          title: chipsIn(m).table.title,
          subtitle: chipsIn(m).table.subtitle(passing.length),
          controls: <ColumnChoice />,
          table: () => chipTableSpec(passing, { columns, sort, familyName }, locale),
          isTable: true,
          chart: (
            <ChipTable
              chips={passing}
              columns={columns}
              sort={sort}
              chipIds={chipIds}
              familyName={familyName}
            />
          ),
        }
      }}
    </Panel>
  )
}
