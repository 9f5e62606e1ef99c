import type { Field } from '@/contract/glossary'
import { glossaryQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { holdsAll } from '@/domain/claims/search'
import { useLocale } from '@/i18n/locale'
import { useChoice } from '@/state/store'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { listTable } from '@/panels/listTable'
import { Panel } from '@/panels/Panel'
import { useUnits } from '@/panels/useUnits'
import styles from './Dictionary.module.css'

const matches = ({ on, field, unit, en, zh, values }: Field, words: string) =>
  holdsAll(words, [on, field, unit ?? '', en, zh, ...(values ?? [])])

/** Every field of the dataset with its unit, under the kind of row that has it. */
export function FieldsPanel({ words: wanted }: { words: string }) {
  const { f } = useLocale()
  const { unitName } = useUnits()
  const words = useWords(evidenceWords).dictionary
  const from = useData(glossaryQuery)
  return (
    <Panel id="fields" name={words.fieldsName} height={1200} from={from}>
      {({ fields }) => {
        const shown = fields.filter((field) => matches(field, wanted))
        const kinds = [...new Set(shown.map(({ on }) => on))]
        return {
          title: words.fieldsTitle(shown.length, fields.length),
          subtitle: words.fieldsSubtitle,
          chart:
            shown.length === 0 ? (
              <p role="status">{words.fieldsNone}</p>
            ) : (
              <table className={styles['fields']}>
                <thead>
                  <tr>
                    <th scope="col">{words.field}</th>
                    <th scope="col">{words.unit}</th>
                    <th scope="col">{words.meaning}</th>
                  </tr>
                </thead>
                {kinds.map((on) => (
                  <tbody key={on}>
                    <tr>
                      <th scope="rowgroup" colSpan={3}>
                        {nameOf(on, words.on)}
                      </th>
                    </tr>
                    {shown
                      .filter((field) => field.on === on)
                      .map((field) => (
                        <tr key={field.field}>
                          <th scope="row">
                            <code>{field.field}</code>
                          </th>
                          <td>{field.unit === null ? '–' : unitName(field.unit)}</td>
                          <td>
                            {field[f.language]}
                            {field.values && (
                              <small>
                                {f.join.colon(words.values, '')}
                                <code>{field.values.join(' · ')}</code>
                              </small>
                            )}
                          </td>
                        </tr>
                      ))}
                  </tbody>
                ))}
              </table>
            ),
          table: () =>
            listTable(shown, [
              { name: words.fieldsName, cell: ({ on }) => nameOf(on, words.on) },
              { name: words.field, cell: ({ field }) => field },
              { name: words.unit, cell: ({ unit }) => unit ?? '' },
              { name: words.meaning, cell: (field) => field[f.language] },
              { name: words.values, cell: ({ values }) => f.commas(values ?? []) },
            ]),
          isTable: true,
        }
      }}
    </Panel>
  )
}

const nameOf = (on: string, names: Record<string, string>) => names[on] ?? on

/** The fields that hold the words looked for. */
export const FoundFields = () => (
  <FieldsPanel words={useChoice((choice) => choice.evidenceWords) ?? ''} />
)
