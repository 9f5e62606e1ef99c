import { afterEach, expect, test, vi } from 'vitest'
import { embedCodeOf } from '@/export/embedCodeOf'
import { fileNameOf } from '@/export/fileNameOf'
import { download } from '@/export/files'
import { snapshotIn } from './snapshots'

afterEach(() => document.body.replaceChildren())

test('A saved file says what it is, of which day, and in which language', () => {
  expect(fileNameOf(snapshotIn('en', { id: 'share' }), 'csv')).toBe(
    'threshold-share-2026-11-24.csv',
  )
  expect(fileNameOf(snapshotIn('zh'), 'png')).toBe('threshold-like-for-like-zh-2026-11-24.png')
  expect(fileNameOf({ ...snapshotIn('en'), takenOn: '../../x' }, 'c/sv')).toBe(
    'threshold-like-for-like-x.csv',
  )
  expect(fileNameOf(snapshotIn('en', { id: 'share' }), 'svg', 'zh')).toBe(
    'threshold-share-en-zh-2026-11-24.svg',
  )
})

test('A place that gives no address for a file is told as such, and nothing is thrown', () => {
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL(): string {
        throw new Error('not here')
      }
    },
  )

  expect(download(new Blob(['x']), 'x.csv')).toBe(false)
  vi.unstubAllGlobals()
})

/** Runs an embed snippet as a page around it would. */
function embedded(code: string): HTMLIFrameElement {
  const [frame = '', script = ''] = code.split('\n')
  document.body.innerHTML = frame
  const running = document.createElement('script')
  running.textContent = script.replace(/^<script>/, '').replace(/<\/script>$/, '')
  document.body.append(running)
  const made = document.querySelector('iframe')
  if (!made) throw new Error('the snippet has no frame')
  return made
}

const LINK = 'https://threshold.example/a/?v=1&chips=h200,h20&lang=zh#share'
const say = (source: Window | null, data: unknown) =>
  window.dispatchEvent(new MessageEvent('message', { source, data }))

test('An embedded figure shows that figure alone, with its title, and grows to its height', () => {
  const frame = embedded(embedCodeOf(LINK, { title: '份额 "x" & <b>', height: 420.4 }))

  expect(frame.getAttribute('src')).toBe(
    'https://threshold.example/a/?v=1&chips=h200,h20&lang=zh&embed=share',
  )
  expect(frame.title).toBe('份额 "x" & <b>')
  expect(frame.height).toBe('421')
  say(frame.contentWindow, { type: 'threshold:height', figure: 'share', height: 633.2 })
  expect(frame.height).toBe('634')
})

test('It believes no other window, no other figure and no absurd height', () => {
  const frame = embedded(embedCodeOf(LINK, { title: 't', height: 420 }))
  say(window, { type: 'threshold:height', figure: 'share', height: 600 })
  say(frame.contentWindow, { type: 'threshold:height', figure: 'gates', height: 600 })
  say(frame.contentWindow, { type: 'other', figure: 'share', height: 600 })
  say(frame.contentWindow, { type: 'threshold:height', figure: 'share', height: 1e9 })
  say(frame.contentWindow, null)

  expect(frame.height).toBe('420')
})

test('A link can’t break out of the snippet', () => {
  const code = embedCodeOf('https://x.example/?a="><script>alert(1)</script>#</script><b>', {
    title: 't',
    height: 9,
  })

  expect(code.match(/<script>/g)).toHaveLength(1)
  expect(code.match(/<\/script>/g)).toHaveLength(1)
  expect(code).not.toContain('<b>')
})
