import type { Page } from '@playwright/test'

const STEPS = 30
/** As a speaker moves who looks for a place; a talk is slower. */
const PACE_MS = 1000

/**
 * Steps through a talk from its first second on, by key in one window, and gives the time at which
 * 95 of 100 have reached the other: from the key until the slide is turned over (a
 * window that does not lie in front makes no frames here).
 *
 * @param place says in the other window where the talk stands
 */
export async function timeSteps(from: Page, to: Page, place: string): Promise<number> {
  // What tsx leaves in functions that are sent into the page.
  for (const page of [from, to]) await page.evaluate('globalThis.__name ??= (value) => value')
  const times: number[] = []
  for (let step = 0; step < STEPS; step += 1) {
    const shown = to.evaluate(
      (selector) =>
        new Promise<number>((resolve) => {
          const where = () => document.querySelector(selector)?.textContent
          const before = where()
          new MutationObserver((_, observer) => {
            if (where() === before) return
            observer.disconnect()
            resolve(Date.now())
          }).observe(document.body, { subtree: true, childList: true, attributes: true })
        }),
      place,
    )
    const pressed = from.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const hear = ({ timeStamp }: KeyboardEvent) => resolve(performance.timeOrigin + timeStamp)
          window.addEventListener('keydown', hear, { once: true, capture: true })
        }),
    )
    // Both listen once both answer.
    await Promise.all([from.evaluate(() => null), to.evaluate(() => null)])
    // Five slides on and five back: at first none of them stands ready.
    await from.keyboard.press(step % 10 < 5 ? 'ArrowRight' : 'ArrowLeft')
    times.push((await shown) - (await pressed))
    await from.waitForTimeout(PACE_MS)
  }
  return times.toSorted((a, b) => a - b)[Math.ceil(0.95 * STEPS) - 1] ?? Number.NaN
}
