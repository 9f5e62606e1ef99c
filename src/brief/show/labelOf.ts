import { mainCount, type Deck } from '@/domain/brief/deck'
import type { Formats } from '@/i18n/formats'
import type { BriefWords } from '@/i18n/views/brief'

/** The number of a slide as the room reads it. @param at place in the order of the show, from 0 */
export function labelOf(deck: Deck, at: number, words: BriefWords, f: Formats): string {
  const main = mainCount(deck)
  const number = f.number(at + 1)
  return at < main ? words.show.of(number, f.number(main)) : words.show.backupOf(number)
}
