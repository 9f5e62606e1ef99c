import type { Chip } from '@/contract/chips'
import { chipsQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { ratioSheet } from '@/domain/chips/ratios'
import { useLocale, type Locale } from '@/i18n/locale'
import { useChoice } from '@/state/store'
import { Answer } from './Answer'
import styles from './Answer.module.css'

/** "The 910C has 76% of the H200": about the two chips of the ratio sheet. */
export function ChipsAnswer() {
  const locale = useLocale()
  const loaded = useData(chipsQuery)
  const [aId, bId] = useChoice((choice) => choice.ratioChipIds)
  if (loaded.status !== 'ready') return <div className={styles['waiting']} />
  const { chips } = loaded.data
  const a = chips.find((chip) => chip.id === aId)
  const b = chips.find((chip) => chip.id === bId)
  if (!a || !b) return <Answer sentence={locale.m.overview.answerUnknown} />
  return <Answer sentence={sentenceOf(a, b, locale)} support={supportOf(chips, b, locale)} />
}

function sentenceOf(a: Chip, b: Chip, { m, f }: Locale): string {
  const { shared } = ratioSheet(a, b, ['fp16', 'memoryBandwidth_GBps', 'memory_GB', 'int8'])
  const names = { chip: f.text(a.shortName), base: f.text(b.shortName) }
  const ratioOf = (metric: string) => shared.find((row) => row.metric === metric)?.ratio.value
  const compute = ratioOf('fp16')
  const bandwidth = ratioOf('memoryBandwidth_GBps')
  if (compute !== undefined && bandwidth !== undefined)
    return m.chips.answer({
      ...names,
      compute: f.part(compute),
      bandwidth: f.part(bandwidth),
    })
  const [first] = shared
  return first
    ? m.chips.answerPart({
        ...names,
        metric: m.chip.metrics[first.metric],
        ratio: f.part(first.ratio.value),
      })
    : m.chips.answerNone(names)
}

/** The chip cut to fit the rule of 2023 beside the one compared with, where that says something. */
function supportOf(chips: readonly Chip[], base: Chip, { m, f }: Locale): string | undefined {
  const cut = chips.find((chip) => chip.id === 'h20-96gb')
  if (!cut || cut.id === base.id) return undefined
  const { shared } = ratioSheet(cut, base, ['fp16', 'memoryBandwidth_GBps'])
  const [compute, bandwidth] = shared
  if (!compute || !bandwidth || compute.ratio.value * 2 > bandwidth.ratio.value) return undefined
  return m.chips.support({
    chip: f.text(cut.shortName),
    base: f.text(base.shortName),
    compute: f.part(compute.ratio.value),
    bandwidth: f.part(bandwidth.ratio.value),
  })
}
