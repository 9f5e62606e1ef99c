/** Ids of the elements that the single file is made of: styles and code packed, the font once. */
export const PARTS = { font: 'threshold-font', page: 'threshold-page' } as const

/** Stands in the packed page for the font, which packs badly. */
export const FONT_MARK = 'threshold:font'

/** Between styles and code, which are packed together. */
export const DIVIDER = '\0'
