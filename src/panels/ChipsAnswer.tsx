import { chipsIn } from '@/i18n/views/chips'
import type { Chip } from '@/contract/chips'
import { chipsQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import type { MetricId } from '@/domain/chips/metrics'
import { ratioSheet } from '@/domain/chips/ratios'
import { useLocale, type Locale } from '@/i18n/locale'
import { useChoice } from '@/state/store'
import { Answer } from './Answer'
import styles from './Answer.module.css'

/** "The 910C has 76% of the H200's …": about the two chips of the ratio sheet, by the metric shown. */
export function ChipsAnswer() {
  const locale = useLocale()
  const loaded = useData(chipsQuery)
  const metric = useChoice((choice) => choice.metric)
  const [aId, bId] = useChoice((choice) => choice.ratioChipIds)
  if (loaded.status !== 'ready') return <div className={styles['waiting']} />
  const { chips } = loaded.data
  const a = chips.find((chip) => chip.id === aId)
  const b = chips.find((chip) => chip.id === bId)
  if (!a || !b) return <Answer sentence={locale.m.overview.answerUnknown} />
  return IN_BOTH.includes(metric) ? (
    <Answer
      sentence={bothOf(a, b, locale) ?? oneOf(a, b, metric, locale)}
      support={supportOf(chips, b, locale)}
    />
  ) : (
    <Answer sentence={oneOf(a, b, metric, locale)} />
  )
}

/** The two metrics that the usual sentence speaks of together. */
const IN_BOTH: readonly MetricId[] = ['fp16', 'memoryBandwidth_GBps']

function bothOf(a: Chip, b: Chip, { m, f }: Locale): string | null {
  const [compute, bandwidth] = ratioSheet(a, b, IN_BOTH).shared
  if (!compute || !bandwidth) return null
  return chipsIn(m).answer({
    chip: f.text(a.shortName),
    base: f.text(b.shortName),
    compute: chipsIn(m).portion(compute.ratio.value),
    bandwidth: chipsIn(m).portion(bandwidth.ratio.value),
  })
}

function oneOf(a: Chip, b: Chip, metric: MetricId, { m, f }: Locale): string {
  const { shared, onlyA, onlyB } = ratioSheet(a, b, [metric])
  const [row] = shared
  const names = { chip: f.text(a.shortName), base: f.text(b.shortName) }
  const name = m.chip.metrics[metric]
  if (row)
    return chipsIn(m).answerPart({
      ...names,
      metric: name,
      ratio: chipsIn(m).portion(row.ratio.value),
    })
  if (onlyA.length > 0)
    return chipsIn(m).answerOne({ metric: name, with: names.chip, without: names.base })
  if (onlyB.length > 0)
    return chipsIn(m).answerOne({ metric: name, with: names.base, without: names.chip })
  return chipsIn(m).answerNone({ ...names, metric: name })
}

/** The chip cut to fit the rule of 2023 beside the one compared with, where that says something. */
function supportOf(chips: readonly Chip[], base: Chip, { m, f }: Locale): string | undefined {
  const cut = chips.find((chip) => chip.id === 'h20-96gb')
  if (!cut || cut.id === base.id) return undefined
  const [compute, bandwidth] = ratioSheet(cut, base, IN_BOTH).shared
  if (!compute || !bandwidth || compute.ratio.value * 2 > bandwidth.ratio.value) return undefined
  return chipsIn(m).support({
    chip: f.text(cut.shortName),
    base: f.text(base.shortName),
    compute: chipsIn(m).portion(compute.ratio.value),
    bandwidth: chipsIn(m).portion(bandwidth.ratio.value),
  })
}
