import { chipsQuery, scenariosQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { FigureTable } from '@/panels/FigureTable'
import { Panel } from '@/panels/Panel'
import { useLaterLab } from './labStore'
import { labYearsTable } from './labYearsTable'
import { useAfterLab } from './loading'
import { useLabView } from './useLabView'

/** Every output in every year, for both scenarios: a figure that is a table. */
export function LabYearsPanel() {
  const view = useLabView()
  const { words } = view
  const result = useLaterLab((lab) => lab.result)
  const from = useAfterLab(both(useData(scenariosQuery), useData(chipsQuery)), result)
  const said = words.years
  return (
    <Panel id="labYears" name={said.name} height={420} from={from}>
      {([[data, { chips }], answer]) => {
        const spec = () => labYearsTable(data, answer, chips, view)
        return {
          title: said.title,
          subtitle: said.subtitle,
          chart: <FigureTable label={said.title} spec={spec()} />,
          table: spec,
          isTable: true,
          note: words.notForecast,
          sourceIds: answer.sourceIds,
        }
      }}
    </Panel>
  )
}
