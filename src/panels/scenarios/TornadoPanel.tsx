import type { Span, SpanRow } from '@/charts/spanTypes'
import { spanHeight } from '@/charts/spanHeight'
import { scenariosQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { casesOf } from '@/domain/lab/casesOf'
import { factorOf } from '@/domain/lab/series'
import { DRAW_RANGES } from '@/domain/model/ranges'
import { tornado, type TornadoBar } from '@/domain/model/tornado'
import { niceTicks, roundedOut } from '@/domain/scale'
import { Later, SpanChart } from '@/panels/lazyCharts'
import { numberCell, unknownCell } from '@/panels/cells'
import { Panel } from '@/panels/Panel'
import { useWide } from '@/panels/useWide'
import { useLaterChoice } from '@/state/useLaterChoice'
import { useLaterLab } from './labStore'
import { printOf } from './labView'
import styles from './Lab.module.css'
import { useAfterLab } from './loading'
import { fixed } from './printing'
import { tornadoNames } from './tornadoNames'
import { useLabView } from './useLabView'

/** Nine rows as high as the seven of the figure beside it. */
const ROW = (7 * 38) / 9
const SHOWN = 9

/** Which bar is which end of a range. */
function EndsKey() {
  const { words } = useLabView()
  return (
    <ul className={styles['legend']}>
      {(['hollow', 'solid'] as const).map((look) => (
        <li key={look}>
          <svg width={22} height={12} aria-hidden>
            <rect
              x={1}
              y={1}
              width={20}
              height={10}
              fill={look === 'hollow' ? 'var(--surface)' : 'var(--text)'}
              stroke="var(--text)"
              strokeWidth={1.25}
            />
          </svg>
          {words.tornado.ends[look]}
        </li>
      ))}
    </ul>
  )
}

/** One number at a time to either end of its range: what could move the answer most. */
export function TornadoPanel() {
  const view = useLabView()
  const { f, m, names, words } = view
  const output = useLaterChoice((choice) => choice.output)
  const year = useLaterChoice((choice) => choice.labYear)
  const result = useLaterLab((lab) => lab.result)
  const from = useAfterLab(useData(scenariosQuery), result)
  const wide = useWide()
  const height = spanHeight(SHOWN, ROW, !wide)
  const said = words.tornado
  return (
    <Panel id="tornado" name={said.name} height={height} from={from}>
      {([data, answer]) => {
        const { a } = casesOf(data, answer.inputs)
        const print = printOf(output, f, words)
        const scale = print.factor * factorOf(print.key)
        const { bars, central } = tornado(a, DRAW_RANGES, { key: print.key, year })
        const { nameOf, valueOf } = tornadoNames(data, a, view)
        const moving = bars.filter(({ spread }) => spread !== null && spread * scale > 1e-6)
        const shown = moving.slice(0, SHOWN)
        const center = central * scale
        const ends = shown.flatMap(({ atLow, atHigh }) =>
          [atLow, atHigh].flatMap((value) => (value === null ? [] : [value * scale])),
        )
        const domain = roomyDomain([center, ...ends], wide ? 0.26 : 0.4)
        const axis = said.axis({
          measure: words.outputs[output],
          year: String(year),
          unit: print.unit,
        })
        const decimals = Math.abs(center) < 10 ? 2 : 1
        return {
          title: shown[0] ? said.title(nameOf(shown[0].path)) : said.name,
          subtitle: said.subtitle({
            center: `${fixed(center, decimals)} ${print.unit}`.replace(' %', '%'),
            scenario: names.a.label,
          }),
          key: <EndsKey />,
          chart: (
            <Later height={height}>
              <SpanChart
                title={said.name}
                summary={f.commas(shown.slice(0, 3).map(({ path }) => nameOf(path)))}
                keysHint={m.panel.keys}
                rowHeight={ROW}
                stacked={!wide}
                labelWidth={204}
                reference={center}
                x={{
                  title: axis,
                  domain,
                  scale: 'linear',
                  ticks: niceTicks({ min: domain[0], max: domain[1] }, 'linear', 5),
                  format: f.number,
                }}
                rows={shown.map((bar): SpanRow => {
                  const ofBar = endsOf(bar, scale)
                  return {
                    key: bar.path,
                    label: nameOf(bar.path),
                    spans: spansOf(bar, center, scale, valueOf),
                    text: {
                      title: nameOf(bar.path),
                      rows: ofBar.map(({ value, at }) => ({
                        label: valueOf(bar.path, value),
                        value: fixed(at, decimals),
                      })),
                      spoken: f.join.colon(
                        nameOf(bar.path),
                        f.join.comma(
                          ...ofBar.map(({ value, at }) =>
                            f.join.colon(valueOf(bar.path, value), fixed(at, decimals)),
                          ),
                        ),
                      ),
                    },
                  }
                })}
              />
            </Later>
          ),
          table: () => ({
            columns: [
              { key: 'name', name: said.columns.name },
              { key: 'low', name: said.columns.low, numeric: true },
              { key: 'high', name: said.columns.high, numeric: true },
              { key: 'atLow', name: f.join.comma(said.columns.atLow, print.unit), numeric: true },
              { key: 'atHigh', name: f.join.comma(said.columns.atHigh, print.unit), numeric: true },
              { key: 'spread', name: said.columns.spread, numeric: true },
            ],
            rows: bars.map((bar) => ({
              key: bar.path,
              cells: [
                nameOf(bar.path),
                numberCell(bar.low, valueOf(bar.path, bar.low)),
                numberCell(bar.high, valueOf(bar.path, bar.high)),
                resultCell(bar.atLow, scale, said.none),
                resultCell(bar.atHigh, scale, said.none),
                resultCell(bar.spread, scale, ''),
              ],
            })),
          }),
          note: said.note(String(shown.length), String(bars.length)),
        }
      }}
    </Panel>
  )
}

/** What the model gives at an end; a case that could not be run gives nothing. */
const resultCell = (value: number | null, scale: number, none: string) =>
  value === null ? unknownCell(none) : numberCell(value * scale, fixed(value * scale, 2))

const endsOf = ({ atHigh, atLow, high, low }: TornadoBar, scale: number) => [
  ...(atLow === null ? [] : [{ value: low, at: atLow * scale }]),
  ...(atHigh === null ? [] : [{ value: high, at: atHigh * scale }]),
]

/** From the central case to either end; the end's own value is printed at it. */
function spansOf(
  bar: TornadoBar,
  center: number,
  scale: number,
  valueOf: (path: string, value: number) => string,
): readonly Span[] {
  const spans = endsOf(bar, scale)
    .map(({ at, value }): Span => ({
      key: String(value),
      from: center,
      to: at,
      look: value === bar.low ? 'hollow' : 'solid',
      label: valueOf(bar.path, value),
    }))
    // Both ends may lie on one side: then the shorter bar stays in sight on the longer one.
    .toSorted((p, q) => Math.abs(q.to - q.from) - Math.abs(p.to - p.from))
  const [longer, shorter] = spans
  if (!longer || !shorter || (longer.to - center) * (shorter.to - center) <= 0) return spans
  const { label: _hidden, ...unnamed } = shorter
  return [longer, unnamed]
}

/** All ends, with room for the words at them. */
function roomyDomain(values: readonly number[], room: number): readonly [number, number] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const width = high - low || 1
  return roundedOut(low - room * width, high + room * width)
}
