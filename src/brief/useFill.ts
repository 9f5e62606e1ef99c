import type { Fact } from '@/contract/facts'
import { factsQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { fillNote } from '@/domain/brief/fillNote'
import type { Formats } from '@/i18n/formats'
import { useLocale } from '@/i18n/locale'
import { printFact, tight } from './printFact'

/** Puts the facts of the dataset into words that name them; until they are there the names stand. */
export function useFill(): (words: string) => string {
  const { f } = useLocale()
  const from = useData(factsQuery)
  return fillWith(from.status === 'ready' ? from.data.facts : [], f)
}

/** The same for facts and a language at hand. */
export const fillWith =
  (facts: readonly Fact[], f: Formats) =>
  (words: string): string =>
    tight(
      fillNote(words, (id, factor) => {
        const fact = facts.find((one) => one.id === id)
        return fact === undefined ? null : printFact(fact, factor, f)
      }),
    )
