import { MODEL_GROUPS, type ModelGroup, SHARE_BASES } from '@/contract/lists'
import type { Baseline } from '@/contract/marketShares'
import { useLocale, type Locale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords, type MarketWords } from '@/i18n/views/market'
import { Panel } from '@/panels/Panel'
import { BaselineFacet } from './BaselineFacet'
import { baselineReading } from './baselineReading'
import { baselineTable } from './baselineTable'
import { Facets } from './Facets'
import { SubjectList } from './SubjectList'
import { useHeld } from './useHeld'
import { useMarket } from './useMarket'

const HEIGHT = 320

/** Our own judgement of each year's shares, with range and confidence: marked as no measurement. */
export function BaselinePanel() {
  const locale = useLocale()
  const words = useWords(marketWords)
  const held = useHeld(375, 867)
  const from = useMarket()
  return (
    <Panel id="baseline" name={words.baseline.name} height={held} from={from}>
      {([{ baseline }]) => {
        const bases = SHARE_BASES.filter((basis) => baseline.some((one) => one.basis === basis))
        const inOrder = bases.flatMap((basis) => baseline.filter((one) => one.basis === basis))
        return {
          title: titleOf(baseline, words, locale),
          subtitle: words.baseline.subtitle,
          key: (
            <SubjectList
              entries={MODEL_GROUPS.map((group) => ({
                id: group,
                name: words.baseline.groups[group],
              }))}
            />
          ),
          chart: (
            <Facets
              height={HEIGHT}
              facets={bases.map((basis) => ({
                key: basis,
                title: words.baseline.facets[basis],
                caption: confidenceOf(
                  baseline.filter((one) => one.basis === basis),
                  words,
                  locale,
                ),
                chart: (
                  <BaselineFacet
                    title={words.join.colon(words.baseline.name, words.baseline.facets[basis])}
                    height={HEIGHT}
                    years={baseline.filter((one) => one.basis === basis)}
                  />
                ),
              }))}
            />
          ),
          table: () => baselineTable(inOrder, words, locale),
          note: words.baseline.note,
          sourceIds: baseline.flatMap((one) => one.sourceIds),
        }
      }}
    </Panel>
  )
}

function confidenceOf(
  years: readonly Baseline[],
  { baseline: words }: MarketWords,
  { f }: Locale,
): string {
  return words.sure(
    f.commas(
      years
        .toSorted((a, b) => a.year - b.year)
        .map(({ year, confidence }) => words.sureOf(String(year), words.confidences[confidence])),
    ),
  )
}

function titleOf(baseline: readonly Baseline[], words: MarketWords, locale: Locale): string {
  const last = baseline
    .filter(({ basis }) => basis === 'revenue')
    .toSorted((a, b) => a.year - b.year)
    .at(-1)
  const read = (group: ModelGroup) => last && baselineReading(last, group, words, locale)
  const nvidia = read('nvidia')
  const huawei = read('huawei')
  if (!last || !nvidia || !huawei) return words.baseline.name
  return words.baseline.title({
    year: String(last.year),
    nvidia: nvidia.printed,
    nvidiaRange: nvidia.range,
    huawei: huawei.printed,
    huaweiRange: huawei.range,
    confidence: words.baseline.confidences[last.confidence],
  })
}
