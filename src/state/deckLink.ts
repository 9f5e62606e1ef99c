import type { Deck } from '@/domain/brief/deck'
import { readDeckText, writeDeckText } from './deckSchema'

/** A hash that opens a deck: compressed ("z") or plain ("p"), then base64url. */
const HASH = '#deck='

/** Longer links are cut by mail programs and chats. */
export const LONGEST_LINK = 8000

/** The deck as the hash of a link. */
export async function deckHash(deck: Deck): Promise<string> {
  // A file is read by people too, a link only by the page.
  const compact = JSON.stringify(JSON.parse(writeDeckText(deck)))
  const bytes = new TextEncoder().encode(compact)
  const packed = await through(bytes, 'pack')
  return HASH + (packed ? `z${toBase64Url(packed)}` : `p${toBase64Url(bytes)}`)
}

/** The deck of a link; damaged or cut links are named, never thrown. */
export async function readDeckHash(hash: string): Promise<ReturnType<typeof readDeckText>> {
  const [way, ...rest] = hash.slice(HASH.length)
  const bytes = fromBase64Url(rest.join(''))
  const plain = bytes === null ? null : way === 'z' ? await through(bytes, 'unpack') : bytes
  if (plain === null) return { deck: null, problems: [{ what: 'notJson', line: null }] }
  return readDeckText(new TextDecoder().decode(plain))
}

/** Null where the browser has no such streams, or the bytes are not what they say. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  way: 'pack' | 'unpack',
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!('CompressionStream' in globalThis)) return null
  const stream =
    way === 'pack' ? new CompressionStream('deflate-raw') : new DecompressionStream('deflate-raw')
  try {
    const piped = new Blob([bytes]).stream().pipeThrough(stream)
    return new Uint8Array(await new Response(piped).arrayBuffer())
  } catch {
    return null
  }
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}
