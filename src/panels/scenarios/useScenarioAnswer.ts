import { LAB_YEARS } from '@/domain/choices'
import { bandOf } from '@/domain/lab/bandOf'
import { useWords } from '@/i18n/views'
import { scenarioBandWords } from '@/i18n/views/scenarioBand'
import { useLab, type Causes } from './labStore'
import { decimalsFor, fixed } from './printing'
import { useScenarioNames } from './useScenarioNames'

type SoFar = { delivered: string; ceiling: string; date: string }

/** A cause must be larger than the other by this factor before a sentence says so. */
const CLEARLY = 1.5

/** What the Overview says of the scenario; null until the model has answered. */
export function useScenarioAnswer() {
  const words = useWords(scenarioBandWords)
  const { a, b } = useScenarioNames()
  const result = useLab((lab) => lab.result)
  if (result === null) return null
  const year = LAB_YEARS.last
  const share = bandOf(result.shares.a.nvidia, year)?.p50
  const against = bandOf(result.shares.b.nvidia, year)?.p50
  if (share === undefined || against === undefined) return null
  const decimals = decimalsFor(share, against)
  const percent = (value: number) => `${fixed(value, decimals)}%`
  const said = { scenario: a.inSentence, share: percent(share), year: String(year) }
  const { causes } = result
  const alone = a.inSentence === b.inSentence
  return {
    sentence:
      (alone
        ? words.answerAlone(said)
        : words.answer({ ...said, other: b.inSentence, against: percent(against) })) +
      words.decides[causes === null || alone ? 'neither' : decidesMore(causes)],
    support: (soFar: SoFar | null) =>
      (causes === null || Math.abs(causes.difference) < 1
        ? words.supportAlone
        : words.support({
            points: fixed(Math.abs(causes.difference), 0),
            // Signed against the whole: a cause that works the other way is negative.
            beijing: fixed(causes.beijing * Math.sign(causes.difference), 0),
            year: String(causes.year),
            scenario: a.inSentence,
            loses: causes.difference < 0,
          })) + (soFar ? words.sofar(soFar) : ''),
  }
}

function decidesMore({ beijing, washington }: Causes): 'beijing' | 'washington' | 'neither' {
  const [north, west] = [Math.abs(beijing), Math.abs(washington)]
  if (Math.max(north, west) < 1) return 'neither'
  if (north > west * CLEARLY) return 'beijing'
  return west > north * CLEARLY ? 'washington' : 'neither'
}
