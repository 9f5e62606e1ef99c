import { bandOf } from '@/domain/lab/bandOf'
import { Answer } from '@/panels/Answer'
import answerStyles from '@/panels/Answer.module.css'
import { useFault } from './FaultNote'
import { useLab, type LabResult } from './labStore'
import { labSeries, printOf, sentence, type LabWords } from './labView'
import { fixed, joined, signed } from './printing'
import { useActedLabView } from './useLabView'

/** Less than this many points is no difference to speak of. */
const LEAST = 0.5

/** What the scenario does to Chinese vendors against the other, and to China's compute. */
export function LabAnswer() {
  return (
    <div className={answerStyles['hold']}>
      <Sentence />
    </div>
  )
}

function Sentence() {
  const { f, names, words } = useActedLabView()
  const result = useLab((lab) => lab.result)
  const fault = useFault()
  if (result === null)
    return (
      <Answer
        sentence={fault === null ? words.answer.waiting : words.answer.none}
        support={fault ?? words.answer.waitingSupport}
      />
    )
  const { difference } = labSeries(result, printOf('localShare', f, words))
  const [, firstYear = 0] = result.years
  const lastYear = result.years.at(-1) ?? 0
  const first = bandOf(difference, firstYear)?.p50 ?? NaN
  const last = bandOf(difference, lastYear)?.p50 ?? NaN
  const said = {
    scenario: sentence(names.a.inSentence),
    other: names.b.inSentence,
    years: [String(firstYear), String(lastYear)] as const,
  }
  return (
    <Answer
      sentence={sentenceOf(first, last, said, names.a.label === names.b.label, words, result)}
      support={joined([words.notForecast, computeOf(result, said.other, words)], f)}
    />
  )
}

function sentenceOf(
  first: number,
  last: number,
  said: { scenario: string; other: string; years: readonly [string, string] },
  isSelf: boolean,
  { answer }: LabWords,
  { causes }: LabResult,
): string {
  if (isSelf) return answer.self(said)
  if (Math.max(Math.abs(first), Math.abs(last)) < LEAST) return answer.same(said)
  const most = causes ? answer.most[mostly(causes)] : ''
  if (first * last < 0)
    return answer.turns({ ...said, first: signed(first, 0), last: signed(last, 0) }) + most
  const sizes = { ...said, first: fixed(Math.abs(first), 0), last: fixed(Math.abs(last), 0) }
  return (first + last < 0 ? answer.costs(sizes) : answer.gives(sizes)) + most
}

/** Whose levers make more than half of the difference, if either's do. */
function mostly({ beijing, difference }: NonNullable<LabResult['causes']>) {
  if (Math.abs(difference) < LEAST) return 'neither'
  const part = beijing / difference
  return part > 0.6 ? 'beijing' : part < 0.4 ? 'washington' : 'neither'
}

/** Compute delivered at first, and whether by the end the draws agree on more or less. */
function computeOf(result: LabResult, other: string, { answer }: LabWords): string {
  const { a, b, difference } = labSeries(result, { key: 'computeDelivered_EFLOPS', factor: 1 })
  const [, firstYear = 0] = result.years
  const lastYear = result.years.at(-1) ?? 0
  const now = bandOf(a, firstYear)?.p50
  const against = bandOf(b, firstYear)?.p50
  const end = bandOf(difference, lastYear)
  if (now === undefined || !against || end === null) return ''
  const more = now / against - 1
  const said = { year: String(lastYear), low: signed(end.p5, 0), high: signed(end.p95, 0) }
  const spans = end.p5 < 0 && end.p95 > 0
  return (
    answer.compute({
      percent: `${fixed(100 * Math.abs(more), 0)}%`,
      more: more >= 0,
      year: String(firstYear),
      other,
    }) + (spans ? answer.spans({ ...said, buysTime: more > 0.1 }) : answer.clear(said))
  )
}
