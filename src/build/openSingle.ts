import { DIVIDER, FONT_MARK, PARTS } from './parts.ts'
import { unpack } from './unpack.ts'

/*
 * Opens the single file: styles and code lie packed in it, since together they would make it too
 * large. Elements of their own run everywhere that inline scripts do, from disk and in a sandbox.
 */

// As it came, before anything is changed: a deck is saved into a copy of it (src/brief/singleFile.ts).
globalThis.thresholdPage = document.importNode(document.documentElement, true)

const textOf = (id: string) => document.getElementById(id)?.textContent ?? ''

function open(): void {
  const page = unpack(textOf(PARTS.page)).replaceAll(FONT_MARK, textOf(PARTS.font))
  const divider = page.indexOf(DIVIDER)
  const styles = document.createElement('style')
  const script = document.createElement('script')
  styles.textContent = page.slice(0, divider)
  script.type = 'module'
  script.textContent = page.slice(divider + DIVIDER.length)
  document.head.append(styles, script)
}

// The opening words are shown before this keeps the browser busy; a tab behind others gets no frame.
const opening = setTimeout(open, 200)
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    clearTimeout(opening)
    setTimeout(open)
  }),
)
