/** Above and below the base line, px, as the first font of the list has them. */
export type FontHeights = { ascent: number; descent: number }

export type Measure = {
  heights: (font: string) => FontHeights
  width: (text: string, font: string) => number
}

/** Measures text as the page would set it. Falls back to the heights of Inter without a canvas. */
export function makeMeasure(document: Document): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, FontHeights>()
  return {
    heights: (font) => {
      const before = known.get(font)
      if (before) return before
      const size = Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '14')
      let heights = { ascent: size * 0.96875, descent: size * 0.2412 }
      if (context) {
        context.font = font
        const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('x')
        heights = { ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent }
      }
      known.set(font, heights)
      return heights
    },
    width: (text, font) => {
      if (!context) return text.length * 7
      context.font = font
      return context.measureText(text).width
    },
  }
}

/** The base line within a box of text: the box is as high as its font, rounded. */
export function baseline(top: number, height: number, { ascent, descent }: FontHeights): number {
  const [above, below] = [Math.round(ascent), Math.round(descent)]
  return Math.abs(above + below - height) < 0.75
    ? top + above
    : top + (height - ascent - descent) / 2 + ascent
}

export const fontOf = (style: CSSStyleDeclaration): string =>
  `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
