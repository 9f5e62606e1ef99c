import { useEffect, useState } from 'react'

/** Not in TypeScript's list: Chromium's offer to install the page. */
type InstallOffer = Event & { prompt: () => Promise<unknown> }
const isOffer = (event: Event): event is InstallOffer => 'prompt' in event

/** The browser's own offer, kept for the reader instead of shown over the page; null without one. */
export function useInstallOffer(): (() => void) | null {
  const [offer, setOffer] = useState<InstallOffer | null>(null)
  useEffect(() => {
    const keep = (event: Event) => {
      if (!isOffer(event)) return
      event.preventDefault()
      setOffer(event)
    }
    const drop = () => setOffer(null)
    window.addEventListener('beforeinstallprompt', keep)
    window.addEventListener('appinstalled', drop)
    return () => {
      window.removeEventListener('beforeinstallprompt', keep)
      window.removeEventListener('appinstalled', drop)
    }
  }, [])
  if (offer === null) return null
  return () => {
    setOffer(null)
    void offer.prompt()
  }
}
