import type { DeckSlide } from '@/domain/figures/deckSlide'
import type { FigureSnapshot, SnapshotSource } from '@/domain/figures/snapshot'
import { chartsASlide, placedCharts, type PlacedChart } from './chart'
import { headPlan, WIDTH } from './geometry'
import { notesText } from './notesText'
import { tablePages, type TablePart } from './tablePages'
import { fullSource, type Print } from './words'

type Content =
  | { kind: 'cover'; second: string | null }
  | { kind: 'charts'; charts: readonly (readonly PlacedChart[])[] }
  | { kind: 'table'; part: TablePart; rest: number }
  | { kind: 'lines'; lines: readonly string[] }
  | { kind: 'question' }
  | { kind: 'sources'; sources: readonly SnapshotSource[] }

/** One slide of the file, all words finished. */
export type Page = {
  title: string
  lead: string | null
  /** Grey lines under the title: the second language, then what the figure shows. */
  under: readonly string[]
  /** For the foot: sources, version, link; null on slides without a figure. */
  snapshot: FigureSnapshot | null
  notes: string
  content: Content
}

const SOURCES_A_PAGE = 40

/** The slides of the file that a slide of the deck takes: a question two, long tables several. */
export function slidePages(slide: DeckSlide, tables: boolean, print: Print): readonly Page[] {
  const { w } = print
  const { snapshot, second, notes } = slide
  const said = [notes, second?.notes ?? '']
  const base = {
    title: slide.title,
    lead: slide.lead,
    under: [second?.title ?? '', snapshot?.subtitle ?? '', second?.subtitle ?? ''].filter(
      (line) => line !== '',
    ),
    snapshot,
  }
  if (slide.kind !== 'question') return contentPages(base, slide, said, tables, print)
  const answer = [w.notes.sentence(w.notes.answer, slide.answer)]
  const question: Page = {
    ...base,
    under: second ? [second.title] : [],
    lead: slide.lead ?? w.question,
    snapshot: null,
    notes: notesText([...said, ...answer], null, print),
    content: { kind: 'question' },
  }
  const shown = {
    ...base,
    lead: slide.title,
    title: slide.answer,
    under: [second?.answer ?? '', ...base.under.filter((line) => line !== second?.title)].filter(
      (line) => line !== '',
    ),
  }
  return [question, ...contentPages(shown, slide, said, tables, print)]
}

type Base = Omit<Page, 'notes' | 'content'>

function contentPages(
  base: Base,
  slide: DeckSlide,
  said: readonly string[],
  tables: boolean,
  print: Print,
): Page[] {
  const { snapshot } = slide
  const notes = notesText(said, snapshot, print)
  const charts = placedCharts(snapshot?.charts ?? [])
  const lines = slide.kind === 'words' ? [...slide.body, ...(slide.second?.body ?? [])] : []
  const first: Page[] = []
  if (charts.length > 0) first.push(...chartPages(base, charts, notes, print))
  if (lines.length > 0) first.unshift({ ...base, notes, content: { kind: 'lines', lines } })
  if (snapshot?.table && (tables || charts.length === 0))
    first.push(...tableSlides(base, snapshot, notes, print))
  if (first.length > 0) return first
  const prose = snapshot?.note ? [snapshot.note] : []
  return [{ ...base, notes, content: { kind: 'lines', lines: prose } }]
}

const partLead = (lead: string | null, part: string) => [lead, part].filter(Boolean).join(' · ')

function chartPages(
  base: Base,
  charts: readonly (readonly PlacedChart[])[],
  notes: string,
  print: Print,
): Page[] {
  const groups = chunks(charts, chartsASlide(charts))
  return groups.map((own, index) => ({
    ...base,
    lead:
      groups.length === 1
        ? base.lead
        : partLead(base.lead, print.w.charts(index + 1, groups.length)),
    notes,
    content: { kind: 'charts', charts: own },
  }))
}

function tableSlides(base: Base, snapshot: FigureSnapshot, notes: string, print: Print): Page[] {
  if (!snapshot.table) return []
  const room = headPlan(base).body.h - 0.45
  const { parts, rest } = tablePages(snapshot.table, { w: WIDTH, h: room }, print)
  return parts.map((part, index) => {
    const last = index === parts.length - 1
    const name = parts.length === 1 ? print.w.oneTable : print.w.table(index + 1, parts.length)
    const left = last && rest.length > 0 ? [print.w.restNotes, ...rest].join('\n') : ''
    return {
      ...base,
      lead: partLead(base.lead, name),
      notes: [notes, left].filter(Boolean).join('\n\n'),
      content: { kind: 'table', part, rest: last ? rest.length : 0 },
    }
  })
}

/** The last slides: every source of the deck once, by publisher. */
export function sourcePages(slides: readonly DeckSlide[], print: Print): readonly Page[] {
  const all = slides.flatMap(({ snapshot }) => snapshot?.sources ?? [])
  const unique = [...new Map(all.map((source) => [source.id, source])).values()]
  const sorted = unique.toSorted((a, b) =>
    (a.publisher || a.title).localeCompare(b.publisher || b.title, print.language),
  )
  const groups = sorted.length === 0 ? [[]] : chunks(sorted, SOURCES_A_PAGE)
  return groups.map((sources, index) => ({
    title: groups.length === 1 ? print.w.sources : print.w.sourcesOf(index + 1, groups.length),
    lead: print.w.sourcesLead,
    under: [print.w.grades],
    snapshot: null,
    notes: sources.map((source) => fullSource(source, print)).join('\n'),
    content: { kind: 'sources', sources },
  }))
}

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
