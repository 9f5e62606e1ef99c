import type PptxGenJS from 'pptxgenjs'
import type { SnapshotSource } from '@/domain/figures/snapshot'
import { cutToWidth, leading, linesOf, textWidth } from './fit'
import { MARGIN, WIDTH } from './geometry'
import { addTextBox } from './textBox'
import { COLOURS } from './theme'
import { sourceParts, webAddress, type Print } from './words'

type Body = { y: number; h: number }

const SIZES = [22, 20, 18, 16, 14, 12, 11, 10, 9] as const

/** Lines of a slide of words, as large as all of them allow. */
export function drawLines(slide: PptxGenJS.Slide, lines: readonly string[], body: Body): void {
  if (lines.length === 0) return
  const width = WIDTH - 1.5
  const heightAt = (size: number) =>
    lines.reduce(
      (sum, line) => sum + linesOf(line, size, width) * size * leading(line) + size * 0.6,
      0,
    ) / 72
  const size = SIZES.find((one) => heightAt(one) <= body.h - 0.1) ?? 9
  addTextBox(
    slide,
    lines.map((text, index) => ({ text, end: index < lines.length - 1 })),
    { x: MARGIN, y: body.y + 0.1, w: width, h: body.h - 0.1 },
    { size, after: size * 0.6, name: 'Text' },
  )
}

const SIZE = 9
const GAP = 0.4
/** More sources than this stand in two columns. */
const ONE_COLUMN = 20

/** Sources of the whole deck, each a link where it has an address. */
export function drawSources(
  slide: PptxGenJS.Slide,
  sources: readonly SnapshotSource[],
  body: Body,
  print: Print,
): void {
  if (sources.length === 0) {
    drawLines(slide, [print.w.noSources], body)
    return
  }
  const half = Math.ceil(sources.length / 2)
  const columns =
    sources.length > ONE_COLUMN ? [sources.slice(0, half), sources.slice(half)] : [sources]
  const w = (WIDTH - GAP * (columns.length - 1)) / columns.length
  columns.forEach((own, index) =>
    addTextBox(
      slide,
      own.flatMap((source, at) => runsOf(source, w, at < own.length - 1, print)),
      { x: MARGIN + index * (w + GAP), w, ...body },
      { size: SIZE, after: 3, name: `Sources ${index + 1}` },
    ),
  )
}

/** One line each: some programs do not break a link. The notes hold them in full. */
function runsOf(source: SnapshotSource, width: number, end: boolean, print: Print) {
  const { before, title, after } = sourceParts(source, print)
  const link = webAddress(source.url)
  const room = width - 0.4 - textWidth(before + after, SIZE)
  return [
    { text: before },
    {
      text: cutToWidth(title, SIZE, Math.max(0.8, room)),
      link,
      ...(link === null ? {} : { colour: COLOURS.accent }),
    },
    { text: after, end },
  ]
}
