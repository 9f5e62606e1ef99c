/** Ids of the elements that the single file is made of. */
export const PARTS = {
  font: 'threshold-font',
  styles: 'threshold-styles',
  code: 'threshold-code',
} as const

/** Stands in the packed styles for the font, which is there once and used twice. */
export const FONT_MARK = 'threshold:font'
