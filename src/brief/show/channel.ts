import { readMessage, type Message } from './messages'

type Channel = { send: (message: Message) => void; close: () => void }

/** The window that this one opened, where there is one. */
let opened: Window | null = null
export const setOpened = (other: Window): void => {
  opened = other
}

/**
 * Talks with the other window of the session: over a BroadcastChannel where the browser has one,
 * and from window to window where not. A message may arrive twice; all of them bear that.
 */
export function openChannel(session: string, onMessage: (message: Message) => void): Channel {
  const hear = (raw: unknown) => {
    const message = readMessage(raw)
    if (message) onMessage(message)
  }
  const channel =
    'BroadcastChannel' in window ? new BroadcastChannel(`threshold-brief-${session}`) : null
  channel?.addEventListener('message', ({ data }) => hear(data))
  const peers = new Set<MessageEventSource>(
    [opened, window.opener].filter((peer): peer is Window => peer !== null && peer !== window),
  )
  const onPost = ({ data, origin, source }: MessageEvent) => {
    // A page from a file has no origin that could be told apart: there only known windows count.
    const known = source !== null && peers.has(source)
    if (!known && (origin !== window.location.origin || origin === 'null')) return
    if (data?.session !== session) return
    if (source) peers.add(source)
    hear(data.message)
  }
  if (!channel) window.addEventListener('message', onPost)
  return {
    send: (message) => {
      // A channel reaches this origin only; it takes no target.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      if (channel) channel.postMessage(message)
      else
        for (const peer of peers)
          peer.postMessage({ session, message }, { targetOrigin: targetOrigin() })
    },
    close: () => {
      channel?.close()
      window.removeEventListener('message', onPost)
    },
  }
}

const targetOrigin = () => (window.location.origin === 'null' ? '*' : window.location.origin)
