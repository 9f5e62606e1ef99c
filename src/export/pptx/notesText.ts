import type { FigureSnapshot } from '@/domain/figures/snapshot'
import { fullSource, type Print } from './words'

/**
 * What stands under a slide: what the speaker says, then all that a reader needs to trust the
 * figure: its note, settings, sources in full, version and link.
 */
export function notesText(
  said: readonly string[],
  snapshot: FigureSnapshot | null,
  print: Print,
): string {
  const parts = [...said, ...(snapshot ? figureNotes(snapshot, print) : [])]
  return parts.filter((part) => part.trim() !== '').join('\n\n')
}

function figureNotes(snapshot: FigureSnapshot, print: Print): string[] {
  const { w } = print
  const { note, settings, sources } = snapshot
  const block = (head: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : [head, ...lines].join('\n')
  return [
    block(w.notes.figure, note === null ? [] : [note]),
    block(
      w.notes.settings,
      settings.map(({ name, value }) => w.notes.sentence(name, value)),
    ),
    block(
      w.notes.sources,
      sources.map((source) => fullSource(source, print)),
    ),
    dataLine(snapshot, print),
    w.notes.sentence(w.notes.link, snapshot.link),
  ]
}

/** Version and reach of the data, and the day of the export. */
export const dataLine = (
  { dataVersion, dataTo, takenOn }: FigureSnapshot,
  { w, f, language }: Print,
) =>
  `${w.dataVersion(dataVersion, f.date(dataTo))}${language === 'zh' ? '；' : '; '}${w.exported(f.date(takenOn))}`
