import type { ModelGroup } from '@/contract/lists'
import type { MarkText } from '@/charts/types'
import type { Figure } from '@/contract/common'
import type { Baseline } from '@/contract/marketShares'
import type { Locale } from '@/i18n/locale'
import type { MarketWords } from '@/i18n/views/market'

export type BaselineReading = {
  key: string
  name: string
  printed: string
  range: string
  figure: Figure
  text: MarkText
}

/** One group's share of one year as we judge it; null where the group is missing. */
export function baselineReading(
  baseline: Baseline,
  group: ModelGroup,
  { baseline: words, columns, join }: MarketWords,
  { f }: Locale,
): BaselineReading | null {
  const found = baseline.groups.find((one) => one.group === group)
  if (!found) return null
  const { value, low, high } = found
  const name = join.comma(words.groups[group], String(baseline.year), words.facets[baseline.basis])
  const printed = `${f.number(value)}%`
  const range = `${f.range(low, high)}%`
  const confidence = words.confidences[baseline.confidence]
  return {
    key: `${baseline.id}-${group}`,
    name,
    printed,
    range,
    figure: {
      value,
      low,
      high,
      unit: '%',
      sourceIds: baseline.sourceIds,
      // Nobody published it: it is ours, and graded as what is assumed.
      grade: 'D',
      verified: false,
      note: baseline.reasoning,
    },
    text: {
      title: join.brackets(`${words.groups[group]} ${printed}`, range),
      rows: [
        { label: columns.period, value: String(baseline.year) },
        { label: columns.kind, value: words.judgement },
        { label: words.confidence, value: confidence },
      ],
      note: f.text(baseline.reasoning),
      spoken: join.comma(
        name,
        printed,
        range,
        words.judgement,
        join.colon(words.confidence, confidence),
      ),
    },
  }
}
