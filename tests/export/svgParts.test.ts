import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sizeOf, withFont } from '@/export/pngOf'
import { around, closeGaps } from '@/export/svg/drawn'
import { familiesOf, runsOf } from '@/export/svg/fonts'
import { gradientDef, readGradient } from '@/export/svg/gradient'
import { bothInOne } from '@/export/svg/bothInOne'
import { idWithin, paintOf } from '@/export/svg/paint'
import { contentOf } from '@/export/svg/pseudo'
import { svgOf } from '@/export/svg/svgOf'
import { svgOptionsOf } from '@/export/svg/svgOptionsOf'
import { wrapped } from '@/export/svg/wrap'
import { element, escaped } from '@/export/xml'
import { snapshotIn } from './snapshots'

const parsed = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml')

describe('text', () => {
  test('Whatever is written, the file stays well-formed and says the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, value) => {
        const xml = parsed(element('text', { title: value }, `<b>${escaped(text)}</b>`))
        const kept = (all: string) =>
          Array.from(all)
            .filter((sign) => sign >= ' ' || '\t\n\r'.includes(sign))
            .filter((sign) => !/[\uFFFE\uFFFF\u{D800}-\u{DFFF}]/u.test(sign))
            .join('')

        expect(xml.querySelector('parsererror')).toBeNull()
        expect(xml.documentElement.textContent).toBe(kept(text).replaceAll(/\r\n?/g, '\n'))
      }),
    )
    expect(escaped('a ]]> b')).toBe('a ]]&gt; b')
  })

  test('Lines are no wider than the picture, and hold every sign', () => {
    const words = fc.array(fc.constantFrom('H200', '昇腾', '，', 'a,b,c,d', '（约）', ' ', '。'), {
      minLength: 1,
    })
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 12 }), (parts, width) => {
        const text = parts.join('')
        const lines = wrapped(text, width, ({ length }) => length)

        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
    expect(wrapped('one two three', 8, ({ length }) => length)).toEqual(['one two', 'three'])
  })

  test('Chinese quotes and signs that the web font lacks get a font that has them', () => {
    expect(runsOf('指“未见规定”一项', 'zh').filter(({ chinese }) => chinese)).toEqual([
      { text: '“', chinese: true },
      { text: '”', chinese: true },
    ])
    expect(runsOf('“a” ▲ b−c', 'en')).toEqual([
      { text: '“a” ', chinese: false },
      { text: '▲', chinese: true },
      { text: ' b−c', chinese: false },
    ])
  })

  test('A stranger’s machine can find the fonts', () => {
    expect(familiesOf('"Inter Variable", "Inter Fallback", "Noto Sans SC", sans-serif')).toBe(
      "Inter, Arial, 'Noto Sans SC', sans-serif",
    )
  })
})

describe('look', () => {
  test.each([
    ['rgb(77, 156, 118)', { color: '#4d9c76', opacity: 1 }],
    ['rgba(0, 0, 0, 0.5)', { color: '#000000', opacity: 0.5 }],
    ['rgb(1 2 3 / 25%)', { color: '#010203', opacity: 0.25 }],
    ['color(srgb 0.301961 0.611765 0.462745 / 0.16)', { color: '#4d9c76', opacity: 0.16 }],
    ['#1f5fae', { color: '#1f5fae', opacity: 1 }],
    ['rgba(0, 0, 0, 0)', null],
    ['none', null],
  ])('%s is drawn as what it is', (css, paint) => {
    expect(paintOf(css)).toEqual(paint)
  })

  test('Only a reference within the page is followed', () => {
    expect(idWithin('url("#hatch")')).toBe('hatch')
    expect(idWithin('url("https://x.example/a.svg#hatch") rgb(0, 0, 0)')).toBe('hatch')
    expect(idWithin('url("https://x.example/a.png")')).toBeNull()
  })

  test('A ground half full and a ground of stripes keep their form', () => {
    const half = readGradient(
      'linear-gradient(to top, rgba(1, 2, 3, 0.32) 50%, rgba(0, 0, 0, 0) 50%)',
    )
    const stripes = readGradient(
      'repeating-linear-gradient(135deg, rgb(9, 9, 9) 0px, rgb(9, 9, 9) 3px, rgba(0, 0, 0, 0) 3px, rgba(0, 0, 0, 0) 8px)',
    )
    if (!half || !stripes) throw new Error('not read')
    const [a, b] = [parsed(gradientDef(half, 'a')), parsed(gradientDef(stripes, 'b'))]

    expect(a.querySelector('stop')?.getAttribute('stop-opacity')).toBe('0.32')
    expect(a.documentElement.getAttribute('y1')).toBe('1')
    expect(b.documentElement.getAttribute('width')).toBe('8')
    expect(b.querySelectorAll('rect')).toHaveLength(1)
    expect(b.querySelector('rect')?.getAttribute('width')).toBe('3')
    expect(readGradient('url("a.png")')).toBeNull()
  })

  test('Words that a style sheet adds are read from quotes, attributes and counts', () => {
    const list = document.createElement('ol')
    list.innerHTML = '<li>a</li><li data-side="Washington">b</li>'
    const second = list.children[1]
    if (!second) throw new Error('no item')

    expect(contentOf(second, '"a \\"b\\""')).toBe('a "b"')
    expect(contentOf(second, 'attr(data-side)')).toBe('Washington')
    expect(contentOf(second, 'counter(step)')).toBe('2')
  })
})

