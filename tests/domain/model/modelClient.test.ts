import { expect, test, vi } from 'vitest'
import { compareBands, drawBands } from '@/domain/model/drawBands'
import { ModelError } from '@/domain/model/ModelError'
import { DRAW_RANGES } from '@/domain/model/ranges'
import { createModelClient } from '@/workers/modelClient'
import { createModelService } from '@/workers/modelService'
import { openLocalPort } from '@/workers/openPorts'
import { pause } from '@/workers/pause'
import type { ModelReply, ModelRequest, OpenPort } from '@/workers/protocol'
import { managedGap, statusQuo } from './dataset'

const OPTIONS = { draws: 400, seed: 3 }
const QUESTION = { source: managedGap(), ranges: DRAW_RANGES, options: OPTIONS }
const COMPARISON = { a: managedGap(), b: statusQuo(), ranges: DRAW_RANGES, options: OPTIONS }

/** The model in this thread, with a record of what went over the wire. */
function recorded() {
  const requests: ModelRequest[] = []
  const replies: ModelReply[] = []
  const opener: OpenPort = (onReply, onBroken) => {
    const port = openLocalPort((reply) => {
      replies.push(reply)
      onReply(reply)
    }, onBroken)
    return {
      ...port,
      post: (request) => {
        requests.push(request)
        port.post(request)
      },
    }
  }
  return { opener, requests, replies }
}

/** Every look at the clock takes five milliseconds: 50 draws a look, a pause every third. */
function slowClock(): void {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 5))
}

test('a reader who asks gets the numbers of the model itself', async () => {
  const client = createModelClient([openLocalPort])

  await expect(client.bands(QUESTION)).resolves.toEqual(
    drawBands(managedGap(), DRAW_RANGES, OPTIONS),
  )
  await expect(client.compare(COMPARISON)).resolves.toEqual(
    compareBands(managedGap(), statusQuo(), DRAW_RANGES, OPTIONS),
  )
})

test('a reader who drags on gets only the last answer; the stale ones stop and are dropped', async () => {
  slowClock()
  const { opener, replies, requests } = recorded()
  const client = createModelClient([opener])
  const drag = new AbortController()

  const stale = client.bands(QUESTION, { signal: drag.signal })
  drag.abort()
  const last = client.bands({ ...QUESTION, source: statusQuo() })

  await expect(stale).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
  await expect(last).resolves.toEqual(drawBands(statusQuo(), DRAW_RANGES, OPTIONS))
  expect(requests.map((request) => ('kind' in request ? request.kind : 'ask'))).toEqual([
    'ask',
    'cancel',
    'ask',
  ])
  // A cancelled question is not even answered.
  await pause()
  expect(replies.map(({ id }) => id)).toEqual([2])
})

test('an answer that comes too late to be stopped is dropped all the same', async () => {
  let deliver: (reply: ModelReply) => void = () => {}
  const deaf: OpenPort = (onReply) => {
    deliver = onReply
    return { post: () => {}, close: () => {} }
  }
  const client = createModelClient([deaf])
  const drag = new AbortController()
  const stale = client.bands(QUESTION, { signal: drag.signal })
  const last = client.bands(QUESTION)
  drag.abort()

  const table = drawBands(managedGap(), DRAW_RANGES, OPTIONS)
  deliver({ id: 1, body: { kind: 'bands', table: { ...table, seed: 99 } } })
  deliver({ id: 2, body: { kind: 'bands', table } })

  await expect(stale).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
  await expect(last).resolves.toBe(table)
})

test('a question given up before it is asked is never sent', async () => {
  const { opener, requests } = recorded()

  const answer = createModelClient([opener]).bands(QUESTION, { signal: AbortSignal.abort() })

  await expect(answer).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
  expect(requests).toEqual([])
})

test('a reader sees progress only when an answer takes longer than 300 ms', async () => {
  slowClock()
  const client = createModelClient([openLocalPort])
  const progressOf = async (draws: number) => {
    const seen: [number, number][] = []
    const options = { draws, seed: 1 }
    await client.bands(
      { ...QUESTION, options },
      { onProgress: (done, total) => seen.push([done, total]) },
    )
    return seen
  }

  const quick = await progressOf(1000) // 20 looks at 5 ms and some pauses: below 300 ms
  const slow = await progressOf(10_000) // 200 looks: more than a second

  expect(quick).toEqual([])
  expect(slow.length).toBeGreaterThan(3)
  const done = slow.map(([part]) => part)
  expect(done).toEqual(done.toSorted((a, b) => a - b))
  expect(done[0]).toBeGreaterThan(1000)
  expect(slow.every(([part, total]) => part < total && total === 10_000)).toBe(true)
})

test('an input that the model refuses comes back as the same error, with its field', async () => {
  const { scenario } = managedGap()
  const source = { ...managedGap(), scenario: { ...scenario, startYear: 2025 } }

  const answer = createModelClient([openLocalPort]).bands({ ...QUESTION, source })

  await expect(answer).rejects.toThrow(ModelError)
  await expect(answer).rejects.toThrow(
    expect.objectContaining({
      field: 'scenario.startYear',
      problem: 'startNotAfterBase',
      message: 'scenario.startYear: must be after baseYear (2025), but is 2025',
    }),
  )
})

test('tables are handed over, not copied', async () => {
  const sent: { reply: ModelReply; transfer: readonly ArrayBufferLike[] }[] = []
  const receive = createModelService((reply, transfer) => sent.push({ reply, transfer }), pause)

  receive({ id: 5, question: { kind: 'comparison', ...COMPARISON } })
  await vi.waitFor(() => expect(sent).toHaveLength(1))

  const [{ reply, transfer } = { reply: null, transfer: [] }] = sent
  if (reply?.body.kind !== 'comparison') throw new Error('no comparison')
  const { a, b, difference } = reply.body.comparison
  expect(reply.id).toBe(5)
  expect(new Set(transfer)).toEqual(
    new Set([a.values.buffer, b.values.buffer, difference.values.buffer]),
  )
})

test('where workers are forbidden, or break while working, the page goes on by itself', async () => {
  const forbidden: OpenPort = () => {
    throw new Error('SecurityError')
  }
  const breaking: OpenPort = (_, onBroken) => ({
    post: () => queueMicrotask(onBroken),
    close: () => {},
  })
  const client = createModelClient([forbidden, breaking, openLocalPort])

  const answers = Promise.all([client.bands(QUESTION), client.compare(COMPARISON)])

  const [table, { a }] = await answers
  expect(table).toEqual(a)
})

test('a browser in which nothing works says so, and a closed client keeps nobody waiting', async () => {
  const breaking: OpenPort = (_, onBroken) => ({
    post: () => queueMicrotask(onBroken),
    close: () => {},
  })
  await expect(createModelClient([breaking]).bands(QUESTION)).rejects.toThrow('cannot run')

  const client = createModelClient([openLocalPort])
  const open = client.bands(QUESTION)
  client.close()

  await expect(open).rejects.toThrow('closed')
  await expect(client.bands(QUESTION)).rejects.toThrow('closed')
})
