import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { en } from '@/i18n/en'
import { BarsPanel } from '@/panels/BarsPanel'
import { EventsPanel } from '@/panels/EventsPanel'
import { LikeForLikePanel } from '@/panels/LikeForLikePanel'
import { SharePanel } from '@/panels/SharePanel'
import { SystemsPanel } from '@/panels/SystemsPanel'
import { marksDrawn, renderAt } from '#tests/render'
import { server } from '#tests/server'
import { alerts, drawnFigure, sectionOf } from './figure'

const answer = (endpoint: string, make: () => Response) =>
  server.use(http.get(`*/api/v1/${endpoint}.json`, make))
const error = () => new HttpResponse('out of order', { status: 500 })

test('one panel without its data says so, and the others are drawn', async () => {
  answer('market', error)
  await renderAt(
    '',
    <>
      <SharePanel />
      <LikeForLikePanel />
      <EventsPanel />
    </>,
  )

  const alert = await within(sectionOf('share')).findByRole('alert')
  expect(alert).toHaveTextContent(en.panel.failed(en.overview.share.name))
  expect(alert).toHaveTextContent(en.panel.others)
  expect(alert).toHaveTextContent(en.faults.http(500))
  expect(alert).toHaveTextContent('api/v1/market.json')
  await drawnFigure('likeForLike')
  await drawnFigure('events')
  expect(alerts()).toHaveLength(1)
  expect(marksDrawn(sectionOf('share'))).toBe(0)
})

test('the reader tries again when the server is back, and the figure is drawn', async () => {
  answer('market', error)
  const user = await renderAt('', <SharePanel />)
  const retry = await screen.findByRole('button', { name: en.panel.retry })
  await user.click(retry)
  await screen.findByRole('alert')

  server.resetHandlers()
  await user.click(await screen.findByRole('button', { name: en.panel.retry }))

  await drawnFigure('share')
  expect(alerts()).toEqual([])
})

test.each([
  ['a web page', () => HttpResponse.html('<!doctype html><p>Log in'), '<!doctype html><p>Log in'],
  ['half of it', () => HttpResponse.text('{"systems":[{"id":"cloud'), '{"systems":[{"id":"cloud'],
  ['a wrong shape', () => HttpResponse.json({ systems: [{ id: 7 }] }), 'systems.0'],
])('the panel tells what it got in place of its data: %s', async (_, make, told) => {
  answer('systems', make)
  await renderAt('', <SystemsPanel />)

  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent(told)
  expect(within(alert).getByRole('button', { name: en.panel.retry })).toBeEnabled()
})

test('a server that is down is asked twice, then the reader is told', async () => {
  let asked = 0
  answer('systems', () => {
    asked += 1
    return HttpResponse.error()
  })
  await renderAt('', <SystemsPanel />)

  expect(await screen.findByRole('alert')).toHaveTextContent(en.faults.unreachable)
  expect(asked).toBe(2)
})

test('an answer of another shape than the contract is never drawn as far as it goes', async () => {
  const { chips } = (await import('#mocks/data/chips.json')).default
  answer('chips', () =>
    HttpResponse.json({
      chips: chips.map((chip, at) => (at === 3 ? { ...chip, tdp_W: 0 } : chip)),
    }),
  )
  await renderAt('', <BarsPanel />)

  expect(await screen.findByRole('alert')).toHaveTextContent('chips.3.tdp_W')
  expect(marksDrawn()).toBe(0)
})

test('a null figure is no error: the chip is named and not drawn', async () => {
  const { chips } = (await import('#mocks/data/chips.json')).default
  answer('chips', () =>
    HttpResponse.json({
      chips: chips.map((chip) =>
        chip.id === 'h200-sxm' ? { ...chip, dense: { ...chip.dense, fp16: null } } : chip,
      ),
    }),
  )
  await renderAt('', <BarsPanel />)
  const section = await drawnFigure('bars')

  expect(section.querySelector('[data-key="h200-sxm"]')).not.toBeInTheDocument()
  expect(section.querySelector('footer')).toHaveTextContent('H200')
})
