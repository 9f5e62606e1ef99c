import { chipsQuery, metaQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { filterChips } from '@/domain/chips/filters'
import { useLocale } from '@/i18n/locale'
import { useLaterChoice } from '@/state/useLaterChoice'
import { ChipTable, USUAL_COLUMNS } from './ChipTable'
import { ColumnChoice } from './ColumnChoice'
import { Panel } from './Panel'
import { useLaterFilters } from './useShownChips'

/** Every field of every chip that passes: sorted, and cut to the columns the reader wants. */
export function TablePanel() {
  const { m, f } = useLocale()
  const filters = useLaterFilters()
  const columns = useLaterChoice((choice) => choice.columns) ?? USUAL_COLUMNS
  const sort = useLaterChoice((choice) => choice.tableSort)
  const chipIds = useLaterChoice((choice) => choice.chipIds)
  const from = both(useData(chipsQuery), useData(metaQuery))
  return (
    <Panel id="table" name={m.chips.table.name} height={600} from={from}>
      {([{ chips }, meta]) => {
        const passing = filterChips(chips, filters)
        const families = new Map(
          meta.architectureFamilies.map(({ id, name }) => [id, f.text(name)]),
        )
        return {
          title: m.chips.table.title,
          subtitle: m.chips.table.subtitle(passing.length),
          controls: <ColumnChoice columns={columns} />,
          chart: (
            <ChipTable
              chips={passing}
              columns={columns}
              sort={sort}
              chipIds={chipIds}
              familyName={(id) => families.get(id) ?? id}
            />
          ),
        }
      }}
    </Panel>
  )
}
