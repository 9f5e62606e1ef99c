import { readMessage, type Message } from './messages'

type Channel = { send: (message: Message) => void; close: () => void }

/** The window that this one opened, where there is one. */
let opened: Window | null = null
export const setOpened = (other: Window): void => {
  opened = other
}

/** A page from a file has an origin of its own at every load, which reads "null". */
const NO_ORIGIN = 'null'

/**
 * Talks with the other window of the session: over a BroadcastChannel, and from window to window,
 * since pages from a file share no channel and some browsers have none. A message may arrive twice;
 * all of them bear that. Only who knows the session is heard.
 */
export function openChannel(session: string, onMessage: (message: Message) => void): Channel {
  const hear = (raw: unknown) => {
    const message = readMessage(raw)
    if (message) onMessage(message)
  }
  const channel =
    'BroadcastChannel' in window ? new BroadcastChannel(`threshold-brief-${session}`) : null
  channel?.addEventListener('message', ({ data }) => hear(data))
  const { origin } = window.location
  const heard = new Set<MessageEventSource>()
  const onPost = (event: MessageEvent) => {
    if (event.data?.session !== session) return
    if (event.origin !== origin && origin !== NO_ORIGIN && !origin.startsWith('file:')) return
    if (event.source) heard.add(event.source)
    hear(event.data.message)
  }
  window.addEventListener('message', onPost)
  const targetOrigin = origin === NO_ORIGIN || origin.startsWith('file:') ? '*' : origin
  return {
    send: (message) => {
      // A channel reaches this origin only; it takes no target.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      channel?.postMessage(message)
      const opener: Window | null = window.opener
      for (const peer of new Set([opened, opener, ...heard]))
        if (peer !== null && peer !== window)
          peer.postMessage({ session, message }, { targetOrigin })
    },
    close: () => {
      channel?.close()
      window.removeEventListener('message', onPost)
    },
  }
}
