import type PptxGenJS from 'pptxgenjs'
import { writable } from './xml'

type Run = { text: string; bold?: boolean; colour?: string; link?: string | null; end?: boolean }
type Box = { x: number; y: number; w: number; h: number }
type Style = {
  size: number
  colour?: string
  bold?: boolean
  align?: 'left' | 'right' | 'center'
  valign?: 'top' | 'middle' | 'bottom'
  /** Space after a paragraph, in points. */
  after?: number
  name: string
}

const CHINESE = /[\u3400-\u9FFF]/g
const LATIN = /[A-Za-z]/g

/**
 * The language of a text, which decides its spelling checker and which font draws “ ” … —. Told
 * from the text itself: an English deck names Chinese sources, and the other way round.
 */
export function langOf(text: string): 'zh-CN' | 'en-GB' {
  const chinese = text.match(CHINESE)?.length ?? 0
  // A Chinese character says about as much as three letters.
  return chinese * 3 > (text.match(LATIN)?.length ?? 0) ? 'zh-CN' : 'en-GB'
}

/** Places a text; without a font of its own, so that the theme's fonts hold. */
export function addTextBox(
  slide: PptxGenJS.Slide,
  runs: readonly Run[],
  box: Box,
  { size, colour = 'tx1', bold = false, align = 'left', valign = 'top', after = 0, name }: Style,
): void {
  slide.addText(
    runs.map(({ text, link = null, end = false, ...own }) => ({
      text: writable(text),
      options: {
        lang: langOf(text),
        fontSize: size,
        bold: own.bold ?? bold,
        color: own.colour ?? colour,
        breakLine: end,
        ...(link === null ? {} : { hyperlink: { url: link } }),
      },
    })),
    { ...box, margin: 0, align, valign, paraSpaceAfter: after, objectName: name },
  )
}
