import { createServer } from 'node:net'
import { chromium, type Browser, type Page } from '@playwright/test'
import { BROWSER_ARGS, findBrowser } from '../browser'

const WARM_UP = 3
const CLICKS = 15
/** Readers click at any moment of a frame: the clicks are spread over it. */
const FRAME_MS = 1000 / 60

/** A browser that Lighthouse can be pointed at, too. */
export async function openBrowser(): Promise<{ browser: Browser; port: number }> {
  const executablePath = findBrowser()
  const port = await freePort()
  const browser = await chromium.launch({
    ...(executablePath !== null && { executablePath }),
    args: [...BROWSER_ARGS, `--remote-debugging-port=${port}`],
  })
  return { browser, port }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/**
 * A first visit keeps the whole page for later, beside the reader's first steps: on two processors
 * that work is timed with them. What is timed here is the page.
 */
export async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

export type Clicks = { acted: number; others: number }

/** Medians over filter clicks: until the figure acted on was repainted, and until all others were. */
export async function timeClicks(
  page: Page,
  { button, figure }: { button: string; figure: string },
): Promise<Clicks> {
  // What tsx leaves in functions that are sent into the page.
  await page.evaluate('globalThis.__name ??= (value) => value')
  const runs: Clicks[] = []
  for (let run = 0; run < WARM_UP + CLICKS; run += 1)
    runs.push(
      await page.evaluate(timeOneClick, { button, figure, wait: (run / CLICKS) * FRAME_MS }),
    )
  const kept = runs.slice(WARM_UP)
  return {
    acted: median(kept.map(({ acted }) => acted)),
    others: median(kept.map(({ others }) => others)),
  }
}

/** Runs in the page: clicks, and notes when what changed had been painted. */
async function timeOneClick({
  button,
  figure,
  wait,
}: {
  button: string
  figure: string
  wait: number
}): Promise<Clicks> {
  const QUIET = 500
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
  const target = document.querySelector<HTMLElement>(button)
  const main = document.querySelector('main')
  if (!target || !main) throw new Error('nothing to click')

  const frame = await painted()
  while (performance.now() - frame < wait) await new Promise((resolve) => setTimeout(resolve))

  let acted = Number.NaN
  let others = Number.NaN
  let last = performance.now()
  const start = performance.now()
  const observer = new MutationObserver((records) => {
    last = performance.now()
    const own = records.some(({ target: node }) =>
      (node instanceof Element ? node : node.parentElement)?.closest(`[data-figure="${figure}"]`),
    )
    const first = own && Number.isNaN(acted)
    if (first) acted = 0
    void painted().then((at) => {
      if (first) acted = at - start
      else others = at - start
    })
  })
  observer.observe(main, { subtree: true, childList: true, attributes: true, characterData: true })
  target.click()
  while (performance.now() - last < QUIET) await painted()
  observer.disconnect()
  return { acted, others: Number.isNaN(others) ? acted : others }
}

export type FirstLoad = { text: number; chart: number; shift: number; scripts: number; all: number }

/** A first visit: when text and the main chart stood, what moved, what was transferred. */
export async function timeFirstLoad(browser: Browser, url: string): Promise<FirstLoad> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.addInitScript('globalThis.__name ??= (value) => value')
  await page.addInitScript(() => {
    const store = window as unknown as { shift: number }
    store.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number
          hadRecentInput: boolean
        }
        if (!hadRecentInput) store.shift += value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator('h1').waitFor()
  const text = await page.evaluate(() => performance.now())
  await page.locator('[data-figure="share"] .mark').first().waitFor()
  const chart = await page.evaluate(() => performance.now())
  await page.waitForLoadState('networkidle')
  const measured = await page.evaluate(() => {
    const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const sum = (entries: PerformanceResourceTiming[]) =>
      entries.reduce((total, { transferSize }) => total + transferSize, 0)
    return {
      shift: (window as unknown as { shift: number }).shift,
      scripts: sum(loaded.filter(({ name }) => name.endsWith('.js'))),
      all: sum(loaded),
    }
  })
  await page.close()
  return { text, chart, ...measured }
}

/** The middle of them; the upper one of two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
