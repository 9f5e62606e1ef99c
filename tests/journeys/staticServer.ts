import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg'])

/** How a server can fail a reader. */
const FAULTS = ['500', 'html', 'halfJson', 'wrongShape', 'silent'] as const
export type Fault = (typeof FAULTS)[number]

export type Mount = {
  /** "/" or "/a/b/": the longest that fits a request answers it. */
  at: string
  folder: string
  /** Sends Access-Control-Allow-Origin: *, as a frame without an origin and an API need. */
  cors?: boolean
}

export type StaticServer = {
  /** http://127.0.0.1:port, without a slash at the end. */
  origin: string
  /** Endpoint names, such as "market", and how they fail until taken out again. */
  faults: Map<string, Fault>
  /** Paths asked for, oldest first. */
  asked: string[]
  /** Serves another folder from now on. */
  mount: (mount: Mount) => void
  stop: () => Promise<void>
}

/** A plain file server as any host runs one, which can be told to misbehave. */
export async function serve(mounts: readonly Mount[]): Promise<StaticServer> {
  const faults = new Map<string, Fault>()
  const asked: string[] = []
  let sorted: Mount[] = []
  const mount = (next: Mount) => {
    const others = sorted.filter(({ at }) => at !== next.at)
    sorted = [...others, next].sort((a, b) => b.at.length - a.at.length)
  }
  mounts.forEach(mount)

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://host')
    const path = decodeURIComponent(url.pathname)
    asked.push(path)
    if (path === '/frame') return framePage(url, response)
    const found = sorted.find(({ at }) => path.startsWith(at))
    if (!found) return notFound(response)
    if (found.cors) response.setHeader('Access-Control-Allow-Origin', '*')
    const endpoint = /\/api\/v1\/(\w+)\.json$/.exec(path)?.[1] ?? ''
    const fault = faults.get(endpoint)
    if (fault) return misbehave(fault, join(found.folder, 'api/v1', `${endpoint}.json`), response)
    sendFile(found, path, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    faults,
    asked,
    mount,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function sendFile(
  { at, folder }: Mount,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const inside = normalize(path.slice(at.length))
  if (inside.startsWith('..')) return notFound(response)
  const wanted = join(folder, inside)
  const file =
    existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, 'index.html') : wanted
  if (!existsSync(file)) return notFound(response)
  const ending = extname(file)
  response.setHeader('Content-Type', TYPES[ending] ?? 'application/octet-stream')
  response.setHeader('Cache-Control', cachingOf(inside))
  for (const [name, value] of headersFor(folder, `/${path.slice(at.length)}`))
    response.setHeader(name, value)
  const zipped =
    COMPRESSED.has(ending) && /\bgzip\b/.test(String(request.headers['accept-encoding']))
  if (zipped) response.setHeader('Content-Encoding', 'gzip')
  response.writeHead(200).end(zipped ? zippedOnce(file) : readFileSync(file))
}

/** As hosts do: what has its content in its name is kept for good, all else is asked for again. */
const cachingOf = (path: string): string =>
  path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-store'

const zippedFiles = new Map<string, { time: number; bytes: Buffer }>()

/** Every journey is a first visit and asks for all files again: each is compressed once. */
function zippedOnce(file: string): Buffer {
  const time = statSync(file).mtimeMs
  const known = zippedFiles.get(file)
  if (known?.time === time) return known.bytes
  const bytes = gzipSync(readFileSync(file))
  zippedFiles.set(file, { time, bytes })
  return bytes
}

/** What the build asks its host to send with a page: a path, and headers on the lines below it. */
function headersFor(folder: string, path: string): readonly (readonly [string, string])[] {
  const file = join(folder, '_headers')
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  const from = lines.indexOf(path)
  if (from === -1) return []
  const own = lines.slice(from + 1)
  const to = own.findIndex((line) => !line.startsWith('  '))
  return own.slice(0, to).map((line) => {
    const at = line.indexOf(':')
    return [line.slice(0, at).trim(), line.slice(at + 1).trim()]
  })
}

function misbehave(fault: Fault, file: string, response: ServerResponse): void {
  const json = { 'Content-Type': 'application/json' }
  switch (fault) {
    case '500':
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end('out of order')
      return
    case 'html':
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end('<!doctype html><title>Please log in</title>')
      return
    case 'halfJson': {
      const whole = readFileSync(file, 'utf8')
      response.writeHead(200, json).end(whole.slice(0, whole.length / 2))
      return
    }
    case 'wrongShape':
      response.writeHead(200, json).end('{"shares":{"nvidia":95}}')
      return
    case 'silent':
      // The connection stays open and nothing ever comes.
      return
  }
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found')
}

/** A page of somebody else's that shows ours in a frame which may run scripts and nothing more. */
function framePage(url: URL, response: ServerResponse): void {
  const src = url.searchParams.get('src') ?? ''
  response
    .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    .end(
      `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">` +
        `<iframe title="Threshold" sandbox="allow-scripts" width="1280" height="1600" src="${encodeURI(src)}"></iframe>`,
    )
}
