import { factsQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { fillNote } from '@/domain/brief/fillNote'
import { useLocale } from '@/i18n/locale'
import { printFact, tight } from './printFact'

/** Puts the facts of the dataset into words that name them; until they are there the names stand. */
export function useFill(): (words: string) => string {
  const { f } = useLocale()
  const from = useData(factsQuery)
  const facts = from.status === 'ready' ? from.data.facts : []
  return (words) =>
    tight(
      fillNote(words, (id, factor) => {
        const fact = facts.find((one) => one.id === id)
        return fact === undefined ? null : printFact(fact, factor, f)
      }),
    )
}
