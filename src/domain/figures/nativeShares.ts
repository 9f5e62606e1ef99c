import { bandsOf } from './nativeBands'
import { colorOf } from './colors'
import type { NativeChart } from './snapshot'
import type { TableReader } from './tableReader'

type Row = TableReader['rows'][number]
type Scatter = Extract<NativeChart, { kind: 'scatter' }>

/** Rows of the model by vendor, side and year: side a is the scenario, b what it is compared with. */
const MODELLED = /-(a|b)-\d{4}$/
const PERCENTILES = ['rangeLow', 'halfLow', 'share', 'halfHigh', 'rangeHigh'] as const

const sideOf = (row: Row) => MODELLED.exec(row.key)?.[1]

/**
 * Shares over the years, by publisher: one series of points for each vendor and kind of evidence;
 * under them the scenario's bands, and dashed the medians of the other.
 */
export function shares(table: TableReader): readonly NativeChart[] {
  const published = pointsOf(
    table.rows.filter((row) => sideOf(row) === undefined),
    table,
  )
  const series = [...published, ...mediansOf(table)]
  const under = underOf(table)
  if (series.length === 0) return []
  return [{ ...chartOf(series, table), ...(under.series.length > 0 && { under }) }]
}

/** The same without a model, each measure in a chart of its own: cards do not compare with money. */
export function sharesByBasis(table: TableReader): readonly NativeChart[] {
  const bases = [...new Set(table.rows.map((row) => table.words(row, 'basis')))]
  return bases.flatMap((basis) => {
    const series = pointsOf(
      table.rows.filter((row) => table.words(row, 'basis') === basis),
      table,
    )
    if (series.length === 0) return []
    const chart = chartOf(series, table)
    return [{ ...chart, yTitle: table.commas([chart.yTitle, basis]) }]
  })
}

const chartOf = (series: Scatter['series'], table: TableReader): Scatter => ({
  kind: 'scatter',
  log: false,
  series,
  xTitle: table.head('year'),
  yTitle: table.head('share'),
})

const vendorOf = (row: Row, table: TableReader) => table.words(row, 'vendor')

function pointsOf(rows: readonly Row[], table: TableReader): Scatter['series'] {
  const known = rows.flatMap((row) => {
    const [x, y] = [table.number(row, 'middle'), table.number(row, 'share')]
    return x === null || y === null
      ? []
      : [{ row, point: { label: table.words(row, 'publisher'), x, y } }]
  })
  const kinds = [...new Set(known.map(({ row }) => table.words(row, 'kind')))]
  const nameOf = (row: Row) => table.commas([vendorOf(row, table), table.words(row, 'kind')])
  // Series of one vendor stand together in the key.
  const vendors = [...new Set(known.map(({ row }) => vendorOf(row, table)))]
  return vendors.flatMap((vendor, order) =>
    kinds.flatMap((kind, shape) => {
      const own = known.filter(
        ({ row }) => vendorOf(row, table) === vendor && table.words(row, 'kind') === kind,
      )
      const [first] = own
      if (!first) return []
      const points = own.map(({ point }) => point)
      return [{ name: nameOf(first.row), color: colorOf(vendor, order), points, shape }]
    }),
  )
}

/** Rows of one side, vendor by vendor. */
function modelled(table: TableReader, side: 'a' | 'b') {
  const rows = table.rows.filter((row) => sideOf(row) === side)
  const vendors = [...new Set(rows.map((row) => vendorOf(row, table)))]
  return vendors.map((vendor, order) => {
    const own = rows.filter((row) => vendorOf(row, table) === vendor)
    const scenario = own[0] ? table.words(own[0], 'publisher') : ''
    return { rows: own, name: table.commas([vendor, scenario]), color: colorOf(vendor, order) }
  })
}

const mediansOf = (table: TableReader): Scatter['series'] =>
  modelled(table, 'b').map(({ rows, name, color }) => ({
    name,
    color,
    joined: 'dashed',
    points: rows.flatMap((row) => {
      const [x, y] = [table.number(row, 'middle'), table.number(row, 'share')]
      return x === null || y === null ? [] : [{ label: '', x, y }]
    }),
  }))

function underOf(table: TableReader): NonNullable<Scatter['under']> {
  const all = modelled(table, 'a')
  return {
    categories: (all[0]?.rows ?? []).map((row) => String(table.number(row, 'middle') ?? '')),
    series: all
      .map(({ rows, name, color }) => ({ name, color, bands: bandsOf(rows, table, PERCENTILES) }))
      .filter(({ bands }) => bands.length > 0),
  }
}
