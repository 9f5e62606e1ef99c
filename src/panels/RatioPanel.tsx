import { chipsIn } from '@/i18n/views/chips'
import type { Chip } from '@/contract/chips'
import { chipsQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import type { MetricId } from '@/domain/chips/metrics'
import { ratioSheet, type RatioRow } from '@/domain/chips/ratios'
import { useLocale, type Locale } from '@/i18n/locale'
import { choose, currentChoice, useChoice } from '@/state/store'
import { lookOf } from './ink'
import { numberCell, rangeCell, valueCell } from './cells'
import type { TableSpec } from './tableSpec'
import { Panel } from './Panel'
import { PrecisionCheck } from './PrecisionCheck'
import { isHollow, RatioLines } from './RatioLines'
import styles from './RatioPanel.module.css'
import { Select } from './Select'

/** What two chips are compared by: plain quantities; quotients of them would say the same twice. */
const METRICS: readonly MetricId[] = [
  'fp16',
  'bf16',
  'fp8',
  'int8',
  'fp4',
  'tf32',
  'fp32',
  'fp64Tensor',
  'fp64',
  'memory_GB',
  'memoryBandwidth_GBps',
  'interconnectBandwidth_GBps',
  'tdp_W',
  'price_usd',
  'tpp',
  'performanceDensity',
  'fp16PerWatt',
  'bytesPerKiloFlop',
]

/** "A is n× B" for every field that both publish, and never for one that only seems shared. */
export function RatioPanel() {
  const locale = useLocale()
  const { m, f } = locale
  const [aId, bId] = useChoice((choice) => choice.ratioChipIds)
  const from = useData(chipsQuery)
  const words = chipsIn(m).ratios
  return (
    <Panel id="ratios" name={words.name} height={320} from={from}>
      {({ chips }) => {
        const a = chips.find((chip) => chip.id === aId)
        const b = chips.find((chip) => chip.id === bId)
        if (!a || !b) {
          const missing = [aId, bId].filter((id) => !chips.some((chip) => chip.id === id))
          return {
            title: words.name,
            controls: <Pickers chips={chips} aId={aId} bId={bId} />,
            chart: <p>{missing.map(chipsIn(m).page.notFound).join(f.gap)}</p>,
          }
        }
        const { shared, onlyA, onlyB } = ratioSheet(a, b, METRICS)
        const nameA = f.text(a.shortName)
        const nameB = f.text(b.shortName)
        return {
          title: words.title(nameA, nameB),
          subtitle: words.subtitle,
          controls: <Pickers chips={chips} aId={aId} bId={bId} />,
          chart: (
            <>
              {shared.length > 0 ? (
                <RatioLines
                  rows={shared}
                  look={lookOf(a.vendorId)}
                  baseLook={lookOf(b.vendorId)}
                  names={[nameA, nameB]}
                  head={words.column(nameA, nameB)}
                  foot={words.line(nameB)}
                />
              ) : (
                <p>{words.none}</p>
              )}
              <PrecisionCheck a={a} b={b} />
            </>
          ),
          table: () => tableOf(shared, nameA, nameB, locale),
          note: (
            <>
              {only(nameA, onlyA, locale)}
              {only(nameB, onlyB, locale)}
              {shared.some(({ ratio }) => ratio.estimated) && `${words.estimated}${f.gap}`}
              {shared.some(({ ratio }) => isHollow(ratio)) && `${words.hollow}${f.gap}`}
              {shared.some(({ ratio }) => ratio.low !== undefined) && `${words.wide}${f.gap}`}
              {words.peak}
            </>
          ),
          sourceIds: shared.flatMap(({ ratio }) => ratio.sourceIds),
        }
      }}
    </Panel>
  )
}

function only(name: string, metrics: readonly MetricId[], { m, f }: Locale): string {
  if (metrics.length === 0) return ''
  const names = f.commas(metrics.map((id) => m.chip.metrics[id]))
  return `${chipsIn(m).ratios.onlyOne(name, names)}${f.gap}`
}

function Pickers({ chips, aId, bId }: { chips: readonly Chip[]; aId: string; bId: string }) {
  const { m, f } = useLocale()
  const groups = [
    {
      label: null,
      options: chips.map((chip) => ({ value: chip.id, label: f.text(chip.shortName) })),
    },
  ]
  const change = (pair: readonly [string, string]) => choose('changeRatio', { ratioChipIds: pair })
  return (
    <div className={styles['pickers']}>
      <Select
        label={chipsIn(m).ratios.first}
        groups={groups}
        value={aId}
        onChange={(id) => change([id, currentChoice().ratioChipIds[1]])}
      />
      <button type="button" onClick={() => change([bId, aId])} title={chipsIn(m).ratios.swap}>
        <span aria-hidden>⇄</span>
        <span className="visually-hidden">{chipsIn(m).ratios.swap}</span>
      </button>
      <Select
        label={chipsIn(m).ratios.second}
        groups={groups}
        value={bId}
        onChange={(id) => change([currentChoice().ratioChipIds[0], id])}
      />
    </div>
  )
}

function tableOf(rows: readonly RatioRow[], a: string, b: string, { m, f }: Locale): TableSpec {
  return {
    columns: [
      { key: 'metric', name: chipsIn(m).page.field },
      { key: 'a', name: a, numeric: true },
      { key: 'b', name: b, numeric: true },
      { key: 'ratio', name: chipsIn(m).ratios.column(a, b), numeric: true },
      { key: 'range', name: m.provenance.range, numeric: true, range: true },
    ],
    rows: rows.map(({ metric, a: figureA, b: figureB, ratio }) => ({
      key: metric,
      cells: [
        m.chip.metrics[metric],
        valueCell({ name: f.join.colon(a, m.chip.metrics[metric]), figure: figureA }),
        valueCell({ name: f.join.colon(b, m.chip.metrics[metric]), figure: figureB }),
        numberCell(ratio.value, f.times(ratio.value)),
        rangeCell(ratio.low, ratio.high, f.timesRange),
      ],
    })),
  }
}
