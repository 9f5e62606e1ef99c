import type { Guess } from '@/domain/brief/deck'
import { wordsIn } from '@/domain/brief/deck'
import { tight } from '@/brief/printFact'
import type { Formats } from '@/i18n/formats'

/** A guess or its answer with the unit, no finer than the guess could be set. */
export function printGuess(value: number, { step, unit }: Guess, f: Formats): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step)))
  const rounded = Number(value.toFixed(Math.min(6, decimals)))
  const number = rounded >= 1000 ? f.count(rounded) : f.number(rounded)
  return tight(`${number}${wordsIn(unit, f.language)}`)
}