describe('room', () => {
  const box = (top: number, bottom: number) => ({ left: 0, right: 100, top, bottom })

  test('What is left out leaves no hole, and nothing else moves', () => {
    const up = closeGaps([box(0, 20), box(100, 200), box(240, 300)], [box(25, 95)])

    expect(up(0)).toBe(0)
    expect(up(100)).toBe(68)
    expect(up(240)).toBe(68)
    // A margin that was there before the control stays.
    expect(closeGaps([box(0, 20), box(100, 200)], [box(60, 90)])(100)).toBe(30)
  })

  test('Where anything stands beside what is left out, nothing moves', () => {
    expect(closeGaps([box(0, 200), box(210, 300)], [box(20, 150)])(210)).toBe(0)
  })

  test('The picture is as large as all that is in it', () => {
    expect(around([box(5, 20), { left: -4, right: 130, top: 8, bottom: 9 }])).toEqual({
      left: -4,
      right: 130,
      top: 5,
      bottom: 20,
    })
    expect(around([])).toBeNull()
  })
})

describe('the whole', () => {
  test.each(['en', 'zh'] as const)(
    'under the picture stand sources, settings, data and link in %s',
    (language) => {
      const snapshot = snapshotIn(language)
      const { footer, metadata, title } = svgOptionsOf(snapshot)

      expect(title).toBe(snapshot.title)
      expect(footer[0]).toContain('[A]')
      for (const { value } of snapshot.settings) expect(footer[1]).toContain(value)
      expect(footer[2]).toContain(snapshot.dataVersion)
      expect(footer[3]).toBe(snapshot.link)
      expect(Object.values(metadata)).toContain(snapshot.link)
    },
  )

  test('A figure that is not drawn says so', () => {
    const section = document.createElement('section')

    expect(() => svgOf(section, svgOptionsOf(snapshotIn('en')))).toThrow(/noChart/)
  })

  test('The font goes into the picture that is drawn, once, and its size is read', () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><text>a</text></svg>'

    expect(sizeOf(svg)).toEqual({ width: 300, height: 200 })
    expect(parsed(withFont(svg, '@font-face{}')).querySelectorAll('style')).toHaveLength(1)
    expect(() => sizeOf('<svg')).toThrow(/unreadable/)
  })
})

describe('two languages in one picture', () => {
  const picture = (language: string, title: string, width: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="100" viewBox="0 0 ${width} 100" xml:lang="${language}" font-family="Inter"><title>${title}</title><defs><clipPath id="d-1"><rect width="9" height="9"/></clipPath></defs><rect width="${width}" height="100" fill="#101418"/><g clip-path="url(#d-1)"><text fill="#ffffff">${title} url(#d-1)</text></g></svg>`

  test('The second stands under the first, each in its language, with the ground behind both', () => {
    const joined = parsed(
      bothInOne(picture('en', 'A &lt; B', 300), picture('zh-CN', '标题', 320)),
    ).documentElement
    const [first, second] = joined.querySelectorAll('svg')

    expect(joined.getAttribute('viewBox')).toBe('0 0 320 201')
    expect(joined.querySelector(':scope > title')?.textContent).toBe('A < B / 标题')
    expect(joined.querySelector(':scope > rect')?.getAttribute('fill')).toBe('#101418')
    expect([first, second].map((one) => one?.getAttribute('xml:lang'))).toEqual(['en', 'zh-CN'])
    expect([first, second].map((one) => one?.getAttribute('y'))).toEqual([null, '101'])
  })

  test('Two very high pictures stand side by side', () => {
    const joined = parsed(bothInOne(picture('en', 'A', 30), picture('zh-CN', 'B', 40)))
    const second = joined.querySelectorAll('svg svg')[1]

    expect(joined.documentElement.getAttribute('viewBox')).toBe('0 0 71 100')
    expect([second?.getAttribute('x'), second?.getAttribute('y')]).toEqual(['31', '0'])
  })

  test('What one picture defines is not taken for what the other does, and words stay as they are', () => {
    const joined = parsed(
      bothInOne(picture('en', 'A', 300), picture('zh-CN', 'B', 300)),
    ).documentElement
    const ids = [...joined.querySelectorAll('[id]')].map(({ id }) => id)
    const used = [...joined.querySelectorAll('g')].map((one) => one.getAttribute('clip-path'))

    expect(new Set(ids).size).toBe(2)
    expect(used).toEqual(ids.map((id) => `url(#${id})`))
    expect(joined.querySelector('text')?.textContent).toBe('A url(#d-1)')
  })

  test('A text that is no picture is refused with a reason', () => {
    expect(() => bothInOne(picture('en', 'A', 300), 'not a picture')).toThrow(
      expect.objectContaining({ reason: 'unreadable' }),
    )
  })
})
