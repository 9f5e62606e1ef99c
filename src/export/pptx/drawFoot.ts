import type PptxGenJS from 'pptxgenjs'
import type { FigureSnapshot } from '@/domain/figures/snapshot'
import { linesOf } from './fit'
import { FOOT, MARGIN, WIDTH } from './geometry'
import { dataLine } from './notesText'
import { addTextBox } from './textBox'
import { COLOURS } from './theme'
import { shortSource, webAddress, type Print } from './words'

const SIZE = 9.5
const SOURCE_LINES = 2

/** Under the hairline: sources with their grades, then version, date and the link to the live figure. */
export function drawFoot(slide: PptxGenJS.Slide, snapshot: FigureSnapshot, print: Print): void {
  const link = webAddress(snapshot.link)
  addTextBox(
    slide,
    [
      { text: sourceLine(snapshot, print), end: true },
      { text: `${dataLine(snapshot, print)}${print.language === 'zh' ? '。' : '. '}` },
      ...(link === null ? [] : [{ text: print.w.live, link, colour: COLOURS.accent }]),
    ],
    { x: MARGIN, w: WIDTH - 0.9, ...FOOT },
    { size: SIZE, colour: COLOURS.muted, name: 'Sources' },
  )
}

/** As many sources as two lines hold; how many more there are is said, and where. */
function sourceLine({ sources }: FigureSnapshot, print: Print): string {
  const { w, language } = print
  if (sources.length === 0) return w.noSources
  const [gap, space] = language === 'zh' ? ['；', ''] : ['; ', ' ']
  const named = sources.map((source) => shortSource(source, print))
  const lineOf = (count: number) => {
    const left = named.length - count
    const more = left > 0 ? [w.moreSources(left)] : []
    return `${w.source}${space}${[...named.slice(0, count), ...more].join(gap)}`
  }
  let count = named.length
  while (count > 1 && linesOf(lineOf(count), SIZE, WIDTH - 1.1) > SOURCE_LINES) count -= 1
  return lineOf(count)
}
