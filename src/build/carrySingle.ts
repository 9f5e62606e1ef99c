import { existsSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** The page as one file lies beside the normal build under this name, for decks to be saved in. */
const SINGLE_NAME = 'threshold.html'

export const markOf = (mark: string) => `<meta name="threshold-build" content="${mark}">`

/**
 * Puts the page as one file beside the normal build: the one at `built` if it is of these sources,
 * or one built on the spot.
 */
export const carrySingle = (built: string, mark: string): Plugin => ({
  name: 'carry-single',
  apply: 'build',
  async generateBundle() {
    const ready = existsSync(built) ? readFileSync(built, 'utf8') : ''
    const source = ready.includes(markOf(mark)) ? ready : await buildSingle()
    this.emitFile({ type: 'asset', fileName: SINGLE_NAME, source })
  },
})

async function buildSingle(): Promise<string | Uint8Array> {
  const { build } = await import('vite')
  const results = await build({ mode: 'single', logLevel: 'error', build: { write: false } })
  for (const result of Array.isArray(results) ? results : [results])
    if ('output' in result)
      for (const file of result.output)
        if (file.type === 'asset' && file.fileName === 'index.html') return file.source
  throw new Error('The build of the single file gave no index.html.')
}
