/** Beside the normal build under this name: src/build/carrySingle.ts. */
const SINGLE_URL = './threshold.html'

const DECK_ID = 'threshold-deck'
const OPENING = `<script type="application/json" id="${DECK_ID}">`
const CLOSING = '</script>'
const END = '</body></html>'

/** Why the page could not be had as one file. */
export type SingleFileFault = 'unreachable' | 'notThere'

export class SingleFileError extends Error {
  override name = 'SingleFileError'
  readonly fault: SingleFileFault
  constructor(fault: SingleFileFault) {
    super(`the page as one file: ${fault}`)
    this.fault = fault
  }
}

/**
 * The page as one file with a deck inside, to be carried and opened anywhere; a deck that the page
 * held before is replaced.
 *
 * @param deckJson the deck as JSON text; anything else throws a SyntaxError
 * @throws SingleFileError where the host cannot be reached, or does not hold the page as one file;
 *   AbortError when `signal` fires
 */
export async function singleFileWith(deckJson: string, signal?: AbortSignal): Promise<Blob> {
  const page = ownText() ?? (await textFromHost(signal))
  signal?.throwIfAborted()
  return new Blob([withDeck(page, deckJson)], { type: 'text/html' })
}

/** The deck that this page came with, as JSON text; null where there is none. */
export function embeddedDeck(): string | null {
  return document.getElementById(DECK_ID)?.textContent ?? null
}

/** The single file's own text, as it came; null where the page is not such a file. */
function ownText(): string | null {
  const page = globalThis.thresholdPage
  return page === undefined ? null : `<!doctype html>\n${page.outerHTML}`
}

async function textFromHost(signal: AbortSignal | undefined): Promise<string> {
  const text = await fetch(SINGLE_URL, signal ? { signal } : {})
    .then((response) => (response.ok ? response.text() : null))
    .catch(() => {
      signal?.throwIfAborted()
      throw new SingleFileError('unreachable')
    })
  // Some hosts answer with their start page where they have no such file.
  if (text === null || !text.endsWith(END)) throw new SingleFileError('notThere')
  return text
}

function withDeck(page: string, deckJson: string): string {
  JSON.parse(deckJson)
  const bare = withoutDeck(page)
  const before = bare.slice(0, -END.length)
  return `${before}${OPENING}${safeInScript(deckJson)}${CLOSING}${END}`
}

function withoutDeck(page: string): string {
  const from = page.lastIndexOf(OPENING)
  if (from === -1) return page
  const to = page.indexOf(CLOSING, from) + CLOSING.length
  return page.slice(0, from) + page.slice(to)
}

/**
 * The same JSON without anything that ends or opens a script in HTML, or that UTF-8 cannot write.
 * Outside of its strings JSON has no such sign.
 */
const safeInScript = (json: string): string =>
  json.replaceAll('<', '\\u003c').replaceAll(/\p{Surrogate}/gu, escaped)

const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
