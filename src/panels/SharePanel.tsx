import type { Chip } from '@/contract/chips'
import type { Meta } from '@/contract/meta'
import type { Share } from '@/contract/marketShares'
import { chipsQuery, marketQuery, metaQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { filterChips, type ChipFilters } from '@/domain/chips/filters'
import { shareMarks, shareOf } from '@/domain/market/shareMarks'
import { useLocale, type Locale } from '@/i18n/locale'
import { Later, PointsChart } from './lazyCharts'
import { Panel } from './Panel'
import { ShareKey } from './ShareKey'
import { sharePoint } from './sharePoints'
import { shareTable, showShare } from './shareTable'
import { isFiltering, useFilters } from './useShownChips'
import { useWide } from './useWide'

const HEIGHT = 458
const NARROW_HEIGHT = 340
/** The two vendors that the argument is about, where no filter says otherwise. */
const MAIN_VENDORS = ['nvidia', 'huawei'] as const
const FIRST_YEAR = 2020.6
const LAST_YEAR = 2026.9
const COUNTED_YEAR = 2025

/** Who said what of the shares of China's market, publisher by publisher. */
export function SharePanel() {
  const { m, f } = useLocale()
  const filters = useFilters()
  const wide = useWide()
  const from = both(useData(marketQuery), both(useData(chipsQuery), useData(metaQuery)))
  const height = wide ? HEIGHT : NARROW_HEIGHT
  return (
    <Panel id="share" name={m.overview.share.name} lead height={height} from={from}>
      {([{ shares }, [{ chips }, meta]]) => {
        const words = m.overview.share
        const vendorIds = vendorsShown(chips, filters)
        const marks = shareMarks(shares, vendorIds)
        const names = vendorNames(meta, f)
        const list = f.list(vendorIds.map(names))
        const first = marks[0]
        const last = marks.at(-1)
        return {
          title: isFiltering(filters) ? words.titleOther(list) : titleOf(shares, { m, f }),
          subtitle: words.subtitle,
          key: marks.length > 0 && <ShareKey marks={marks} />,
          chart:
            first && last ? (
              <Later height={height}>
                <PointsChart
                  title={words.name}
                  summary={words.summary(
                    marks.length,
                    String(first.share.period.startYear),
                    String(last.share.period.startYear),
                  )}
                  keysHint={m.panel.keys}
                  height={height}
                  x={{
                    title: '',
                    domain: [FIRST_YEAR, LAST_YEAR],
                    scale: 'linear',
                    ticks: [2021, 2022, 2023, 2024, 2025, 2026],
                    format: String,
                  }}
                  y={{
                    title: words.axis,
                    domain: [0, 100],
                    scale: 'linear',
                    ticks: [0, 25, 50, 75, 100],
                    format: String,
                  }}
                  points={marks.map((mark) =>
                    sharePoint(mark, names(mark.subjectId), { m, f }, wide),
                  )}
                  onChoose={(id) => showShare(marks, id, names, { m, f })}
                />
              </Later>
            ) : (
              <p>{words.none(list)}</p>
            ),
          table: shareTable(marks, names, { m, f }),
          note: words.note,
          sourceIds: marks.flatMap((mark) => mark.share.sourceIds),
        }
      }}
    </Panel>
  )
}

function titleOf(shares: readonly Share[], { m }: Locale): string {
  const find = (vendorId: string, basis: Share['basis']) =>
    shareOf(shares, { vendorId, year: COUNTED_YEAR, basis })?.value
  const cards = { nvidia: find('nvidia', 'units'), huawei: find('huawei', 'units') }
  const money = { nvidia: find('nvidia', 'revenue'), huawei: find('huawei', 'revenue') }
  const leads = (cards.nvidia ?? 0) > (cards.huawei ?? Infinity)
  const level =
    money.nvidia !== undefined && money.huawei !== undefined && money.huawei >= money.nvidia
  return leads && level ? m.overview.share.title : m.overview.share.name
}

/** The vendors of the chips that pass; without a filter the two main ones. */
function vendorsShown(chips: readonly Chip[], filters: ChipFilters): readonly string[] {
  if (!isFiltering(filters)) return MAIN_VENDORS
  return [...new Set(filterChips(chips, filters).map((chip) => chip.vendorId))]
}

export function vendorNames(meta: Meta, f: Locale['f']): (id: string) => string {
  const byId = new Map(meta.vendors.map((vendor) => [vendor.id, f.text(vendor.name)]))
  return (id) => byId.get(id) ?? id
}
