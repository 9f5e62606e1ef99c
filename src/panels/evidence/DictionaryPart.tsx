import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import styles from './Dictionary.module.css'
import { FieldsPanel } from './FieldsPanel'
import { SearchField } from './SearchField'
import { TermsPanel } from './TermsPanel'
import { useSearch } from './useSearch'

/** One search over the words of the field and the fields of the data. */
export function DictionaryPart() {
  const words = useWords(evidenceWords).dictionary
  const search = useSearch()
  return (
    <>
      <div className={styles['search']}>
        <SearchField label={words.find} hint={words.findHint} search={search} />
      </div>
      <TermsPanel words={search.words} />
      <FieldsPanel words={search.words} />
    </>
  )
}
