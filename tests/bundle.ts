import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

type Chunk = { file: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[] }
type Manifest = Record<string, Chunk>

const LANGUAGES = ['en', 'zh'] as const

export type Part = { file: string; gzip: number }

/** Vite's account of a build: which source lies in which file, and what that imports. */
function readManifest(dist: string): Manifest {
  return JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest
}

/**
 * All that runs before React's first commit, with the larger language. Read from the manifest, so
 * that names of chunks and hashes play no part.
 */
export function beforeFirstText(dist: string): Part[] {
  const manifest = readManifest(dist)
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? ''
  const application = manifest[entry]?.dynamicImports ?? []
  const start = [entry, ...application, 'mocks/interceptor.ts']
  const [largest = []] = LANGUAGES.map((language) =>
    partsOf(dist, manifest, [...start, `src/i18n/${language}.ts`]),
  ).toSorted((a, b) => total(b) - total(a))
  return largest
}

/** The files of a build that hold built-in data and nothing else. */
export function dataFiles(dist: string): ReadonlySet<string> {
  const chunks = Object.entries(readManifest(dist))
  return new Set(
    chunks.filter(([key]) => key.startsWith('mocks/data/')).map(([, { file }]) => file),
  )
}

export const total = (parts: readonly Part[]): number =>
  parts.reduce((sum, { gzip }) => sum + gzip, 0)

export const gzipSize = (file: string): number => gzipSync(readFileSync(file)).length

export const sizesOf = (dist: string, files: Iterable<string>): Part[] =>
  [...files]
    .map((file) => ({ file, gzip: gzipSize(join(dist, file)) }))
    .toSorted((a, b) => b.gzip - a.gzip)

/** Chunks and whatever they import statically, each once. */
function partsOf(dist: string, manifest: Manifest, keys: readonly string[]): Part[] {
  const reached = new Map<string, string>()
  const reach = (key: string) => {
    if (reached.has(key)) return
    const chunk = manifest[key]
    if (!chunk) throw new Error(`the build has no chunk for "${key}"`)
    reached.set(key, chunk.file)
    chunk.imports?.forEach(reach)
  }
  keys.forEach(reach)
  return sizesOf(dist, reached.values())
}
