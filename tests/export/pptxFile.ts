import JSZip from 'jszip'
import type { DeckSlide } from '@/domain/figures/deckSlide'
import { deckToPptx, type PptxOptions } from '@/export/pptx/deckToPptx'
import { OPTIONS } from './pptxOptions'

/** Cells of a sheet by name: a number as it reads back, a text, and the formula where there is one. */
export type Cells = ReadonlyMap<string, { value: string | number; formula: string | null }>
export type OpenedChart = { xml: string; data: Cells; about: Cells }
export type OpenedDeck = {
  /** All texts of the package by path. */
  parts: ReadonlyMap<string, string>
  slides: readonly string[]
  notes: readonly string[]
  charts: readonly OpenedChart[]
}

const parser = new DOMParser()

/** Parses a part; a part that is not well-formed fails the test. */
export function parseXml(text: string): Document {
  const parsed = parser.parseFromString(text, 'application/xml')
  const broken = parsed.querySelector('parsererror')
  if (broken) throw new Error(`not well-formed: ${broken.textContent} in ${text.slice(0, 300)}`)
  return parsed
}

/** What a part says, tags left out, paragraphs apart. */
export const wordsOf = (xml: string): string =>
  [...parseXml(xml).getElementsByTagName('a:p')].map(textOf).join('\n')

/** What an element says: its texts, without what lies between the tags. */
export const textOf = (element: Element): string =>
  [...element.getElementsByTagName('a:t')].map((one) => one.textContent).join('')

/** Makes the file and opens it as an office program would: the package, and each workbook in it. */
export async function openDeck(
  slides: readonly DeckSlide[],
  options: Partial<PptxOptions> = {},
): Promise<OpenedDeck> {
  const file = await deckToPptx(slides, { ...OPTIONS, ...options })
  const zip = await JSZip.loadAsync(await file.arrayBuffer())
  const names = Object.keys(zip.files).filter((name) => zip.files[name]?.dir === false)
  const read = (name: string) => zip.file(name)?.async('string') ?? Promise.resolve('')
  const texts = names.filter((name) => /\.(xml|rels)$/.test(name))
  const parts = new Map(
    await Promise.all(texts.map(async (name) => [name, await read(name)] as const)),
  )
  const numbered = (pattern: RegExp) =>
    [...parts]
      .flatMap(([name, text]) => {
        const number = pattern.exec(name)?.[1]
        return number === undefined ? [] : [{ number: Number(number), name, text }]
      })
      .toSorted((a, b) => a.number - b.number)
  const charts = numbered(/^ppt\/charts\/chart(\d+)\.xml$/).map(async ({ text, number }) => {
    const target = /Target="\.\.\/([^"]+\.xlsx)"/.exec(
      parts.get(`ppt/charts/_rels/chart${number}.xml.rels`) ?? '',
    )
    const bytes = await zip.file(`ppt/${target?.[1]}`)?.async('uint8array')
    if (!bytes) throw new Error(`chart ${number} has no workbook`)
    const book = await JSZip.loadAsync(bytes)
    const sheet = async (id: number) =>
      cellsOf((await book.file(`xl/worksheets/sheet${id}.xml`)?.async('string')) ?? '<none/>')
    return { xml: text, data: await sheet(1), about: await sheet(2) }
  })
  const textsOf = (pattern: RegExp) => numbered(pattern).map(({ text }) => text)
  return {
    parts,
    slides: textsOf(/^ppt\/slides\/slide(\d+)\.xml$/),
    notes: textsOf(/^ppt\/notesSlides\/notesSlide(\d+)\.xml$/),
    charts: await Promise.all(charts),
  }
}

function cellsOf(xml: string): Cells {
  return new Map(
    [...parseXml(xml).getElementsByTagName('c')].map((cell) => {
      const inside = (tag: string) => cell.getElementsByTagName(tag)[0]?.textContent ?? null
      const text = inside('t')
      const value = text ?? Number(inside('v'))
      return [cell.getAttribute('r') ?? '', { value, formula: inside('f') }]
    }),
  )
}

/** A column of a sheet under its head: null where there is no cell. */
export const column = (cells: Cells, letter: string, count: number): (string | number | null)[] =>
  Array.from({ length: count }, (_, row) => cells.get(`${letter}${row + 2}`)?.value ?? null)

/** The numbers that the chart draws before anybody opens its sheet: null where there is a gap. */
export function drawn(chart: string, tag: 'c:val' | 'c:xVal' | 'c:yVal'): (number | null)[][] {
  return [...parseXml(chart).getElementsByTagName(tag)].map((values) => {
    const count = Number(values.getElementsByTagName('c:ptCount')[0]?.getAttribute('val'))
    const points = [...values.getElementsByTagName('c:pt')].map(
      (point) => [Number(point.getAttribute('idx')), Number(point.textContent)] as const,
    )
    const known = new Map(points)
    return Array.from({ length: count }, (_, index) => known.get(index) ?? null)
  })
}
