import type { Language } from '@/domain/choices'
import type { DataColumn, Datum, SnapshotSource } from '@/domain/figures/snapshot'
import { makeFormats, type Formats } from '@/i18n/formats'
import { loadMessages } from '@/i18n/dictionaries'
import type { Messages } from '@/i18n/messages'
import { pptxWords } from '@/i18n/views/pptx'

/** All that prints in one language. */
export type Print = {
  language: Language
  f: Formats
  units: Messages['chip']['units']
  counted: Messages['chip']['counted']
  w: (typeof pptxWords)['en']
}

export async function printIn(language: Language): Promise<Print> {
  const messages = await loadMessages(language)
  return {
    language,
    f: makeFormats(language),
    units: messages.chip.units,
    counted: messages.chip.counted,
    w: pptxWords[language],
  }
}

const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2100

/** A cell as the page prints it; the exact number stands in the sheets of the charts and the downloads. */
export function datumText(datum: Datum, column: DataColumn, { f, w, counted }: Print): string {
  if (datum === null) return column.numeric ? '–' : ''
  if (typeof datum === 'string') return datum
  if (!Number.isFinite(datum)) return w.noFigure
  if (column.unit === null && isYear(datum)) return String(datum)
  return f.number(datum * (counted[column.unit ?? '']?.factor ?? 1))
}

/** Name of a column with its unit. */
export function columnTitle(
  { name, unit }: DataColumn,
  { units, counted, language }: Print,
): string {
  if (unit === null || unit === '') return name
  const printed =
    unit === 'pct' || unit === 'percent' ? '%' : (counted[unit]?.name ?? units[unit] ?? unit)
  return language === 'zh' ? `${name}（${printed}）` : `${name} (${printed})`
}

/** "IDC, 2026-04 [B]": a source as the foot of a slide names it. */
export function shortSource(
  { title, publisher, date, grade, verified }: SnapshotSource,
  { w }: Print,
) {
  const name = [publisher || title, date].filter(Boolean).join(' ')
  return `${name} [${verified ? grade : `${grade}, ${w.unverified}`}]`
}

/** A source in full: what stands before its title, the title, and what stands after. */
export function sourceParts(
  source: SnapshotSource,
  print: Print,
): { before: string; title: string; after: string } {
  const { w, f } = print
  const { title, publisher, date, grade, verified } = source
  const comma = print.language === 'zh' ? '，' : ', '
  const mark = `[${grade}${verified ? '' : `${comma}${w.unverified}`}]`
  return {
    before: `${mark} ${publisher === '' ? '' : `${publisher}${comma}`}`,
    title,
    after: `${comma}${date === null ? w.noDate : f.date(date)}`,
  }
}

/** A source in full, on one line, with its address. */
export function fullSource(source: SnapshotSource, print: Print): string {
  const { before, title, after } = sourceParts(source, print)
  return `${before}${title}${after}${source.url === null ? '' : ` ${source.url}`}`
}

/** Only an address on the web may become a link: any other leads nowhere on another machine. */
export function webAddress(link: string | null): string | null {
  return link !== null && /^https?:\/\//i.test(link) && URL.canParse(link) ? link : null
}
