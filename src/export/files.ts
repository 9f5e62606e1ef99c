const TYPES = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  bib: 'application/x-bibtex;charset=utf-8',
}

/** A text as a file. A CSV gets the mark by which spreadsheets know that it is UTF-8. */
export const fileOf = (text: string, kind: keyof typeof TYPES): Blob =>
  new Blob([kind === 'csv' ? `\uFEFF${text}` : text], { type: TYPES[kind] })

/** Some browsers read the file only after the click has been dealt with. */
const KEPT_MS = 60_000

/**
 * Saves a file under a name, as the browser saves downloads. Never throws.
 *
 * @returns false where nothing was saved, or where it can't be known: a page in a sandbox may not
 *   save, and is not told. The reader should then be shown another way.
 */
export function download(blob: Blob, name: string): boolean {
  try {
    const address = URL.createObjectURL(blob)
    const anchor = document.createElement('a')
    anchor.href = address
    anchor.download = name
    anchor.hidden = true
    document.body.append(anchor)
    anchor.click()
    anchor.remove()
    setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
    return !inSandbox()
  } catch {
    return false
  }
}

/** A frame without an origin of its own. */
const inSandbox = () => window.origin === 'null' && window.self !== window.top
