import { ENDPOINT_NAMES } from '@/contract/paths'
import type { Transport } from './getJson'
import { urlOf } from './queries'

/** One store for each set; only a set that is complete holds the answer of `meta`, written last. */
const PREFIX = 'threshold-answers-'

/** Whose answers this visit shows: never some of the server's and some of an earlier visit's. */
let shown: 'server' | 'kept' | null = null

/**
 * Asks a real server; where it cannot be reached from the start, all answers are those that an
 * earlier visit has kept. A server that is lost on the way is told as lost.
 *
 * @param onKept called once, when the reader is shown what was kept
 */
export function serverTransport(onKept: () => void): Transport {
  return async (url, init) => {
    if (shown === 'kept') return keptOnly(url)
    try {
      const response = await fetch(url, init)
      // Another question may have found the server out of reach in the meantime.
      if (isKept()) return await keptOnly(url)
      shown = 'server'
      return response
    } catch (error) {
      const kept = init.signal.aborted ? undefined : await keptAnswer(url)
      if (kept === undefined || shown === 'server') throw error
      if (!isKept()) onKept()
      shown = 'kept'
      return kept
    }
  }
}

/** What was decided while this question waited; the compiler takes it to be as it was before. */
const isKept = (): boolean => shown === 'kept'

/** @throws TypeError, as a server out of reach does, for what an earlier version did not keep */
async function keptOnly(url: string): Promise<Response> {
  const kept = await keptAnswer(url)
  if (kept === undefined) throw new TypeError(`${url} was not kept`)
  return kept
}

/**
 * Keeps all answers of the server on the reader's device, as one set of one version of the data. A
 * set that is not whole is dropped, and the one before it stays.
 *
 * @returns whether a whole set is kept: of the server as it is, or that which this visit shows
 */
export async function keepServerAnswers(): Promise<boolean> {
  if (shown !== 'server') return isKept()
  const name = `${PREFIX}${Date.now()}`
  try {
    const version = await versionNow()
    if ((await keptVersion()) === version && (await isWhole())) return true
    const set = await caches.open(name)
    const meta = urlOf('meta')
    for (const url of ENDPOINT_NAMES.map(urlOf)) if (url !== meta) await set.add(url)
    await set.add(meta)
    if ((await versionNow()) !== version) throw new Error('the data changed on the way')
    for (const other of await setNames()) if (other !== name) await caches.delete(other)
    return true
  } catch {
    // No room, no right or no connection: the page works all the same.
    await caches.delete(name).catch(() => false)
    return false
  }
}

/** A set that an earlier version of the page kept may lack what this one asks for. */
const isWhole = async (): Promise<boolean> =>
  (await Promise.all(ENDPOINT_NAMES.map((name) => keptAnswer(urlOf(name))))).every(Boolean)

const versionNow = async (): Promise<unknown> =>
  versionIn(await fetch(urlOf('meta'), { cache: 'no-cache' }))

async function keptVersion(): Promise<unknown> {
  const meta = await keptAnswer(urlOf('meta'))
  return meta === undefined ? null : versionIn(meta)
}

async function versionIn(meta: Response): Promise<unknown> {
  const { dataVersion }: { dataVersion?: unknown } = await meta.json()
  return dataVersion
}

async function keptAnswer(url: string): Promise<Response | undefined> {
  try {
    for (const name of (await setNames()).toSorted().toReversed()) {
      const set = await caches.open(name)
      if (await set.match(urlOf('meta'))) return await set.match(url)
    }
  } catch {
    // Plain http or a frame: nothing is kept there.
  }
  return undefined
}

const setNames = async (): Promise<readonly string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(PREFIX))
