import type { Meta } from '@/contract/meta'
import type { Source } from '@/contract/sources'
import type { FigureSnapshot, SnapshotSource } from '@/domain/figures/snapshot'
import { nativeCharts } from '@/domain/figures/nativeCharts'
import type { Locale } from '@/i18n/locale'
import { captureWords } from '@/i18n/views/capture'
import { linkToFigureOf } from '@/panels/links'
import type { PanelContent } from '@/panels/Panel'
import { dataOf } from '@/panels/tableSpec'
import type { CaptureJob } from './captureStore'

type Parts = {
  job: CaptureJob
  content: PanelContent
  section: Element
  meta: Meta
  sources: readonly Source[]
  settings: FigureSnapshot['settings']
  locale: Locale
}

/** The figure as it leaves the page: its data from what drew it, its words as they stand on it. */
export function snapshotFrom(parts: Parts): FigureSnapshot {
  const { job, content, section, meta, settings, locale } = parts
  const { f } = locale
  const { ends } = captureWords[f.language]
  const table = content.table ? dataOf(content.table(), ends) : null
  return {
    id: job.figure,
    language: f.language,
    title: content.title,
    subtitle: wordsOf(section.querySelector('[data-part="subtitle"]')),
    note: wordsOf(section.querySelector('[data-part="note"]')),
    table,
    charts: table === null ? [] : nativeCharts(job.figure, table, f.language),
    sources: sourcesOf(content.sourceIds ?? [], parts.sources, locale),
    settings,
    dataVersion: meta.dataVersion,
    dataTo: meta.dataTo,
    takenOn: isoDay(new Date()),
    link: linkToFigureOf(job.choice, job.figure),
  }
}

function wordsOf(element: Element | null): string | null {
  const words = element?.textContent.replaceAll(/\s+/g, ' ').trim()
  return words === undefined || words === '' ? null : words
}

function sourcesOf(
  ids: readonly string[],
  sources: readonly Source[],
  { f }: Locale,
): readonly SnapshotSource[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = sources.find((one) => one.id === id || one.aliases.includes(id))
    if (!source) return []
    const { title, publisher, date, url, grade, checked } = source
    return [
      { id, title, publisher: f.text(publisher), date, url, grade, verified: checked !== 'none' },
    ]
  })
}

/** The reader's own day. */
const isoDay = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
