import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a build is made of, beside its settings. */
const FOLDERS = ['src', 'mocks']
const FILES = ['index.html', 'package-lock.json', 'vite.config.ts']

/** A mark of the sources as they are, and of the settings: equal marks, equal builds. */
export function sourcesMark(root: string, settings: readonly string[]): string {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  )
  const hash = createHash('sha256')
  for (const file of [...inFolders.toSorted(), ...FILES.map((name) => join(root, name))])
    hash.update(file.slice(root.length)).update(readFileSync(file))
  for (const setting of settings) hash.update(`\0${setting}`)
  return hash.digest('hex').slice(0, 16)
}
