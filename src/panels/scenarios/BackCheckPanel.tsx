import type { SpanMark, SpanRow } from '@/charts/spanTypes'
import { spanHeight } from '@/charts/spanHeight'
import type { Share } from '@/contract/marketShares'
import { marketQuery, scenariosQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { bandOf } from '@/domain/lab/bandOf'
import type { Series } from '@/domain/lab/series'
import { niceTicks } from '@/domain/scale'
import type { Locale } from '@/i18n/locale'
import { Later, SpanChart } from '@/panels/lazyCharts'
import { Panel } from '@/panels/Panel'
import { useWide } from '@/panels/useWide'
import { backCheckTable } from './backCheckTable'
import { useLaterLab } from './labStore'
import { labSeries, printOfKey, type ScenarioInk } from './labView'
import { useAfterLab } from './loading'
import { fixed, interval, signed } from './printing'
import { useLabView } from './useLabView'

const ROW = 52

/** The model's first year beside what publishers say of it. */
export function BackCheckPanel() {
  const view = useLabView()
  const { f, inks, m, names, words } = view
  const result = useLaterLab((lab) => lab.result)
  const from = useAfterLab(both(useData(scenariosQuery), useData(marketQuery)), result)
  const wide = useWide()
  const height = spanHeight(3, ROW, !wide)
  const said = words.backCheck
  return (
    <Panel id="backCheck" name={said.name} height={height} from={from}>
      {([[data, { shares }], answer]) => {
        const year = answer.years[1] ?? NaN
        const reports = reportsOf(shares, year)
        const print = printOfKey('share.nvidia', f.language, words)
        const series = labSeries(answer, print)
        const [low, high] = extentOf(reports)
        const a = bandOf(series.a, year)
        const b = bandOf(series.b, year)
        const top = Math.max(high, a?.p95 ?? NaN, b?.p95 ?? NaN)
        const domain = [-0.03 * top, top * 1.12] as const
        const nearest = reports.find(({ low: from_ }) => from_ === undefined)
        const row = (key: string, name: string, ink: ScenarioInk, of: Series): SpanRow | null => {
          const band = bandOf(of, year)
          if (band === null) return null
          const value = said.value({
            median: fixed(band.p50, 0),
            range: interval(band.p5, band.p95),
          })
          return {
            key,
            label: said.model(name),
            ...(nearest && {
              sub: said.off({
                points: signed(band.p50 - nearest.value, 0),
                publisher: shortPublisher(nearest, f),
              }),
            }),
            spans: [
              {
                key: '90',
                from: band.p5,
                to: band.p95,
                look: 'thin',
                color: ink.mark,
                label: value,
              },
              { key: '50', from: band.p25, to: band.p75, look: 'thick', color: ink.mark },
            ],
            marks: [
              { key: 'median', at: band.p50, shape: 'circle', fill: 'hollow', color: ink.text },
            ],
            text: {
              title: said.model(name),
              rows: [{ label: words.difference.columns.median, value }],
              spoken: f.join.comma(said.model(name), value),
            },
          }
        }
        const rows = [
          reportedRow(reports, view),
          row('b', names.b.label, inks.b, series.b),
          row('a', names.a.label, inks.a, series.a),
        ].filter((one) => one !== null)
        return {
          title: titleOf(
            { a: a?.p50 ?? NaN, b: b?.p50 ?? NaN },
            { low, high },
            { a: names.a.inSentence, b: names.b.inSentence, year: String(year) },
            said,
          ),
          subtitle: said.subtitle(String(year)),
          chart: (
            <Later height={height}>
              <SpanChart
                title={said.name}
                summary={f.join.semicolon(...rows.map(({ text }) => text.spoken))}
                keysHint={m.panel.keys}
                rowHeight={ROW}
                stacked={!wide}
                labelWidth={220}
                marginRight={64}
                reference={0}
                x={{
                  title: said.axis(String(year)),
                  domain,
                  scale: 'linear',
                  ticks: niceTicks({ min: 0, max: domain[1] }, 'linear', 6),
                  format: f.number,
                }}
                rows={rows}
              />
            </Later>
          ),
          table: () => backCheckTable(data, answer, shares, year, view),
          note: said.note,
          sourceIds: reports.flatMap(({ sourceIds }) => sourceIds),
        }
      }}
    </Panel>
  )
}

/** Shares of NVIDIA's whole year, each publisher's by itself. */
const reportsOf = (shares: readonly Share[], year: number): readonly Share[] =>
  shares.filter(
    ({ period, vendorId }) =>
      vendorId === 'nvidia' && period.startYear === year && period.part === 'year',
  )

const extentOf = (reports: readonly Share[]): readonly [number, number] => [
  Math.min(...reports.map(({ low, value }) => low ?? value)),
  Math.max(...reports.map(({ high, value }) => high ?? value)),
]

const shortPublisher = ({ publisher }: Share, f: Locale['f']): string =>
  (f.text(publisher).split(/[,(\uFF0C\uFF08]/)[0] ?? '').trim()

function reportedRow(
  reports: readonly Share[],
  { f, words, m }: ReturnType<typeof useLabView>,
): SpanRow {
  const said = words.backCheck
  const ink = 'var(--text)'
  const label = (share: Share) => `${valueOf(share, f)} ${shortPublisher(share, f)}`
  const spans = reports.flatMap((share) =>
    share.low === undefined || share.high === undefined
      ? []
      : [
          {
            key: share.id,
            from: share.low,
            to: share.high,
            look: 'thin' as const,
            color: 'var(--text-2)',
            label: label(share),
          },
        ],
  )
  const single = reports
    .filter(({ low }) => low === undefined)
    .toSorted((p, q) => p.value - q.value)
  const marks = single.map((share, at): SpanMark => ({
    key: share.id,
    at: share.value,
    shape: share.kind === 'statement' ? 'plus' : 'circle',
    fill: share.kind === 'forecast' ? 'dashed' : 'hollow',
    color: ink,
    label: label(share),
    side: at % 2 === 0 ? 'below' : 'above',
  }))
  const all = reports.map((share) => f.join.comma(label(share), m.overview.share.key[share.kind]))
  return {
    key: 'reported',
    label: said.reported,
    sub: said.reportedSub,
    spans,
    marks,
    text: {
      title: said.reported,
      rows: reports.map((share) => ({ label: f.text(share.publisher), value: valueOf(share, f) })),
      spoken: f.join.colon(said.reported, f.join.semicolon(...all)),
    },
  }
}

const valueOf = ({ bound, high, low, value }: Share, f: Locale['f']): string =>
  low === undefined || high === undefined
    ? `${bound === 'about' ? '≈' : ''}${f.number(value)}`
    : f.range(low, high)

/** Which scenario's median lies within what publishers say; if only one does, it is the like one. */
function titleOf(
  medians: { a: number; b: number },
  said: { low: number; high: number },
  names: { a: string; b: string; year: string },
  words: ReturnType<typeof useLabView>['words']['backCheck'],
): string {
  const fits = (value: number) => value >= said.low && value <= said.high
  if (fits(medians.a) && fits(medians.b)) return words.both(names)
  if (fits(medians.a)) return words.fits({ like: names.a, unlike: names.b, year: names.year })
  if (fits(medians.b)) return words.fits({ like: names.b, unlike: names.a, year: names.year })
  return words.neither(names)
}
