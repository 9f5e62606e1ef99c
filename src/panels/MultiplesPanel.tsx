import { chipsIn } from '@/i18n/views/chips'
import type { Chip } from '@/contract/chips'
import { chipsQuery, metaQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { filterChips, groupByArchitecture } from '@/domain/chips/filters'
import type { MetricId } from '@/domain/chips/metrics'
import { trendOf, type DatedRow } from '@/domain/chips/trendOf'
import type { Scale } from '@/domain/choices'
import { byCode } from '@/domain/order'
import { niceTicks, paddedDomain, type Domain } from '@/domain/scale'
import { useLocale, type Locale } from '@/i18n/locale'
import { choose } from '@/state/store'
import { useLaterChoice } from '@/state/useLaterChoice'
import { chipText } from './chipRows'
import { Disputed } from './Disputed'
import { metricCell, metricHead, releaseCell } from './chipTables'
import { COLOURED_VENDORS, lookOf } from './ink'
import { Later, PointsChart } from './lazyCharts'
import styles from './MultiplesPanel.module.css'
import { Panel } from './Panel'
import { useLaterFilters } from './useShownChips'

const HEIGHT = 150

/** One facet per architecture on the same axes, so that generations can be told from vendors. */
export function MultiplesPanel() {
  const locale = useLocale()
  const { m, f } = locale
  const filters = useLaterFilters()
  const metric = useLaterChoice((choice) => choice.metric)
  const scale = useLaterChoice((choice) => choice.scale)
  const from = both(useData(chipsQuery), useData(metaQuery))
  const words = chipsIn(m).multiples
  return (
    <Panel id="multiples" name={words.name} height={3 * HEIGHT} from={from}>
      {([{ chips }, meta]) => {
        const { drawn } = trendOf(filterChips(chips, filters), metric)
        const groups = facetsOf(drawn, words.single)
        const names = new Map(meta.architectureFamilies.map(({ id, name }) => [id, f.text(name)]))
        const domain = paddedDomain(
          drawn.map(({ figure }) => figure.value),
          scale,
        )
        return {
          title: words.title(m.chip.metrics[metric]),
          subtitle: `${words.subtitle}${f.gap}${scale === 'log' ? chipsIn(m).logScale(metricHead(metric, locale)) : metricHead(metric, locale)}`,
          chart:
            domain && groups.length > 0 ? (
              <div className={styles['grid']}>
                {groups.map(({ architecture, chips: own }) => (
                  <div key={architecture}>
                    <h3>{names.get(architecture) ?? architecture}</h3>
                    <Later height={HEIGHT}>
                      <Facet {...{ architecture, own, drawn, domain, metric, scale, locale }} />
                    </Later>
                  </div>
                ))}
              </div>
            ) : (
              <p>{words.none}</p>
            ),
          table: () => ({
            columns: [
              { key: 'architecture', name: chipsIn(m).table.architecture },
              { key: 'chip', name: chipsIn(m).table.chip },
              { key: 'release', name: chipsIn(m).table.release },
              { key: 'value', name: metricHead(metric, locale), numeric: true },
            ],
            rows: groups.flatMap(({ architecture, chips: members }) =>
              drawn
                .filter(({ chip }) => members.includes(chip))
                .map(({ chip, figure }) => ({
                  key: chip.id,
                  cells: [
                    names.get(architecture) ?? architecture,
                    f.text(chip.shortName),
                    releaseCell(chip, locale),
                    metricCell({ chip, metric, figure, locale }),
                  ],
                })),
            ),
          }),
          note: <Disputed name={m.chip.metrics[metric]} rows={drawn} />,
          sourceIds: drawn.flatMap(({ figure }) => figure.sourceIds),
        }
      }}
    </Panel>
  )
}

type FacetProps = {
  architecture: string
  own: readonly Chip[]
  drawn: readonly DatedRow[]
  domain: Domain
  metric: MetricId
  scale: Scale
  locale: Locale
}

/** Facets by vendor and date of the first chip; families of one chip share the last facet. */
function facetsOf(drawn: readonly DatedRow[], single: string) {
  const groups = groupByArchitecture(drawn.map(({ chip }) => chip))
  const many = groups
    .filter(({ chips }) => chips.length > 1)
    .toSorted((a, b) => byCode(vendorOf(a.chips), vendorOf(b.chips)))
  const one = groups.filter(({ chips }) => chips.length === 1).flatMap(({ chips }) => chips)
  return one.length > 0 ? [...many, { architecture: single, chips: one }] : many
}

/** The coloured vendors first, so that generations of one vendor stand side by side. */
const vendorOf = ([chip]: readonly Chip[]) =>
  chip ? `${COLOURED_VENDORS.includes(chip.vendorId) ? 0 : 1}${chip.vendorId}` : ''

const GREY = { mark: 'var(--rule)', text: 'var(--muted)' }

function Facet({ architecture, own: members, drawn, domain, metric, scale, locale }: FacetProps) {
  const { m, f } = locale
  const years = drawn.map(({ year }) => year)
  const first = Math.floor(Math.min(...years))
  const last = Math.ceil(Math.max(...years))
  const own = ({ chip }: DatedRow) => members.includes(chip)
  const inFront = drawn.toSorted((a, b) => Number(own(a)) - Number(own(b)))
  return (
    <PointsChart
      compact
      title={f.join.colon(chipsIn(m).multiples.name, architecture)}
      summary={f.commas(drawn.filter(own).map(({ chip }) => f.text(chip.shortName)))}
      keysHint={m.panel.keys}
      height={HEIGHT}
      x={{
        title: '',
        domain: [first - 0.2, last + 0.2],
        scale: 'linear',
        ticks: [first, last],
        format: String,
      }}
      y={{
        title: '',
        domain: [domain.min, domain.max],
        scale,
        ticks: niceTicks(domain, scale, 3),
        format: f.number,
      }}
      points={inFront.map((row) => ({
        key: row.chip.id,
        x: row.year,
        y: row.figure.value,
        shape: own(row) ? lookOf(row.chip.vendorId).shape : ('circle' as const),
        ink: own(row) ? lookOf(row.chip.vendorId).ink : GREY,
        fill: 'solid' as const,
        size: own(row) ? 4.2 : 2.2,
        ...(own(row) && { labels: [f.text(row.chip.shortName)] }),
        text: chipText(row.chip, [{ metric, figure: row.figure }], locale),
      }))}
      onChoose={(id) => choose('openChip', { view: 'chips', openChipId: id })}
    />
  )
}
