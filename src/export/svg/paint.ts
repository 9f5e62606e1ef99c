/** A colour that every reader of SVG knows, and how opaque it is (0–1). */
export type Paint = { color: string; opacity: number }

const RGB = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)\s*(?:[,/]\s*([\d.]+%?))?\s*\)$/
const SRGB =
  /^color\(srgb\s+(-?[\d.e-]+)\s+(-?[\d.e-]+)\s+(-?[\d.e-]+)\s*(?:\/\s*([\d.e-]+%?))?\s*\)$/
const HEX = /^#([\da-f]{3}|[\da-f]{6})$/i

/**
 * A computed CSS colour for SVG: rgb(), rgba(), color(srgb …) or #hex. Null for what draws nothing
 * (none, transparent, wholly clear). A spelling unknown here is given on as it is.
 */
export function paintOf(css: string): Paint | null {
  const text = css.trim()
  if (text === '' || text === 'none' || text === 'transparent') return null
  if (HEX.test(text)) return { color: text, opacity: 1 }
  const [, ...parts] = RGB.exec(text) ?? SRGB.exec(text) ?? []
  if (parts.length === 0) return { color: text, opacity: 1 }
  const scale = text.startsWith('color') ? 255 : 1
  const color = parts.slice(0, 3).map((part) => hexOf(Number(part) * scale))
  const opacity = alphaOf(parts[3])
  return opacity === 0 ? null : { color: `#${color.join('')}`, opacity }
}

const hexOf = (value: number) =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0')

function alphaOf(text: string | undefined): number {
  if (text === undefined) return 1
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)
}

/** The id within `url("#id")`, the one kind of reference that a picture may keep; else null. */
export const idWithin = (css: string): string | null =>
  /^url\(["']?[^"'#)]*#([^"')]+)["']?\)/.exec(css)?.[1] ?? null
