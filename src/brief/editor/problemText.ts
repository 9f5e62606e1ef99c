import type { Formats } from '@/i18n/formats'
import type { BriefWords } from '@/i18n/views/brief'
import type { DeckProblem } from '@/state/deckSchema'

/** What was wrong with a deck, in words that say where and what became of it. */
export function problemText(problem: DeckProblem, { problems }: BriefWords, f: Formats): string {
  const named = (name: string | null) => (name === null ? '' : problems.named(name))
  switch (problem.what) {
    case 'notJson':
      return problem.line === null ? problems.notJson : problems.notJsonAt(f.number(problem.line))
    case 'notDeck':
    case 'noSlides':
    case 'tooManySlides':
      return problems[problem.what]
    case 'newerVersion':
      return problems.newerVersion(f.number(problem.version))
    case 'badSlide':
      return problems.badSlide(f.number(problem.at), named(problem.name), problem.field)
    case 'sameId':
      return problems.sameId(f.number(problem.at), named(problem.name))
    case 'badQuery':
      return problems.badQuery(f.number(problem.at), named(problem.name), f.commas(problem.parts))
  }
}
