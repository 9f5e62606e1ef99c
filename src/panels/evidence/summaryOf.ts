import type { Step } from '@/domain/claims/steps'
import type { Locale } from '@/i18n/locale'
import type { evidenceWords } from '@/i18n/views/evidence'
import type { Print } from './usePrint'

type Words = (typeof evidenceWords)['en']['check']

/** What a check comes to, in a line beside the claim; null where nothing is worked out. */
export function summaryOf(
  steps: readonly Step[],
  words: Words,
  print: Print,
  { f }: Locale,
): readonly string[] {
  const [first] = steps
  switch (first?.kind) {
    case undefined:
    case 'missing':
      return []
    case 'field': {
      const fields = steps.filter((step) => step.kind === 'field')
      const right = fields.filter(({ comparison }) => comparison.match === 'agrees')
      return [words.summaryFields(right.length, fields.length)]
    }
    case 'ratio': {
      const ratios = steps.filter((step) => step.kind === 'ratio')
      if (first.role === 'plain') {
        const [compute, chips] = ratios.map(({ result }) => f.times(result.value))
        return compute !== undefined && chips !== undefined
          ? [words.summarySystems(compute, chips)]
          : []
      }
      const fair = ratios
        .filter(({ role }) => role !== 'asClaimed')
        .map(({ result }) => result.value)
        .toSorted((a, b) => a - b)
      const [low] = fair
      const high = fair.at(-1)
      const asDivided = words.summaryRatio(f.times(first.result.value))
      if (low === undefined || high === undefined) return [asDivided]
      const likeForLike = low === high ? f.times(low) : print.timesRange(low, high)
      return [asDivided, words.summaryFair(likeForLike)]
    }
    case 'share': {
      const shares = steps.filter((step) => step.kind === 'share')
      const agree = shares.filter(({ comparison }) => comparison?.match === 'agrees')
      return [words.summaryShares(agree.length, shares.length)]
    }
    case 'product':
      return [words.summaryProduct(print.figure(first.result))]
    case 'reading':
      return [words.summaryReading(print.figure(first.found.figure))]
    case 'pricePerTpp':
      return [words.summaryPrice(print.figure(first.result))]
    case 'per':
      return []
  }
}
