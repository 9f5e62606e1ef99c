/** Holds the built page against its size budgets: npm run build && npm run build:single first. */
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { register } from 'tsx/esm/api'

register()
const { beforeFirstText, dataFiles, gzipSize, sizesOf, total } = await import('./bundle.ts')
const { scriptsOfFirstView } = await import('./firstView.ts')

const dist = resolve(process.env.TEST_DIST ?? 'dist')
const single = join(resolve(process.env.TEST_DIST_SINGLE ?? 'dist-single'), 'index.html')
for (const file of [join(dist, '.vite/manifest.json'), single])
  if (!existsSync(file)) {
    console.error(`${file} is missing: run npm run build and npm run build:single first.`)
    process.exit(1)
  }

const KB = 1000
const firstText = beforeFirstText(dist)
const isData = dataFiles(dist)
const views = []
for (const language of ['en', 'zh'])
  views.push(sizesOf(dist, await scriptsOfFirstView(dist, language)))
const [firstView] = views.toSorted((a, b) => total(b) - total(a))
const code = firstView.filter(({ file }) => !isData.has(file))
const data = firstView.filter(({ file }) => isData.has(file))

const rows = [
  { what: 'JavaScript before the first text, gzip', size: total(firstText), limit: 150 * KB },
  { what: 'all JavaScript of the first view, gzip', size: total(code), limit: 330 * KB },
  { what: 'data of the first view, gzip', size: total(data), limit: 130 * KB },
  { what: 'the one file, as it is', size: statSync(single).size, limit: 2500 * KB },
  { what: 'the one file, gzip', size: gzipSize(single), limit: 800 * KB },
]

const kB = (bytes) => `${(bytes / KB).toFixed(1)} kB`.padStart(10)
for (const { what, size, limit } of rows)
  console.log(`${size <= limit ? 'ok  ' : 'OVER'} ${what.padEnd(42)}${kB(size)} of${kB(limit)}`)

const list = (title, parts) => {
  console.log(`\n${title}`)
  for (const { file, gzip } of parts) console.log(`     ${file.padEnd(42)}${kB(gzip)}`)
}
const early = new Set(firstText.map(({ file }) => file))
list('Before the first text:', firstText)
list(
  'After it, for the first view:',
  code.filter(({ file }) => !early.has(file)),
)
list('Data of the first view:', data)

// Data and code that nothing loads would make every budget easy to keep.
const whole = code.length > firstText.length && data.length >= 5
if (!whole) console.error('\nThe first view did not load what it is made of.')
process.exitCode = whole && rows.every(({ size, limit }) => size <= limit) ? 0 : 1
