import { http, HttpResponse } from 'msw'
import { expect, test, vi } from 'vitest'
import { CaptureHost } from '@/panels/capture/CaptureHost'
import { snapshotOf } from '@/panels/capture/captureStore'
import { currentChoice } from '@/state/store'
import { renderAt } from '#tests/render'
import { server } from '#tests/server'

// Each figure's code and data are loaded for the first time here, beside other tests.
vi.setConfig({ testTimeout: 60_000 })

const down = (endpoint: string) =>
  server.use(http.get(`*/api/v1/${endpoint}.json`, () => new HttpResponse('', { status: 500 })))

test('a figure whose data does not come ends its export with the reason, and the next one goes on', async () => {
  down('market')
  await renderAt('', <CaptureHost />)

  const [share, bars] = await Promise.allSettled([
    snapshotOf(currentChoice(), 'share'),
    snapshotOf(currentChoice(), 'bars'),
  ])

  expect(share).toMatchObject({
    status: 'rejected',
    reason: { fault: { kind: 'http', status: 500 } },
  })
  expect(bars).toMatchObject({ status: 'fulfilled', value: { id: 'bars' } })
})

test('a figure that asks the model nothing leaves without the scenarios', async () => {
  down('scenarios')
  await renderAt('', <CaptureHost />)

  await expect(snapshotOf(currentChoice(), 'systems')).resolves.toMatchObject({ id: 'systems' })
  await expect(snapshotOf(currentChoice(), 'tornado')).rejects.toMatchObject({
    fault: { kind: 'http' },
  })
})

test('a figure leaves with the settings that bear on it', async () => {
  await renderAt('metric=fp8&index=h20-96gb&scale=linear', <CaptureHost />)
  const settingsOf = async (figure: 'bars' | 'trend') =>
    (await snapshotOf(currentChoice(), figure)).settings.map(({ name }) => name)

  expect(await settingsOf('bars')).toEqual(expect.arrayContaining(['Metric', 'Index']))
  expect(await settingsOf('bars')).not.toContain('Scale')
  expect(await settingsOf('trend')).toEqual(expect.arrayContaining(['Metric', 'Scale']))
  expect(await settingsOf('trend')).not.toContain('Index')
})
