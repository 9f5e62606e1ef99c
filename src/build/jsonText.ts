import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const RAW_JSON = /\.json\?raw$/

/** JSON that the page asks for as text (`?raw`) is carried without its white space. */
export function jsonText(): Plugin {
  return {
    name: 'json-text',
    enforce: 'pre',
    load(id) {
      if (!RAW_JSON.test(id)) return null
      const file = id.replace(/\?raw$/, '')
      this.addWatchFile(file)
      const text = JSON.stringify(JSON.parse(readFileSync(file, 'utf8')))
      return { code: `export default ${JSON.stringify(text)}`, map: null }
    },
  }
}
