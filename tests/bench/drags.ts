import type { Page } from '@playwright/test'

const EVENTS = 200

export type Drags = { acted: number; others: number }

/**
 * Drags the lever of Beijing's admission to and fro in 200 steps, and gives p95: from a step until
 * the main figure's frame, and until the last frame of all others that the step changed.
 */
export async function timeDrags(page: Page, figure: string): Promise<Drags> {
  // What tsx leaves in functions that are sent into the page.
  await page.evaluate('globalThis.__name ??= (value) => value')
  const runs = await page.evaluate(drag, { figure, events: EVENTS })
  const p95 = (values: readonly number[]) =>
    values.toSorted((a, b) => a - b)[Math.ceil(0.95 * values.length) - 1] ?? Number.NaN
  return {
    acted: p95(runs.map(({ acted }) => acted)),
    others: p95(runs.map(({ others }) => others)),
  }
}

/** Runs in the page. A step that never reaches the figure counts as a second. */
async function drag({ figure, events }: { figure: string; events: number }): Promise<Drags[]> {
  const LOST = 1000
  const QUIET = 80
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        // A message comes after the frame that this callback belongs to.
        const channel = new MessageChannel()
        channel.port1.addEventListener('message', () => resolve(performance.now()))
        channel.port1.start()
        channel.port2.postMessage(null)
      })
    })
  const lever = [...document.querySelectorAll<HTMLInputElement>('aside input[type="range"]')].find(
    (input) => /admission/i.test(input.labels?.[0]?.textContent ?? ''),
  )
  const main = document.querySelector('main')
  // React hears of a value only when it is written past its own watch; called on the lever below.
  // oxlint-disable-next-line typescript/unbound-method
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  if (!lever || !main || !write) throw new Error('no lever to drag')
  const start = Number(lever.value)
  const runs: Drags[] = []
  for (let step = 1; step <= events; step += 1) {
    const began = performance.now()
    let acted = LOST
    let others = 0
    let last = began
    let unpainted = 0
    const observer = new MutationObserver((records) => {
      last = performance.now()
      unpainted += 1
      const own = records.some(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(
          `[data-figure="${figure}"]`,
        ),
      )
      const first = own && acted === LOST
      if (first) acted = 0
      void painted().then((at) => {
        unpainted -= 1
        if (first) acted = at - began
        else others = at - began
      })
    })
    observer.observe(main, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
    // A hundredth each time, twenty down and twenty up again.
    write.call(lever, (start - 0.2 + 0.01 * Math.abs((step % 40) - 20)).toFixed(2))
    lever.dispatchEvent(new Event('input', { bubbles: true }))
    const isOpen = () => {
      const now = performance.now()
      return unpainted > 0 || now - last < QUIET || (acted === LOST && now - began < LOST)
    }
    while (isOpen()) await painted()
    observer.disconnect()
    runs.push({ acted, others: Math.max(others, acted) })
  }
  lever.dispatchEvent(new Event('change', { bubbles: true }))
  return runs
}
