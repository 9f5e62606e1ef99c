import { delay, http, HttpResponse } from 'msw'
import { afterEach, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { marketResponseSchema } from '@/contract/market'
import { ANSWER_WITHIN_MS, DataError, getJson, type DataFault } from '@/data/getJson'
import { server } from '#tests/server'

const URL_ASKED = 'https://data.example/api/v1/market.json'
const sharesSchema = z.object({ shares: z.array(z.object({ value: z.number() })) })
const loadSchema = () => Promise.resolve(sharesSchema)

const answer = (make: () => Response | Promise<Response>) => server.use(http.get(URL_ASKED, make))

async function faultOf(asked: Promise<unknown>): Promise<DataFault> {
  const error = await asked.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(DataError)
  if (!(error instanceof DataError)) throw new Error('no fault')
  expect(error.url).toBe(URL_ASKED)
  return error.fault
}

afterEach(() => vi.useRealTimers())

test('a good answer comes back as the contract reads it', async () => {
  answer(() => HttpResponse.json({ shares: [{ value: 95 }] }))

  expect(await getJson(URL_ASKED, loadSchema)).toEqual({ shares: [{ value: 95 }] })
})

test.each([404, 500, 503])('status %d is told by its number', async (status) => {
  answer(() => new HttpResponse('out of order', { status }))

  expect(await faultOf(getJson(URL_ASKED, loadSchema))).toEqual({ kind: 'http', status })
})

test('a web page in place of data is told by how it begins', async () => {
  answer(() => HttpResponse.html('\n <!doctype html><title>Please log in to go on reading</title>'))

  expect(await faultOf(getJson(URL_ASKED, loadSchema))).toEqual({
    kind: 'notJson',
    startsWith: '<!doctype html><title>Please log in to g',
  })
})

test.each([
  ['half of an answer', '{"shares":[{"val', '{"shares":[{"val'],
  ['nothing', '', ''],
])('%s is not JSON', async (_, body, startsWith) => {
  answer(() => HttpResponse.text(body))

  expect(await faultOf(getJson(URL_ASKED, loadSchema))).toEqual({ kind: 'notJson', startsWith })
})

test('a wrong shape names the path of the first breach', async () => {
  answer(() => HttpResponse.json({ shares: [{ value: 95 }, { value: 'most' }] }))

  expect(await faultOf(getJson(URL_ASKED, loadSchema))).toMatchObject({
    kind: 'shape',
    path: 'shares.1.value',
    problem: expect.stringMatching(/\S/) as string,
  })
})

test('the real contract names the path of one wrong figure among hundreds', async () => {
  const market = (await import('#mocks/data/market.json')).default
  const [first, second, ...rest] = market.shares
  answer(() =>
    HttpResponse.json({ ...market, shares: [first, { ...second, value: '54' }, ...rest] }),
  )

  expect(
    await faultOf(getJson(URL_ASKED, () => Promise.resolve(marketResponseSchema))),
  ).toMatchObject({
    kind: 'shape',
    path: 'shares.1.value',
  })
})

test('a server that cannot be reached is told apart from one that fails', async () => {
  answer(() => HttpResponse.error())

  expect(await faultOf(getJson(URL_ASKED, loadSchema))).toEqual({ kind: 'unreachable' })
})

test('a silent server is given 30 s, and no more', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  // Node's own AbortSignal.timeout does not follow the fake clock.
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), ms)
    return controller.signal
  })
  answer(async () => {
    await delay('infinite')
    return HttpResponse.json({})
  })
  let settled = false
  const fault = faultOf(getJson(URL_ASKED, loadSchema)).finally(() => {
    settled = true
  })

  await vi.advanceTimersByTimeAsync(ANSWER_WITHIN_MS - 1)
  expect(settled).toBe(false)
  await vi.advanceTimersByTimeAsync(1)

  expect(await fault).toEqual({ kind: 'timeout', seconds: 30 })
})

test('a reader who turns away is no fault of the server', async () => {
  answer(() => HttpResponse.json({ shares: [] }))
  const away = AbortSignal.abort()

  await expect(getJson(URL_ASKED, loadSchema, away)).rejects.not.toBeInstanceOf(DataError)
})
