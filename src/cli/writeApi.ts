import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Replies } from '@/contract/integrity/breach'
import { ENDPOINT_NAMES, pathOf } from '@/contract/paths'
import { openApiDocument } from './openApi'

export type WrittenFile = { path: string; bytes: number }

/** Writes a server's worth of files: every endpoint, and the OpenAPI document beside `api/`. */
export async function writeApi(folder: string, replies: Replies): Promise<WrittenFile[]> {
  const files: [path: string, content: unknown][] = [
    ...ENDPOINT_NAMES.map((name): [string, unknown] => [pathOf(name), replies[name]]),
    ['openapi.json', openApiDocument()],
  ]
  return await Promise.all(
    files.map(async ([path, content]) => {
      const target = join(folder, path)
      const text = JSON.stringify(content)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, text)
      return { path: target, bytes: Buffer.byteLength(text) }
    }),
  )
}
