import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { checkServer } from '@/cli/checkServer'
import type { Printed } from '@/cli/command'
import { contractCheckCommand } from '@/cli/contractCheckCommand'
import { exportApiCommand } from '@/cli/exportApiCommand'
import { server as builtInData } from '#tests/server'
import { asCommand, inShell } from '#tests/shell'
import { tinyServer, type Misbehaviour } from './tinyServer'

// The two of an operator whose server is sound go through a shell, as they are typed.
const exportApi = inShell('export:api')
const contractCheck = inShell('contract:check')

let folder: string
let exported: Printed
let stop: () => void = () => {}

beforeAll(async () => {
  // These tests are about real servers; the built-in data would answer in their place.
  builtInData.close()
  folder = await mkdtemp(join(tmpdir(), 'threshold-api-'))
  exported = await exportApi('', folder)
}, 60_000)
afterAll(() => rm(folder, { recursive: true }))
afterEach(() => stop())

async function served(misbehaviour: Misbehaviour = {}): Promise<string> {
  const server = await tinyServer(folder, misbehaviour)
  stop = server.stop
  return server.url
}

const chipsFile = () => readFile(join(folder, 'api/v1/chips.json'), 'utf8')

test('an operator exports the data, serves it, and hears that it keeps the contract', async () => {
  expect(exported).toMatchObject({ code: 0, out: expect.stringContaining('api/v1/chips.json') })

  const checked = await contractCheck('', await served())

  expect(checked.out).toMatch(/keeps the contract: 12 endpoints, data version 2026\.11\.24/)
  expect(checked.code).toBe(0)
}, 60_000)

test('an operator of a broken server gets exit code 1, the breach, its cure and a count', async () => {
  const url = await served({ facts: (response) => response.writeHead(500).end() })

  const checked = await asCommand(contractCheckCommand)('', `${url}/`)

  expect(checked.err).toContain(`answers with status 500 at ${url}/api/v1/facts.json`)
  expect(checked.err).toContain('to do: look in the server')
  expect(checked.err).toContain('1 breach of the contract.')
  expect(checked.code).toBe(1)
}, 60_000)

test('an operator whose folder cannot be written is told why, without a stack', async () => {
  const refused = await asCommand(exportApiCommand)('', join(folder, 'openapi.json'))

  expect(refused.err).toMatch(/^The export failed: (EEXIST|ENOTDIR)[^\n]*\n$/)
  expect(refused.code).toBe(1)
}, 60_000)

test('an operator who names no folder is shown how to call the export', async () => {
  const refused = await asCommand(exportApiCommand)('', '')

  expect(refused.err).toContain('Usage: npm run export:api -- <folder>')
  expect(refused.code).toBe(2)
}, 60_000)

test.each([['not-an-address'], ['ftp://example.org']])(
  'an operator who types %s is shown how to call the check',
  async (argument) => {
    const checked = await asCommand(contractCheckCommand)('', argument)

    expect(checked.err).toContain('Usage: npm run contract:check -- <base-url>')
    expect(checked.code).toBe(2)
  },
)

const ways: [string, (response: ServerResponse) => void, RegExp][] = [
  ['status 500', (response) => response.writeHead(500).end('boom'), /answers with status 500/],
  ['a missing file', (response) => response.writeHead(404).end(), /answers with status 404/],
  ['HTML', (response) => response.end('<!doctype html><p>Sign in'), /HTML, not JSON.*<!doctype/],
  ['nothing', (response) => response.end(), /an empty body/],
  ['a broken-off connection', (response) => response.destroy(), /cannot be reached/],
  ['another shape', (response) => response.end('{"chips":[{"id":7}]}'), /expected string/],
  ['no answer at all', () => {}, /did not answer within 0.4 s/],
  ['half a body, then silence', (response) => response.write('{"chips":['), /did not answer/],
]

test.each(ways)(
  'a server that gives %s for one endpoint is told so there',
  async (_way, spoil, problem) => {
    const { breaches } = await checkServer(await served({ chips: spoil }), 400)

    expect(breaches[0]).toMatchObject({
      endpoint: 'chips',
      problem: expect.stringMatching(problem),
      remedy: expect.stringMatching(/\w+/),
    })
    expect(breaches.every(({ endpoint }) => endpoint === 'chips')).toBe(true)
  },
)

test('a server that cuts a file in half is told so', async () => {
  const half = (await chipsFile()).slice(0, 5000)

  const url = await served({ chips: (response) => response.end(half) })
  const { breaches } = await checkServer(url, 5000)

  expect(breaches.map(({ problem }) => problem)).toEqual([
    expect.stringMatching(/broken JSON of 5000 characters/),
  ])
})

test('a server with one wrong id is told which, where, and in which chip', async () => {
  const wrong = (await chipsFile()).replace('"vendorId":"nvidia"', '"vendorId":"nvidea"')

  const url = await served({ chips: (response) => response.end(wrong) })
  const { breaches } = await checkServer(url, 5000)

  expect(breaches).toEqual([
    {
      endpoint: 'chips',
      path: 'chips[0].vendorId (a100-80gb-sxm)',
      problem: 'no vendor is called "nvidea"',
      remedy: 'add that vendor, or correct the id',
    },
  ])
})

test('a server that is not there is told so for all twelve endpoints', async () => {
  const url = await served()
  stop()

  const { breaches } = await checkServer(url, 5000)

  expect(breaches).toHaveLength(12)
  expect(breaches[0]?.problem).toContain('ECONNREFUSED')
})
