import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const RAW_JSON = /\.json\?raw$/

/**
 * JSON that the page asks for as text (`?raw`) is carried without its white space.
 *
 * @param packed the page is packed as one file: as a literal that makes its text when it is read,
 *   JSON packs smaller
 */
export function jsonText(packed: boolean): Plugin {
  return {
    name: 'json-text',
    enforce: 'pre',
    load(id) {
      if (!RAW_JSON.test(id)) return null
      const file = id.replace(/\?raw$/, '')
      this.addWatchFile(file)
      const text = JSON.stringify(JSON.parse(readFileSync(file, 'utf8')))
      const value = packed ? `JSON.stringify(${text})` : JSON.stringify(text)
      return { code: `export default ${value}`, map: null }
    },
  }
}
