import type { Language } from '@/domain/choices'

/**
 * Arial for Latin letters: Inter is on no office machine, and a font that is missing is replaced by
 * another of other widths, differently on each. Arial is on all, or something of its very widths.
 * Chinese is set in Microsoft YaHei, which comes with Windows and Office; a Mac takes PingFang.
 * Named in the theme, as the East Asian font, so that mixed lines come out right, and the whole
 * deck can be reset in one place.
 */
export const FONTS = { latin: 'Arial', eastAsian: 'Microsoft YaHei' } as const

/** The light theme of the page (src/styles/tokens.css), without "#". */
export const COLOURS = {
  text: '14181F',
  text2: '4A515C',
  muted: '636B78',
  rule: 'CBD0D8',
  grid: 'E3E6EB',
  axis: '8B93A1',
  surface: 'FFFFFF',
  surface2: 'EEF0F4',
  accent: '1F5FAE',
  denial: '2B1B4D',
  nvidia: '4D9C76',
  huawei: '981C0F',
  cambricon: '323EA3',
  amd: 'B36F0A',
  others: '6A6F78',
} as const

/** The twelve colours of an office theme. */
const SCHEME: readonly (readonly [slot: string, colour: string])[] = [
  ['dk1', COLOURS.text],
  ['lt1', COLOURS.surface],
  ['dk2', COLOURS.text2],
  ['lt2', COLOURS.surface2],
  ['accent1', COLOURS.nvidia],
  ['accent2', COLOURS.huawei],
  ['accent3', COLOURS.cambricon],
  ['accent4', COLOURS.amd],
  ['accent5', COLOURS.others],
  ['accent6', COLOURS.accent],
  ['hlink', COLOURS.accent],
  ['folHlink', COLOURS.denial],
]

export const LOCALES: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' }

/** A colour of a chart: by its place in the theme where it has one, so that the theme recolours it. */
export function colourXml(hex: string, inner = ''): string {
  const value = hex.replace('#', '').toUpperCase()
  const slot = SCHEME.find(([slot, colour]) => slot.startsWith('accent') && colour === value)?.[0]
  return slot
    ? `<a:schemeClr val="${slot}">${inner}</a:schemeClr>`
    : `<a:srgbClr val="${/^[0-9A-F]{6}$/.test(value) ? value : COLOURS.others}">${inner}</a:srgbClr>`
}

/** The theme that the library writes, with our colours and with a font for Chinese. */
export function themed(theme: string): string {
  const scheme = SCHEME.map(
    ([slot, colour]) => `<a:${slot}><a:srgbClr val="${colour}"/></a:${slot}>`,
  )
  return theme
    .replace(
      /<a:clrScheme[\s\S]*?<\/a:clrScheme>/,
      `<a:clrScheme name="Threshold">${scheme.join('')}</a:clrScheme>`,
    )
    .replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${FONTS.eastAsian}"/>`)
    .replaceAll(
      /<a:font script="Hans" typeface="[^"]*"\/>/g,
      `<a:font script="Hans" typeface="${FONTS.eastAsian}"/>`,
    )
    .replace('name="Office Theme"', 'name="Threshold"')
}
