/** Characters that XML 1.0 cannot hold at all: most controls, and halves of surrogate pairs. */
const UNWRITABLE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** The text without what would make the file unreadable; a reader may have pasted it. */
export const writable = (text: string): string => text.replace(UNWRITABLE, '')

/** Text as it stands between tags or in an attribute. */
export const escapeXml = (text: string): string =>
  writable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A1, B1 … Z1, AA1: zero-based column, one-based row. */
export const cellName = (column: number, row: number): string => `${columnName(column)}${row}`

/** A … Z, AA …: zero-based. */
export function columnName(column: number): string {
  const rest = column % 26
  const before = Math.floor(column / 26) - 1
  return (before < 0 ? '' : columnName(before)) + String.fromCharCode(65 + rest)
}
