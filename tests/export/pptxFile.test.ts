import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CHARTS, makeFigureSlide, makeSnapshot, TABLE } from './pptxDeck'
import { openDeck, parseXml } from './pptxFile'
import { COLOURS } from '@/export/pptx/theme'

const tokens = readFileSync('src/styles/tokens.css', 'utf8')

/** A deck with everything that a deck can hold, and texts that need care. */
const everything = () =>
  openDeck(
    [
      ...Object.values(CHARTS).map((chart) =>
        makeFigureSlide(makeSnapshot({ charts: [chart] }), {
          title: `“${chart.kind}” & <more>\u0007`,
          second: { title: '任何一块 H200 到货之前', subtitle: '“一半”', notes: '中文备注' },
        }),
      ),
      makeFigureSlide(makeSnapshot({ charts: [CHARTS.bar, CHARTS.bands, CHARTS.scatter] }), {
        title: 'Three charts',
      }),
      makeFigureSlide(makeSnapshot({ table: TABLE }), { title: 'A table' }),
      makeFigureSlide(makeSnapshot({ charts: [{ ...CHARTS.line, series: [] }] }), {
        title: 'A chart without a line',
      }),
      {
        ...makeFigureSlide(null, { title: 'Guess: how many?' }),
        kind: 'question',
        answer: 'One in forty.',
      },
    ],
    { language2: 'zh', title2: '简报' },
  )

test('every part of the file is well-formed, and what a part points to is there', async () => {
  const { parts } = await everything()
  const missing = [...parts].flatMap(([path, text]) => {
    const targets = [...parseXml(text).getElementsByTagName('Relationship')]
      .filter((one) => one.getAttribute('TargetMode') !== 'External')
      .map((one) => one.getAttribute('Target') ?? '')
    const folder = path.replace(/_rels\/[^/]+$/, '')
    return targets
      .map((target) => new URL(target, `https://x/${folder}`).pathname.slice(1))
      .filter((target) => !target.endsWith('.xlsx') && !parts.has(target))
  })
  const types = parts.get('[Content_Types].xml') ?? ''
  const announced = [...parseXml(types).getElementsByTagName('Override')].map((one) =>
    one.getAttribute('PartName')?.slice(1),
  )

  expect(parts.size).toBeGreaterThan(80)
  expect(missing).toEqual([])
  expect(announced.filter((name) => name !== undefined && !parts.has(name))).toEqual([])
})

/** Order of children that the format asks for; an office program refuses a chart that breaks it. */
const ORDER: Record<string, string> = {
  chartSpace: 'date1904 lang roundedCorners chart spPr txPr externalData',
  chart: 'title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs',
  plotArea: 'layout areaChart barChart lineChart scatterChart catAx valAx spPr',
  title: 'tx layout overlay spPr txPr',
  legend: 'legendPos legendEntry layout overlay spPr txPr',
  areaChart: 'grouping varyColors ser dLbls axId',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap axId',
  lineChart: 'grouping varyColors ser dLbls marker axId',
  scatterChart: 'scatterStyle varyColors ser dLbls axId',
  ser: 'idx order tx spPr invertIfNegative marker dLbls cat val xVal yVal smooth',
  dLbls:
    'dLbl numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator',
  dLbl: 'idx tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator',
  catAx:
    'axId scaling delete axPos title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset tickLblSkip noMultiLvlLbl',
  valAx:
    'axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit',
  scaling: 'orientation max min',
  numCache: 'formatCode ptCount pt',
  strCache: 'ptCount pt',
}

test('the elements of every chart stand in the order of the format', async () => {
  const { charts } = await everything()
  const wrong = charts.flatMap(({ xml }) =>
    [...parseXml(xml).getElementsByTagName('*')].flatMap((element) => {
      const order = ORDER[element.localName]?.split(' ')
      if (!order || element.prefix !== 'c') return []
      const places = [...element.children].map((child) => order.indexOf(child.localName))
      const rising = places.every((place, index) => place >= (places[index - 1] ?? 0))
      return rising
        ? []
        : [
            `${element.localName}: ${[...element.children].map((child) => child.localName).join(' ')}`,
          ]
    }),
  )

  expect(charts).toHaveLength(11)
  expect(wrong).toEqual([])
})

test('no two things on a slide have the same number, and each slide has one title', async () => {
  const { slides } = await everything()
  const faults = slides.flatMap((slide, index) => {
    const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
    const titles = slide.match(/<p:ph type="title"\/>/g)?.length
    return new Set(ids).size === ids.length && titles === 1 ? [] : [`slide ${index + 1}`]
  })

  expect(faults).toEqual([])
})

test('bands of one place are one group, so that a reader moves them together', async () => {
  const slide = makeFigureSlide(makeSnapshot({ charts: [CHARTS.bands, CHARTS.bar] }), {
    title: 'a',
  })
  const { slides } = await openDeck([slide])
  const page = parseXml(slides[1] ?? '')
  const groups = [...page.getElementsByTagName('p:grpSp')]

  expect(groups.map((group) => group.getElementsByTagName('p:graphicFrame').length)).toEqual([2])
  expect(page.getElementsByTagName('p:graphicFrame')).toHaveLength(3)
})

test('the theme has the colours of the page and a font for Chinese', async () => {
  const { parts } = await everything()
  const theme = parts.get('ppt/theme/theme1.xml') ?? ''
  const light = tokens.slice(0, tokens.indexOf("[data-theme='dark']")).toUpperCase()
  const named = Object.entries(COLOURS).filter(([, hex]) => light.includes(`#${hex}`))

  expect(named.map(([name]) => name)).toEqual(Object.keys(COLOURS))
  expect(theme).toContain(`<a:accent1><a:srgbClr val="${COLOURS.nvidia}"/></a:accent1>`)
  expect(
    theme.match(/<a:latin typeface="Arial"\/><a:ea typeface="Microsoft YaHei"\/>/g),
  ).toHaveLength(2)
  expect(theme).not.toContain('<a:ea typeface=""/>')
})

test('Chinese text is marked as Chinese, and no text has a font of its own', async () => {
  const { slides, notes, charts } = await everything()
  const texts = [...slides, ...notes, ...charts.map(({ xml }) => xml)]
  const runs = texts.flatMap((text) => [...parseXml(text).getElementsByTagName('a:r')])
  const chinese = runs.filter((run) => /^[\u3400-\u9FFF“”，。 ]+$/.test(run.textContent ?? ''))
  const languages = chinese.map((run) => run.getElementsByTagName('a:rPr')[0]?.getAttribute('lang'))

  expect(chinese.length).toBeGreaterThan(10)
  expect(new Set(languages)).toEqual(new Set(['zh-CN']))
  expect(slides.join('')).not.toMatch(/<a:(latin|ea) typeface="(?!\+)/)
  expect(charts.map(({ xml }) => xml).join('')).not.toMatch(/<a:(latin|ea) typeface="(?!\+)/)
})
