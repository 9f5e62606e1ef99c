import type { Plugin } from 'vite'
import { write } from './lzWrite.ts'
import { DIVIDER, FONT_MARK, PARTS } from './parts.ts'
import { markOf } from './carrySingle.ts'

/**
 * Packs the page that vite-plugin-singlefile has made: code and styles compressed, the font once.
 * The file is written as a browser writes a document down, so that a page can save itself anew.
 *
 * @param opener the source that opens it again: src/build/openSingle.ts
 */
export const packSingle = (opener: string, mark: string): Plugin => ({
  name: 'pack-single',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('The build has no index.html.')
      page.source = pack(String(page.source), await bundleOpener(opener), mark)
    },
  },
})

function pack(html: string, opener: string, mark: string): string {
  const code = takeOut(html, /<script type="module"[^>]*>([\s\S]*?)<\/script>/)
  // The first style is that of the opening words.
  const styles = takeOut(code.rest, /(?<=<\/style>[\s\S]*)<style[^>]*>([\s\S]*?)<\/style>/)
  const whole = styles.taken + DIVIDER + code.taken
  const [font] = /data:font\/woff2;base64,[\w+/=]+/.exec(whole) ?? []
  if (font === undefined) throw new Error('The single page has no font.')
  const page = whole.replaceAll(font, FONT_MARK)
  return asWrittenDown(
    styles.rest
      .replace('</head>', () => `${markOf(mark)}</head>`)
      .replace('</body>', () =>
        [
          script(`type="text/plain" id="${PARTS.font}"`, font),
          script(`type="text/plain" id="${PARTS.page}"`, packed(page)),
          script('type="module"', opener),
          '</body>',
        ].join(''),
      ),
  )
}

const packed = (text: string) => Buffer.from(write(Buffer.from(text))).toString('base64')
const script = (attributes: string, text: string) => `<script ${attributes}>${text}</script>`

function takeOut(html: string, element: RegExp): { taken: string; rest: string } {
  const [whole, taken] = element.exec(html) ?? []
  if (whole === undefined || taken === undefined)
    throw new Error(`The single page has no ${element.source}`)
  return { taken, rest: html.replace(whole, () => '') }
}

/** As `outerHTML` gives it: attributes on one line, no slashes, nothing between html, head and body. */
function asWrittenDown(html: string): string {
  return html
    .replaceAll(/<(?:meta|link)\b[^>]*>/g, (tag) =>
      tag.replaceAll(/\s+/g, ' ').replace(/ ?\/?>$/, '>'),
    )
    .replace(/(<html[^>]*>)\s+(?=<head>)/, '$1')
    .replace(/<\/body>\s*<\/html>\s*$/, '</body></html>')
}

async function bundleOpener(source: string): Promise<string> {
  const { build } = await import('vite')
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: source },
    },
  })
  const [first] = Array.isArray(result) ? result : [result]
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined
  if (chunk === undefined) throw new Error(`${source} was not built.`)
  return chunk.code.trim().replaceAll('</script', '<\\/script')
}
