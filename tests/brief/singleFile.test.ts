import { http, HttpResponse } from 'msw'
import { afterEach, expect, test } from 'vitest'
import { embeddedDeck, singleFileWith } from '@/brief/singleFile'
import { server } from '#tests/server'

const PAGE = '<!doctype html>\n<html><head></head><body><p>$1 page</p></body></html>'

afterEach(() => {
  globalThis.thresholdPage = undefined
  document.body.replaceChildren()
})

const hostHolds = (answer: () => Response) =>
  server.use(http.get('*/threshold.html', () => answer()))

/** Opens a file as a browser does, and reads the deck in it. */
async function open(file: Blob): Promise<string | null> {
  const parsed = new DOMParser().parseFromString(await textOf(file), 'text/html')
  document.body.replaceChildren(...parsed.body.childNodes)
  return embeddedDeck()
}

// jsdom's Blob has no text().
const textOf = (file: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result : ''),
    )
    reader.readAsText(file)
  })

const DAMAGING = [
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  ']]>',
  '</body></html>',
  '$& $1 $`',
  '<script type="application/json" id="threshold-deck">',
  'back\\slash \\u003c "quotes" \u2028\u2029',
  '一叠幻灯片 😀 \ud800',
]

test.each(DAMAGING)('a deck that holds %j comes out of its file as it went in', async (words) => {
  hostHolds(() => HttpResponse.html(PAGE))
  const deck = { title: words, slides: [words] }

  const file = await singleFileWith(JSON.stringify(deck))

  expect(JSON.parse((await open(file)) ?? '')).toEqual(deck)
  expect(document.querySelectorAll('script')).toHaveLength(1)
  expect(document.body.textContent).toContain('$1 page')
})

test('a file that holds a deck and saves another holds only the other', async () => {
  hostHolds(() => HttpResponse.html(PAGE))
  const first = await textOf(await singleFileWith('{"title":"</script> first"}'))
  const parsed = new DOMParser().parseFromString(first, 'text/html')
  globalThis.thresholdPage = parsed.documentElement

  const second = await singleFileWith('{"title":"second"}')

  expect(await open(second)).toBe('{"title":"second"}')
  expect(await textOf(second)).not.toContain('first')
  hostHolds(() => HttpResponse.html(PAGE))
  globalThis.thresholdPage = undefined
  expect(await textOf(await singleFileWith('{"title":"second"}'))).toBe(await textOf(second))
})

test('a page without a deck says so', () => {
  expect(embeddedDeck()).toBeNull()
})

test.each([
  { what: 'cannot be reached', answer: () => HttpResponse.error(), fault: 'unreachable' },
  {
    what: 'does not hold the page as one file',
    answer: () => new HttpResponse(null, { status: 404 }),
    fault: 'notThere',
  },
  {
    what: 'answers with its start page instead',
    answer: () => HttpResponse.html('<!doctype html><p>Start</p>\n'),
    fault: 'notThere',
  },
])('where the host $what, saving says why', async ({ answer, fault }) => {
  hostHolds(answer)

  await expect(singleFileWith('{}')).rejects.toMatchObject({ name: 'SingleFileError', fault })
})

test('what is no deck at all is refused before a file is made', async () => {
  hostHolds(() => HttpResponse.html(PAGE))

  await expect(singleFileWith('{"title":')).rejects.toThrow(SyntaxError)
})

test('a reader who gives up while the page is fetched gets no file, and is not told of a fault', async () => {
  const giving = new AbortController()
  hostHolds(() => {
    giving.abort()
    return HttpResponse.html(PAGE)
  })

  await expect(singleFileWith('{}', giving.signal)).rejects.toMatchObject({ name: 'AbortError' })
})
