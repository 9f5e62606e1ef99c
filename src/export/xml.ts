/** What XML 1.0 cannot hold in any spelling: control characters and halves of characters. */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const SPELLED: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text without what XML cannot hold. */
export const printable = (text: string): string => text.replaceAll(FORBIDDEN, '')

/** A text as XML or HTML may hold it, between tags or in quotes. What XML forbids is left out. */
export const escaped = (text: string): string =>
  printable(text).replaceAll(/[&<>"']/g, (sign) => SPELLED[sign] ?? sign)

/** Attributes as they stand in a tag, each with a space before it; null ones are left out. */
export const attributes = (all: Record<string, string | number | null>): string =>
  Object.entries(all)
    .map(([name, value]) => {
      if (value === null) return ''
      return ` ${name}="${escaped(typeof value === 'number' ? short(value) : value)}"`
    })
    .join('')

/** An element; without content it closes itself. */
export const element = (
  name: string,
  all: Record<string, string | number | null>,
  content = '',
): string =>
  content === ''
    ? `<${name}${attributes(all)}/>`
    : `<${name}${attributes(all)}>${content}</${name}>`

/** A length in px, to a hundredth: finer than any screen. */
export const short = (value: number): string => String(Math.round(value * 100) / 100)
