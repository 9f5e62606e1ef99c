import type { Chip } from '@/contract/chips'
import { campsQuery, factsQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { captureWords } from '@/i18n/views/capture'
import { policyWords } from '@/i18n/views/policy'
import { listTable } from '@/panels/listTable'
import { PageOnly } from '@/panels/PageOnly'
import { Panel } from '@/panels/Panel'
import { CampColumn } from './CampColumn'
import styles from './Camps.module.css'
import { CampEffects } from './CampEffects'
import { usePolicyData } from './usePolicy'
import { useStatusWords } from './useStatusWords'

const HEIGHT = 880

/** Washington's three positions side by side, and what each means for a chip. */
export function CampsPanel() {
  const { m, f } = useLocale()
  const words = useWords(policyWords).camps
  const heads = useWords(captureWords).columns
  const statusWords = useStatusWords()
  const from = both(both(useData(campsQuery), useData(factsQuery)), usePolicyData())
  return (
    <Panel id="camps" name={words.name} height={HEIGHT} from={from}>
      {([[{ camps, note }, { facts }], data]) => ({
        title: words.title,
        subtitle: words.subtitle,
        chart: (
          <>
            <div className={styles['camps']}>
              {camps.map((camp) => (
                <CampColumn key={camp.id} camp={camp} />
              ))}
            </div>
            <PageOnly>
              <CampEffects
                camps={camps}
                chips={data.chips}
                statusOf={(chip: Chip) => statusWords(chip, data.today, data, facts)}
              />
            </PageOnly>
          </>
        ),
        table: () =>
          listTable(
            camps.flatMap((camp) => camp.voices.map((voice) => ({ camp, voice }))),
            [
              { name: words.name, cell: ({ camp }) => f.text(camp.name) },
              { name: words.allows, cell: ({ camp }) => f.text(camp.allows) },
              { name: words.argument, cell: ({ camp }) => f.text(camp.argument) },
              { name: words.outcome, cell: ({ camp }) => f.text(camp.outcome) },
              { name: heads.voice, cell: ({ voice }) => f.text(voice.name) },
              { name: heads.position, cell: ({ voice }) => f.text(voice.position) },
              { name: heads.date, cell: ({ voice }) => ({ datum: voice.date, shown: '' }) },
              { name: m.provenance.grade, cell: ({ voice }) => voice.grade },
            ],
          ),
        isTable: true,
        note: f.text(note),
        sourceIds: camps.flatMap(({ voices }) => voices.flatMap(({ sourceIds }) => sourceIds)),
      })}
    </Panel>
  )
}
