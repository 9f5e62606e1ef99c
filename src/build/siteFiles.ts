import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const ICONS = ['icon.svg', 'icon-192.png', 'icon-512.png', 'icon-maskable-512.png']

/**
 * What a host needs beside the page: the icons of the installed page, and the page's content
 * security policy in a file that several hosts of static pages read (`_headers`).
 *
 * @param icons the folder of the icons, with a slash at the end
 * @param apiUrl of the server that the page reads; empty for the built-in data
 */
export const siteFiles = (icons: string, apiUrl: string): Plugin => ({
  name: 'site-files',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const name of ICONS)
        this.emitFile({
          type: 'asset',
          fileName: `icons/${name}`,
          source: readFileSync(`${icons}${name}`),
        })
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('The build has no index.html.')
      const policy = policyOf(String(page.source), apiUrl)
      const source = ['/', '/index.html'].map((path) => `${path}\n  ${policy}\n`).join('')
      this.emitFile({ type: 'asset', fileName: '_headers', source })
    },
  },
})

/** Everything from the page's own host, and the one inline style of the opening words by its hash. */
function policyOf(html: string, apiUrl: string): string {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
  const api = apiUrl === '' ? [] : [new URL(apiUrl).origin]
  return `Content-Security-Policy: ${[
    `default-src 'none'`,
    `script-src 'self'`,
    ['style-src', `'self'`, ...styles].join(' '),
    ['connect-src', `'self'`, ...api].join(' '),
    `worker-src 'self'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors *`,
  ].join('; ')}`
}
