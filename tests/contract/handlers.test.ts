import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import { sortByShape } from '@/contract/integrity/shape'
import { ENDPOINT_NAMES, pathOf } from '@/contract/paths'
import { handlers } from '#mocks/handlers'

test.each(['http://localhost/', 'https://example.org/a/b/', 'file:///home/reader/'])(
  'a page under %s gets every endpoint from the built-in data, each in its shape',
  async (base) => {
    const answers = await Promise.all(
      ENDPOINT_NAMES.map(async (name) => {
        const response = await getResponse(handlers, new Request(`${base}${pathOf(name)}`))
        return [name, await response?.json()] as const
      }),
    )

    const { replies, breaches } = sortByShape(Object.fromEntries(answers))

    expect(breaches).toEqual([])
    expect(Object.keys(replies)).toEqual([...ENDPOINT_NAMES])
  },
)

test('a request for anything else is left alone', async () => {
  const response = await getResponse(handlers, new Request('http://localhost/api/v1/moods.json'))

  expect(response).toBeUndefined()
})
