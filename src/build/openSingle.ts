import { FONT_MARK, PARTS } from './parts'
import { unpack } from './unpack'

/*
 * Opens the single file: styles and code lie packed in it, since together they would make it too
 * large. Elements of their own run everywhere that inline scripts do, from disk and in a sandbox.
 */

// As it came, before anything is changed: a deck is saved into a copy of it (src/brief/singleFile.ts).
globalThis.thresholdPage = document.importNode(document.documentElement, true)

const textOf = (id: string) => document.getElementById(id)?.textContent ?? ''

async function open(): Promise<void> {
  const styles = document.createElement('style')
  const script = document.createElement('script')
  styles.textContent = (await unpack(textOf(PARTS.styles))).replaceAll(
    FONT_MARK,
    textOf(PARTS.font),
  )
  script.type = 'module'
  script.textContent = await unpack(textOf(PARTS.code))
  document.head.append(styles, script)
}

void open()
