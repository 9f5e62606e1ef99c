import type { Difference } from '@/charts/DifferenceLayer'
import type { EndLabel } from '@/charts/EndLabels'
import type { BandSpec, LineSpec } from '@/charts/LinesLayer'
import type { PointMark } from '@/charts/PointsLayer'
import { bandOf } from '@/domain/lab/bandOf'
import type { Series } from '@/domain/lab/series'
import { niceTicks, paddedDomain, type Domain } from '@/domain/scale'
import type { LabSeries, LabWords, Print, ScenarioInk } from './labView'

type Side = { key: 'a' | 'b'; name: string; ink: ScenarioInk; series: Series }

/** Lines of both scenarios, the first one's on top. */
export function linesOf(sides: readonly Side[]): readonly LineSpec[] {
  return sides.toReversed().map(({ key, ink, series }) => ({
    key,
    points: series.map(({ year, band }) => ({ x: year, y: band.p50 })),
    color: ink.mark,
    width: 2.5,
    cased: true,
    ...(ink.dash !== undefined && { dash: ink.dash }),
  }))
}

export function bandsOf(sides: readonly Side[], half: boolean): readonly BandSpec[] {
  return sides.toReversed().flatMap(({ key, ink, series }) => [
    {
      key: `${key}-90`,
      points: series.map(({ year, band }) => ({ x: year, low: band.p5, high: band.p95 })),
      color: ink.mark,
      opacity: 0.1,
      edge: true,
    },
    ...(half
      ? [
          {
            key: `${key}-50`,
            points: series.map(({ year, band }) => ({ x: year, low: band.p25, high: band.p75 })),
            color: ink.mark,
            opacity: 0.2,
          },
        ]
      : []),
  ])
}

/** The room between the medians, with its size at the first and the last modelled year. */
export function differenceOf(
  { a, b, difference }: LabSeries,
  print: Print,
  words: LabWords,
  domain: Domain,
  withBrackets: boolean,
): Difference {
  const points = a.flatMap(({ year, band }) => {
    const other = bandOf(b, year)?.p50
    return other === undefined
      ? []
      : [{ x: year, low: Math.min(band.p50, other), high: Math.max(band.p50, other) }]
  })
  const modelled = points.slice(1)
  const ends = [
    { point: modelled[0], side: 'right' as const },
    { point: modelled.at(-1), side: 'left' as const },
  ]
  return {
    points,
    brackets: ends.flatMap(({ point, side }) => {
      const band = point && bandOf(difference, point.x)
      // Closer than this the bracket would be smaller than its own words.
      const tall = point && (point.high - point.low) / (domain.max - domain.min) > 0.06
      return point && band && tall && withBrackets
        ? [
            {
              ...point,
              title: print.change(band.p50),
              note: words.difference.interval(print.changes(band.p5, band.p95)),
              side,
            },
          ]
        : []
    }),
  }
}

export function endsOf(
  sides: readonly Side[],
  print: Print,
  lines: (range: { half: string; most: string }) => readonly string[],
): readonly EndLabel[] {
  return sides.flatMap(({ key, name, ink, series }) => {
    const last = series.at(-1)
    if (!last) return []
    const { p50 } = last.band
    return [
      {
        key,
        x: last.year,
        y: p50,
        title: `${name} ${print.value(p50)}`,
        lines: lines(print.bands(last.band)),
        color: ink.text,
      },
    ]
  })
}

/** Medians as points that pointer and keys can read; drawn by the lines. */
export function readable(
  sides: readonly Side[],
  print: Print,
  words: LabWords,
): readonly PointMark[] {
  const { columns } = words.difference
  return sides.flatMap(({ key, name, ink, series }) =>
    series.slice(1).map(({ year, band }) => ({
      key: `${key}-${year}`,
      x: year,
      y: band.p50,
      size: 0,
      shape: 'circle' as const,
      fill: 'solid' as const,
      ink,
      text: {
        title: print.comma(name, String(year)),
        rows: [
          { label: columns.median, value: print.value(band.p50) },
          { label: columns.half, value: print.bands(band).half },
          { label: columns.most, value: print.bands(band).most },
        ],
        spoken: print.comma(
          String(year),
          name,
          print.value(band.p50),
          words.difference.interval(print.range(band.p5, band.p95)),
        ),
      },
    })),
  )
}

/** The base year, where both scenarios begin. */
export function basePoint(series: Series, label: string): readonly PointMark[] {
  const first = series[0]
  return first
    ? [
        {
          key: 'base',
          x: first.year,
          y: first.band.p50,
          shape: 'circle',
          fill: 'hollow',
          ink: { mark: 'var(--text)', text: 'var(--text)' },
          labels: [label],
          sides: ['below', 'above', 'right'],
          text: { title: label, rows: [], spoken: label },
        },
      ]
    : []
}

/** Room for all bands: shares never leave 0–100, and start where something is to be seen. */
export function domainOf(all: readonly Series[], isShare: boolean): Domain {
  const bands = all.flatMap((series) => series.map(({ band }) => band))
  const low = Math.min(...bands.map(({ p5 }) => p5))
  const high = Math.max(...bands.map(({ p95 }) => p95))
  if (!isShare) return paddedDomain([low, high], 'linear') ?? { min: 0, max: 1 }
  return {
    min: low > 20 ? Math.floor(low / 10) * 10 : 0,
    max: high > 60 ? 100 : Math.ceil((high + 2) / 10) * 10,
  }
}

export const ticksOf = (domain: Domain): readonly number[] => niceTicks(domain, 'linear', 6)
