import { TERM_CATEGORIES } from '@/contract/lists'
import type { Term } from '@/contract/glossary'
import { glossaryQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { holdsAll } from '@/domain/claims/search'
import { useLocale } from '@/i18n/locale'
import { useChoice } from '@/state/store'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { listTable } from '@/panels/listTable'
import { Panel } from '@/panels/Panel'
import styles from './Dictionary.module.css'

const matches = ({ term, abbr, definition }: Term, words: string) =>
  holdsAll(words, [term.en, term.zh, abbr ?? '', definition.en, definition.zh])

/** The words of the field with what they mean here, each in both languages. */
export function TermsPanel({ words: wanted }: { words: string }) {
  const { f } = useLocale()
  const words = useWords(evidenceWords).dictionary
  const from = useData(glossaryQuery)
  return (
    <Panel id="terms" name={words.termsName} lead height={800} from={from}>
      {({ terms }) => {
        const shown = terms.filter((term) => matches(term, wanted))
        return {
          title: words.termsTitle(shown.length, terms.length),
          chart:
            shown.length === 0 ? (
              <p role="status">{words.termsNone}</p>
            ) : (
              TERM_CATEGORIES.map((category) => {
                const group = shown.filter((term) => term.category === category)
                return (
                  group.length > 0 && (
                    <section key={category} className={styles['category']}>
                      <h3>{words.categories[category]}</h3>
                      <dl className={styles['terms']}>
                        {group.map((term) => (
                          <TermEntry key={term.id} term={term} />
                        ))}
                      </dl>
                    </section>
                  )
                )
              })
            ),
          table: () =>
            listTable(
              TERM_CATEGORIES.flatMap((category) =>
                shown.filter((term) => term.category === category),
              ),
              [
                { name: words.term, cell: ({ term }) => f.text(term) },
                { name: words.other, cell: ({ term }) => term[f.language === 'en' ? 'zh' : 'en'] },
                { name: words.meaning, cell: ({ definition }) => f.text(definition) },
              ],
            ),
          isTable: true,
        }
      }}
    </Panel>
  )
}

function TermEntry({ term: { term, abbr, definition } }: { term: Term }) {
  const { f } = useLocale()
  const other = f.language === 'en' ? 'zh' : 'en'
  return (
    <div className={styles['term']}>
      <dt>
        {f.text(term)}
        {abbr !== null && abbr !== f.text(term) && <span> {abbr}</span>}
        <small lang={other}>{term[other]}</small>
      </dt>
      <dd>{f.text(definition)}</dd>
    </div>
  )
}

/** The terms that hold the words looked for. */
export const FoundTerms = () => (
  <TermsPanel words={useChoice((choice) => choice.evidenceWords) ?? ''} />
)
