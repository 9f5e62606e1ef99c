import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { watch } from './guard'
import { serve } from './staticServer'

/** Every place that a script of a page can run in, and so ask another host from. */
const PLACES = ['page', 'frame', 'window', 'worker', 'serviceWorker'] as const

/** A page that does what Threshold must never do, from everywhere. */
function writeBadPage(folder: string, other: string): void {
  const ask = (place: string) => `fetch('${other}/${place}').catch(() => {});`
  const page = (script: string) =>
    `<!doctype html><link rel="icon" href="data:,"><body><script>${script}</script>`
  const files = {
    'index.html': page(`${ask('page')}
      document.body.append(Object.assign(document.createElement('iframe'), { src: 'frame.html' }))
      window.open('window.html')
      new Worker('worker.js')
      navigator.serviceWorker.register('serviceWorker.js')`),
    'frame.html': page(ask('frame')),
    'window.html': page(ask('window')),
    'worker.js': ask('worker'),
    'serviceWorker.js': ask('serviceWorker'),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

test('the guard of these journeys notices another host that is asked, from wherever', async ({
  browser,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'threshold-guard-'))
  const other = await serve([])
  const host = await serve([{ at: '/', folder }])
  writeBadPage(folder, other.origin)
  const context = await browser.newContext({ serviceWorkers: 'allow' })
  const complaints = watch(context, [new URL(host.origin).host])

  const page = await context.newPage()
  await page.goto(`${host.origin}/`)

  for (const place of PLACES) {
    await expect.poll(() => other.asked).toContain(`/${place}`)
    await expect.poll(() => complaints).toContain(`asked another host: ${other.origin}/${place}`)
  }
  await context.close()
  await Promise.all([host.stop(), other.stop()])
  rmSync(folder, { recursive: true })
})

test.describe('under the policy', () => {
  test.use({
    expectedComplaints: [
      /violates .*Content Security Policy|asked another host: http:\/\/localhost/,
    ],
  })

  test('the host is asked to send a policy that lets the page reach no other host', async ({
    page,
    site,
  }) => {
    const answer = await page.goto('')
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'")

    const blocked = await page.evaluate(async (origin) => {
      const violation = new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', (event) =>
          resolve(event.effectiveDirective),
        ),
      )
      await fetch(origin.replace('127.0.0.1', 'localhost')).catch(() => undefined)
      return violation
    }, site.origin)

    expect(blocked).toBe('connect-src')
  })
})
