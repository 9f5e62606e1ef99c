import type PptxGenJS from 'pptxgenjs'
import type { SnapshotSource } from '@/domain/figures/snapshot'
import { cutToWidth, linesOf, textWidth } from './fit'
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
    lines.reduce((sum, line) => sum + linesOf(line, size, width) * size * 1.25 + size * 0.6, 0) / 72
  const size = SIZES.find((one) => heightAt(one) <= body.h - 0.1) ?? 9
  addTextBox(
    slide,
    lines.map((text, index) => ({ text, end: index < lines.length - 1 })),
    { x: MARGIN, y: body.y + 0.1, w: width, h: body.h - 0.1 },
    { size, after: size * 0.6, name: 'Text' },
  )
}

const SIZE = 10.5

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
  addTextBox(
    slide,
    sources.flatMap((source, index) => {
      const { before, title, after } = sourceParts(source, print)
      const link = webAddress(source.url)
      const room = Math.max(1, 2 - textWidth(before + after, SIZE) / WIDTH)
      return [
        { text: before },
        {
          text: cutToWidth(title, SIZE, WIDTH * (room - 0.1)),
          link,
          ...(link === null ? {} : { colour: COLOURS.accent }),
        },
        { text: after, end: index < sources.length - 1 },
      ]
    }),
    { x: MARGIN, w: WIDTH, ...body },
    { size: SIZE, after: 5, name: 'Sources' },
  )
}
