import { metaQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { captureWords } from '@/i18n/views/capture'
import { evidenceWords } from '@/i18n/views/evidence'
import { listTable } from '@/panels/listTable'
import { Panel } from '@/panels/Panel'
import { byCode } from '@/domain/order'
import styles from './MethodPanel.module.css'

/** What each edition of the data brought, latest first. */
export function ChangelogPanel() {
  const { f } = useLocale()
  const heads = useWords(captureWords).columns
  const words = useWords(evidenceWords).changelog
  const from = useData(metaQuery)
  return (
    <Panel id="changelog" name={words.name} height={120} from={from}>
      {({ changelog, dataVersion, dataTo }) => ({
        title: words.title(dataVersion),
        subtitle: words.subtitle(f.date(dataTo)),
        chart: (
          <dl className={styles['pairs']}>
            {changelog
              .toSorted((a, b) => byCode(b.date, a.date))
              .map(({ date, text }) => (
                <div key={`${date} ${text.en}`}>
                  <dt>{f.date(date)}</dt>
                  <dd>{f.text(text)}</dd>
                </div>
              ))}
          </dl>
        ),
        table: () =>
          listTable(
            changelog.toSorted((a, b) => byCode(b.date, a.date)),
            [
              { name: heads.date, cell: ({ date }) => date },
              { name: words.name, cell: ({ text }) => f.text(text) },
            ],
          ),
        isTable: true,
      })}
    </Panel>
  )
}
