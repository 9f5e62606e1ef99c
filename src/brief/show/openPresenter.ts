import { setOpened } from './channel'

/** Opens the speaker's window; false where the browser does not allow a second one. */
export function openPresenter(session: string): boolean {
  const { pathname, search } = window.location
  try {
    const other = window.open(
      `${pathname}${search}#presenter=${session}`,
      `threshold-${session}`,
      'popup,width=1440,height=900',
    )
    if (other === null) return false
    setOpened(other)
    return true
  } catch {
    return false
  }
}
