import type { Chip } from '@/contract/chips'
import type { Share } from '@/contract/marketShares'
import { chipsQuery, marketQuery, metaQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { filterChips, type ChipFilters } from '@/domain/chips/filters'
import { LAB_YEARS } from '@/domain/choices'
import { shareMarks, shareOf } from '@/domain/market/shareMarks'
import { useLocale, type Locale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { scenarioBandWords } from '@/i18n/views/scenarioBand'
import { Panel } from './Panel'
import { useLab } from './scenarios/labStore'
import { joined } from './scenarios/printing'
import { useScenarioNames } from './scenarios/useScenarioNames'
import { effectOn, shareBand, type BandWords } from './shareBand'
import { SHARE_TIME, ShareChart } from './ShareChart'
import { ShareKey } from './ShareKey'
import { modelledRows, withModelled } from './shareBandRows'
import { shareTable, showShare } from './shareTable'
import { useChoice } from '@/state/store'
import { isFiltering, useFilters } from './useShownChips'
import { useWide } from './useWide'
import { vendorNames } from './vendorNames'

const HEIGHT = 458
const NARROW_HEIGHT = 340
/** On a phone much stands over and under the plot: title, ends of lines, key, note. */
const NARROW_ALL = 640
/** The last whole year that was counted in cards and estimated in money. */
const COUNTED_YEAR = 2025
/** The two vendors that the argument is about, where no filter says otherwise. */
const MAIN_VENDORS = ['nvidia', 'huawei'] as const

/** Who said what of the shares of China's market, and where the scenario would take them. */
export function SharePanel() {
  const locale = useLocale()
  const { m, f } = locale
  const words = useWords(scenarioBandWords)
  const filters = useFilters()
  const wide = useWide()
  const { a, b } = useScenarioNames()
  const result = useLab((lab) => lab.result)
  const base = useChoice((choice) => choice.base)
  const seed = useChoice((choice) => choice.seed)
  const fault = useLab((lab) => lab.fault)
  const from = both(useData(marketQuery), both(useData(chipsQuery), useData(metaQuery)))
  const height = wide ? HEIGHT : NARROW_HEIGHT
  return (
    <Panel
      id="share"
      name={m.overview.share.name}
      lead
      height={wide ? HEIGHT : NARROW_ALL}
      from={from}
    >
      {([{ shares }, [{ chips }, meta]]) => {
        const vendorIds = vendorsShown(chips, filters)
        const marks = shareMarks(shares, vendorIds).filter(
          ({ year }) => year <= LAB_YEARS.last + 0.5,
        )
        const names = vendorNames(meta, f)
        const said: BandWords = {
          words,
          other: b.inSentence,
          vendor: names,
          comma: f.join.comma,
        }
        const band = result && shareBand(result, vendorIds, fault !== null, said)
        const list = f.list(vendorIds.map(names))
        return {
          title: isFiltering(filters)
            ? m.overview.share.titleOther(list)
            : result && fault === null
              ? words.title({ scenario: a.inSentence, effect: effectOn(result) })
              : titleOf(shares, locale),
          subtitle: words.subtitle(a.inSentence),
          key: marks.length > 0 && (
            <ShareKey
              marks={marks}
              result={result}
              vendorIds={vendorIds}
              names={names}
              scenario={a.inSentence}
              other={b.inSentence}
            />
          ),
          chart:
            marks.length > 0 || (band?.lines.length ?? 0) > 0 ? (
              <ShareChart
                marks={marks}
                band={band}
                names={names}
                height={height}
                scenario={a.inSentence}
                asOf={meta.compiled}
                onChoose={(id) => showShare(marks, id, names, locale)}
              />
            ) : (
              <p>{m.overview.share.none(list)}</p>
            ),
          table: () => {
            const published = shareTable(marks, names, locale)
            const modelled = result ? modelledRows(result, vendorIds, a.label, said, locale) : []
            return withModelled(published, modelled, locale)
          },
          note: joined(
            [
              m.overview.share.note,
              fault
                ? words.failed(fault.detail)
                : words.note({
                    base: words.bases[base],
                    draws: result ? f.number(result.draws) : '…',
                    seed: String(seed),
                  }),
            ],
            f,
          ),
          sourceIds: marks.flatMap((mark) => mark.share.sourceIds),
          events: { figure: 'share', span: SHARE_TIME.span },
        }
      }}
    </Panel>
  )
}

/** Before the model has answered: what the counts and the money of the last whole year say. */
function titleOf(shares: readonly Share[], { m }: Locale): string {
  const find = (vendorId: string, basis: Share['basis']) =>
    shareOf(shares, { vendorId, year: COUNTED_YEAR, basis })?.value
  const cards = { nvidia: find('nvidia', 'units'), huawei: find('huawei', 'units') }
  const money = { nvidia: find('nvidia', 'revenue'), huawei: find('huawei', 'revenue') }
  const leads =
    cards.nvidia !== undefined && cards.huawei !== undefined && cards.nvidia > cards.huawei
  const level =
    money.nvidia !== undefined && money.huawei !== undefined && money.huawei >= money.nvidia
  return leads && level ? m.overview.share.title : m.overview.share.name
}

/** The vendors of the chips that pass; without a filter the two main ones. */
function vendorsShown(chips: readonly Chip[], filters: ChipFilters): readonly string[] {
  if (!isFiltering(filters)) return MAIN_VENDORS
  return [...new Set(filterChips(chips, filters).map((chip) => chip.vendorId))]
}
