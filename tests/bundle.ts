import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

type Chunk = {
  file: string
  src?: string
  isEntry?: boolean
  imports?: string[]
  dynamicImports?: string[]
}
type Manifest = Record<string, Chunk>

/** What the built-in data of the first view is made of. */
export const FIRST_DATA = ['meta', 'chips', 'market', 'events', 'facts'] as const
const LANGUAGES = ['en', 'zh'] as const

export type Part = { file: string; gzip: number }
export type Bundle = {
  /** All that runs before React's first commit, with the larger language. */
  firstText: Part[]
  /** That, and the charts of the first view with all that they share. */
  firstView: Part[]
  firstData: Part[]
}

/** Reads from Vite's manifest what a build loads when; names of chunks and hashes play no part. */
export function readBundle(dist: string): Bundle {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry)
  if (entry === undefined) throw new Error('the manifest has no entry')
  const need = (key: string) => {
    if (!manifest[key]) throw new Error(`the build has no chunk for ${key}`)
    return key
  }

  const start = [entry, need('mocks/start.ts'), need('mocks/interceptor.ts')]
  const withLanguage = LANGUAGES.map((language) =>
    partsOf(dist, manifest, [...start, need(`src/i18n/${language}.ts`)]),
  )
  const [firstText = []] = withLanguage.toSorted((a, b) => total(b) - total(a))

  const charts = (manifest[entry]?.dynamicImports ?? []).filter((key) =>
    /^_?src\/charts\//.test(key),
  )
  if (charts.length === 0) throw new Error('the first view has no chart chunk: has it moved?')
  const known = new Set(firstText.map(({ file }) => file))
  const rest = partsOf(dist, manifest, charts).filter(({ file }) => !known.has(file))

  return {
    firstText,
    firstView: [...firstText, ...rest],
    firstData: FIRST_DATA.map((name) => partOf(dist, manifest[need(`mocks/data/${name}.json`)])),
  }
}

export const total = (parts: readonly Part[]): number =>
  parts.reduce((sum, { gzip }) => sum + gzip, 0)

export const gzipSize = (file: string): number => gzipSync(readFileSync(file)).length

/** Chunks and whatever they import statically, each once. */
function partsOf(dist: string, manifest: Manifest, keys: readonly string[]): Part[] {
  const reached = new Set<string>()
  const reach = (key: string) => {
    if (reached.has(key)) return
    reached.add(key)
    for (const next of manifest[key]?.imports ?? []) reach(next)
  }
  keys.forEach(reach)
  return [...reached].map((key) => partOf(dist, manifest[key])).toSorted((a, b) => b.gzip - a.gzip)
}

function partOf(dist: string, chunk: Chunk | undefined): Part {
  if (!chunk) throw new Error('the manifest names a chunk that it does not hold')
  return { file: chunk.file, gzip: gzipSize(join(dist, chunk.file)) }
}
