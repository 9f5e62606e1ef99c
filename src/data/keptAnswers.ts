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
    if (shown === 'kept') return (await keptAnswer(url)) ?? fetch(url, init)
    try {
      const response = await fetch(url, init)
      // Another question may have found the server out of reach in the meantime.
      if (isKept()) return (await keptAnswer(url)) ?? response
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

/**
 * Keeps all answers of the server on the reader's device, as one set of one version of the data. A
 * set that is not whole is dropped, and the one before it stays.
 */
export async function keepServerAnswers(): Promise<void> {
  if (shown !== 'server') return
  const name = `${PREFIX}${Date.now()}`
  try {
    const version = await versionNow()
    const set = await caches.open(name)
    const meta = urlOf('meta')
    for (const url of ENDPOINT_NAMES.map(urlOf)) if (url !== meta) await set.add(url)
    await set.add(meta)
    if ((await versionNow()) !== version) throw new Error('the data changed on the way')
    for (const other of await setNames()) if (other !== name) await caches.delete(other)
  } catch {
    // No room, no right or no connection: the page works all the same, and says what is kept.
    await caches.delete(name).catch(() => false)
  }
}

async function versionNow(): Promise<unknown> {
  const response = await fetch(urlOf('meta'), { cache: 'no-cache' })
  const { dataVersion }: { dataVersion?: unknown } = await response.json()
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
