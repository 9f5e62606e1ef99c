/**
 * Lets waiting messages be delivered. A message of one's own comes after them at once, where timers
 * would wait for some milliseconds.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}
