import type { FigureSnapshot, SnapshotSource } from '@/domain/figures/snapshot'
import { makeFormats } from '@/i18n/formats'
import { exportWords } from '@/i18n/views/export'

export type AboutLine = { name: string; value: string }

/** Name of a unit of the data in a language; a unit that has none is told as the data has it. */
export const unitIn = (unit: string, { language }: Pick<FigureSnapshot, 'language'>): string =>
  exportWords[language].units[unit] ?? unit

/** All that a reader far from the page must know of a figure, without its sources: name and value. */
export function aboutOf(snapshot: FigureSnapshot): readonly AboutLine[] {
  const w = exportWords[snapshot.language]
  const { fields } = w
  const units = (snapshot.table?.columns ?? []).flatMap(({ unit }) =>
    unit === null || unit === '' ? [] : unitIn(unit, snapshot),
  )
  return [
    { name: fields.title, value: snapshot.title },
    { name: fields.subtitle, value: snapshot.subtitle ?? '' },
    { name: fields.note, value: snapshot.note ?? '' },
    { name: fields.units, value: [...new Set(units)].join(w.joined) },
    ...snapshot.settings.map(({ name, value }) => ({ name: fields.setting(name), value })),
    { name: fields.dataVersion, value: snapshot.dataVersion },
    { name: fields.dataTo, value: snapshot.dataTo },
    { name: fields.takenOn, value: snapshot.takenOn },
    { name: fields.link, value: snapshot.link },
    { name: fields.licence, value: w.licence },
    { name: fields.caution, value: w.caution },
  ].filter(({ value }) => value !== '')
}

/** A source on one line, with its grade and whether it was checked. */
export function sourceLine(source: SnapshotSource, snapshot: FigureSnapshot): string {
  const w = exportWords[snapshot.language]
  const f = makeFormats(snapshot.language)
  const { publisher, title, date, grade, verified, url } = source
  return [
    publisher,
    title,
    date === null ? w.noDate : f.date(date),
    w.grade(grade),
    verified ? w.verified : w.unverified,
    url,
  ]
    .filter(Boolean)
    .join(w.joined)
}
