import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'

/** Answers in place of the file, for the endpoints that a test wants to spoil. */
export type Misbehaviour = Record<string, (response: ServerResponse) => void>

/** A plain file server on a free port, as an operator would put in front of an export. */
export async function tinyServer(folder: string, misbehaviour: Misbehaviour = {}) {
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const spoil = Object.entries(misbehaviour).find(([name]) => path.endsWith(`/${name}.json`))
    if (spoil) {
      spoil[1](response)
      return
    }
    readFile(join(folder, path)).then(
      (file) => response.writeHead(200, { 'content-type': 'application/json' }).end(file),
      () => response.writeHead(404).end('no such file'),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
