import type { FigureSnapshot, SnapshotSource } from '@/domain/figures/snapshot'
import { aboutOf } from '@/export/about'
import { makeFormats } from '@/i18n/formats'
import { exportWords } from '@/i18n/views/export'
import type { SvgOptions } from './svgOf'

/** So many sources are named under a picture; the rest are at its link. */
const NAMED = 24

/** What a picture of the figure says under it and of itself: sources, settings, data, link. */
export function svgOptionsOf(snapshot: FigureSnapshot): SvgOptions {
  const w = exportWords[snapshot.language]
  const f = makeFormats(snapshot.language)
  const { language, title, subtitle, note, sources, settings, dataVersion, dataTo, takenOn, link } =
    snapshot
  const names = [...new Set(sources.map(shortName))]
  const rest = names.length - NAMED
  const list = [...names.slice(0, NAMED), ...(rest > 0 ? [w.foot.more(rest)] : [])]
  return {
    language,
    title,
    description: [subtitle, note].filter((text) => text !== null).join(' '),
    footer: [
      names.length > 0 ? w.foot.sources(list.join(w.joined)) : w.foot.noSources,
      ...(settings.length > 0
        ? [settings.map(({ name, value }) => w.pair(name, value)).join(w.joined)]
        : []),
      w.foot.data(dataVersion, f.date(dataTo), f.date(takenOn)),
      link,
    ],
    metadata: Object.fromEntries(aboutOf(snapshot).map(({ name, value }) => [name, value])),
  }
}

/** "IDC 2026-04 [B]" */
const shortName = ({ publisher, title, date, grade }: SnapshotSource) =>
  `${[publisher || title, date].filter(Boolean).join(' ')} [${grade}]`
