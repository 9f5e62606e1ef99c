import { fittingSize, leading, linesOf } from './fit'

/** Places on a slide of 13.333 × 7.5 inches (1920 × 1080 at 144 dpi), after the page's own slides. */
export const PAGE = { w: 13.333, h: 7.5 } as const
export const MARGIN = 0.56
export const WIDTH = PAGE.w - 2 * MARGIN
export const RULE_Y = 6.74
export const FOOT = { y: 6.8, h: 0.5 } as const
export const LEAD = { y: 0.34, h: 0.3 } as const

/** The two layouts of the file, as the office program lists them. */
export const LAYOUTS = { cover: 'Threshold cover', page: 'Threshold' } as const
/** Marks the text box that becomes the slide's title for outlines and screen readers. */
export const TITLE_NAME = 'Title'

const TITLE_Y = 0.68
const TITLE_SIZES = [28, 26, 24, 22, 20, 18, 16] as const
const UNDER_SIZE = 13

type Head = { title: string; under: readonly string[] }

/**
 * Where title, grey lines and content stand. Two lines of title at the largest size that allows it;
 * a very long title takes a third at the smallest.
 */
export function headPlan({ title, under }: Head) {
  const fitted = fittingSize(title, TITLE_SIZES, WIDTH - 0.1, 2, true)
  const titleH = (fitted.lines * fitted.size * leading(title)) / 72 + 0.06
  const underY = TITLE_Y + titleH + 0.06
  const heights = under.map(
    (line) => (linesOf(line, UNDER_SIZE, WIDTH - 0.1) * UNDER_SIZE * leading(line)) / 72,
  )
  const underH = heights.reduce((sum, height) => sum + height, 0)
  const bodyY = underY + (under.length > 0 ? underH + 0.14 : 0.1)
  return {
    title: { y: TITLE_Y, h: titleH, size: fitted.size },
    under: { y: underY, h: underH + 0.04, size: UNDER_SIZE },
    body: { y: bodyY, h: RULE_Y - 0.1 - bodyY },
  }
}

/** Frames for so many charts: one fills the body, two stand side by side, more in two rows. */
export function chartFrames(count: number, body: { y: number; h: number }) {
  const columns = count === 1 ? 1 : 2
  const rows = Math.ceil(count / columns)
  const gap = 0.3
  const w = (WIDTH - gap * (columns - 1)) / columns
  const h = (body.h - gap * (rows - 1)) / rows
  return Array.from({ length: count }, (_, index) => ({
    x: MARGIN + (index % columns) * (w + gap),
    y: body.y + Math.floor(index / columns) * (h + gap),
    w,
    h,
  }))
}
