import type { Grade } from '@/contract/common'
import type { FigureId, Language } from '@/domain/choices'

/** One value of a figure's table as it is, before any printing. Unknown is null, never 0. */
export type Datum = string | number | null

/** What a column of a figure's table holds. */
export type DataColumn = {
  key: string
  name: string
  /** As the contract writes it ("TFLOPS", "bnUSD", "percent"); null for words and bare numbers. */
  unit: string | null
  numeric: boolean
  /** For sheets of numbers only: the page does not show it in a column of its own. */
  away?: boolean
}

/** How a line is drawn. */
export type Dash = 'solid' | 'dashed' | 'dotted'

/** A line that a figure draws among its points, corner by corner, in the units of its axes. */
export type FigureLine = {
  name: string
  dash: Dash
  /** With the number that a corner says, as printed; empty where it says none. */
  corners: readonly { x: number; y: number; text: string }[]
}

/** The data of a figure: the same rows in the same order as its chart and its table. */
export type DataTable = {
  columns: readonly DataColumn[]
  rows: readonly { key: string; cells: readonly Datum[] }[]
  /** Of a map: the lines of its rules. */
  lines?: readonly FigureLine[]
}

/** A colour of the light theme, resolved: "#4C9E75". */
type Hex = string

/** One set of values along the categories of a chart, or of points of their own. */
type ValueSeries = { name: string; color: Hex; values: readonly (number | null)[] }
type PointSeries = {
  name: string
  color: Hex
  points: readonly { label: string; x: number; y: number }[]
  /** Series of one number have marks of one shape; without it each has its own. */
  shape?: number
  /** Joined by a line, without marks. */
  joined?: Dash
  /** Its name stands at its first point, as that point's label. */
  named?: boolean
}
/** Percentiles of the draws by category, in the unit of the chart. */
export type BandSeries = {
  name: string
  color: Hex
  bands: readonly { p5: number; p25: number; p50: number; p75: number; p95: number }[]
}

type ChartAxes = { xTitle: string; yTitle: string }

/**
 * A chart that an office program can draw by itself and its reader can edit. The numbers are those
 * of the page, exactly. A map on logarithmic axes holds the logarithms, base 10, and says so.
 */
export type NativeChart =
  | ({
      kind: 'bar' | 'column' | 'line'
      categories: readonly string[]
      series: readonly ValueSeries[]
    } & ChartAxes)
  | ({
      kind: 'scatter'
      log: boolean
      series: readonly PointSeries[]
      /** Bands that lie under the points: their categories are years, numbers of the level axis. */
      under?: { categories: readonly string[]; series: readonly BandSeries[] }
    } & ChartAxes)
  | ({
      /** Bars from one number to another, largest first. */
      kind: 'range'
      categories: readonly string[]
      from: { name: string; values: readonly number[] }
      to: { name: string; values: readonly number[] }
      color: Hex
    } & ChartAxes)
  | ({ kind: 'bands'; categories: readonly string[]; series: readonly BandSeries[] } & ChartAxes)

/** A source as a reader of an export needs it. */
export type SnapshotSource = {
  id: string
  title: string
  publisher: string
  /** ISO, as exact as it is known: "2025-11-24", "2025-11", "2025"; null where undated. */
  date: string | null
  url: string | null
  grade: Grade
  verified: boolean
}

/**
 * A figure as it leaves the page: all that makes it readable far from here, and nothing of how it
 * is drawn. Built for one language; a bilingual export holds two.
 */
export type FigureSnapshot = {
  id: FigureId
  language: Language
  title: string
  subtitle: string | null
  /** What the figure leaves out and how to read it, as on the page. */
  note: string | null
  /** Null for a figure that is prose. */
  table: DataTable | null
  charts: readonly NativeChart[]
  sources: readonly SnapshotSource[]
  /** Filters, scenario with its levers, seed, draws: what the reader chose, name and value in words. */
  settings: readonly { name: string; value: string }[]
  dataVersion: string
  /** The day the data reaches, ISO. */
  dataTo: string
  /** The day of the export, ISO. */
  takenOn: string
  /** The link that shows the same figure again. */
  link: string
}
