import { textWidth } from '@/charts/labels'
import type { EndLabel } from '@/charts/EndLabels'
import type { BandSpec, LineSpec } from '@/charts/LinesLayer'
import type { PointMark } from '@/charts/PointsLayer'
import { bandOf } from '@/domain/lab/bandOf'
import type { Series } from '@/domain/lab/series'
import type { Widen } from '@/i18n/messages'
import type { scenarioBandWords } from '@/i18n/views/scenarioBand'
import { lookOf } from './ink'
import type { LabResult } from './scenarios/labStore'
import { fixed, mostOf, printBands } from './scenarios/printing'

export const MODELLED = ['nvidia', 'huawei', 'amd'] as const
type Modelled = (typeof MODELLED)[number]
type Words = Widen<(typeof scenarioBandWords)['en']>

/** The dash of a vendor's line; NVIDIA's is solid. */
const DASHES: Record<Modelled, string | undefined> = {
  nvidia: undefined,
  huawei: '8 3',
  amd: '2 3',
}
const OTHER_DASH = '2 3'

export type BandWords = {
  words: Words
  other: string
  vendor: (id: string) => string
  comma: (...parts: string[]) => string
}

export type ShareBand = {
  lines: readonly LineSpec[]
  bands: readonly BandSpec[]
  ends: readonly EndLabel[]
  points: readonly PointMark[]
  /** For the ends of all vendors' lines, px: a filter that hides some moves nothing. */
  room: number
}

/** The scenario's part of the share figure, vendor by vendor. */
export function shareBand(
  { shares }: LabResult,
  vendorIds: readonly string[],
  isStale: boolean,
  said: BandWords,
): ShareBand {
  const all = MODELLED.map((id) => ({
    id,
    ...vendorBand(id, shares.a[id], shares.b[id], isStale, said),
  }))
  const parts = all.filter(({ id }) => vendorIds.includes(id))
  return {
    // Medians over all bands, else the second vendor's band would lie on the first one's line.
    lines: parts.flatMap((part) => part.lines),
    bands: parts.flatMap((part) => part.bands),
    ends: parts.flatMap((part) => part.ends),
    points: parts.flatMap((part) => part.points),
    room: roomForEnds(all.flatMap((part) => part.ends)),
  }
}

function vendorBand(
  id: Modelled,
  series: Series,
  compared: Series,
  isStale: boolean,
  { other, vendor, words, comma }: BandWords,
): Omit<ShareBand, 'room'> {
  const { ink, shape } = lookOf(id)
  const color = isStale ? 'var(--muted)' : ink.mark
  const text = isStale ? 'var(--muted)' : ink.text
  const last = series.at(-1)
  const lastOther = compared.at(-1)
  const bands = last ? printBands(last.band) : { half: '', most: '' }
  const median = (of: Series) => of.map(({ year, band }) => ({ x: year, y: band.p50 }))
  return {
    bands: [
      {
        key: `${id}-90`,
        points: series.map(({ year, band }) => ({ x: year, low: band.p5, high: band.p95 })),
        color,
        opacity: 0.1,
        edge: true,
      },
      {
        key: `${id}-50`,
        points: series.map(({ year, band }) => ({ x: year, low: band.p25, high: band.p75 })),
        color,
        opacity: 0.2,
      },
    ],
    lines: [
      { key: `${id}-other`, points: median(compared), color, width: 1.5, dash: OTHER_DASH },
      {
        key: id,
        points: median(series),
        color,
        width: 2.5,
        cased: true,
        ...(DASHES[id] !== undefined && { dash: DASHES[id] }),
      },
    ],
    ends: [
      ...(last
        ? [
            {
              key: id,
              x: last.year,
              y: last.band.p50,
              title: `${vendor(id)} ${fixed(last.band.p50, 0)}%`,
              lines: [words.half(bands.half), words.most(bands.most)],
              color: text,
            },
          ]
        : []),
      ...(lastOther
        ? [
            {
              key: `${id}-other`,
              x: lastOther.year,
              y: lastOther.band.p50,
              title: words.under({ value: fixed(lastOther.band.p50, 0), scenario: other }),
              lines: [],
              color: text,
              quiet: true,
            },
          ]
        : []),
    ],
    points: series.slice(1).map(({ year, band }) => {
      const against = bandOf(compared, year)
      return {
        key: `${id}-${year}`,
        x: year,
        y: band.p50,
        // Read by pointer and keys, not drawn: the line says where it is.
        size: 0,
        shape,
        fill: 'solid' as const,
        ink,
        text: {
          title: comma(`${vendor(id)} ${fixed(band.p50, 0)}%`, String(year)),
          rows: [
            { label: words.modelled, value: `${fixed(band.p50, 0)}%` },
            { label: words.half('').trim(), value: printBands(band).half },
            { label: words.most('').trim(), value: printBands(band).most },
            ...(against ? [{ label: other, value: `${fixed(against.p50, 0)}%` }] : []),
          ],
          spoken: words.summary({
            vendor: vendor(id),
            value: fixed(band.p50, 0),
            range: mostOf(band),
            year: String(year),
          }),
        },
      }
    }),
  }
}

/**
 * Room on the right for the words at the ends of lines, px. Every number counts as one of two digits
 * at least: while a lever moves the values, the plot stays where it is.
 */
export function roomForEnds(ends: readonly EndLabel[]): number {
  const widthOf = (text: string, size: number) => textWidth(text.replace(ONE_DIGIT, '88'), size)
  const widths = ends.flatMap(({ lines, quiet, title }) => [
    widthOf(title, quiet ? 12 : 17),
    ...lines.map((line) => widthOf(line, 12)),
  ])
  return Math.max(0, ...widths) + 16
}

const ONE_DIGIT = /(?<!\d)\d(?!\d)/g

/** For a phone: the same words above the plot, in the order of the values. */
export type EndSummary = { vendorId: string; name: string; value: string; range: string }

/** The largest first; before the model has answered their places are held. */
export function endSummaries(
  result: LabResult | null,
  vendorIds: readonly string[],
  names: (id: string) => string,
): readonly EndSummary[] {
  const bandAtEnd = (id: Modelled) => result?.shares.a[id].at(-1)?.band ?? null
  return MODELLED.filter((id) => vendorIds.includes(id))
    .map((id) => ({ id, band: bandAtEnd(id) }))
    .toSorted((x, y) => (y.band?.p50 ?? -1) - (x.band?.p50 ?? -1))
    .map(({ id, band }) => ({
      vendorId: id,
      name: names(id),
      value: band ? `${fixed(band.p50, 0)}%` : '…',
      range: band ? mostOf(band) : '…',
    }))
}

/** What the scenario does to NVIDIA's fall, against the other: told in points of the last year. */
export function effectOn(result: LabResult): 'slows' | 'hastens' | 'turns' | 'same' {
  const first = result.shares.a.nvidia[0]?.band.p50
  const last = result.shares.a.nvidia.at(-1)?.band.p50
  const other = result.shares.b.nvidia.at(-1)?.band.p50
  if (first === undefined || last === undefined || other === undefined) return 'same'
  if (last >= first) return 'turns'
  if (Math.abs(last - other) < 1) return 'same'
  return last > other ? 'slows' : 'hastens'
}
