import type { FigureSnapshot } from '@/domain/figures/snapshot'
import { exportWords } from '@/i18n/views/export'
import type { Snapshots } from './mergeTables'

/** Grows when a field is renamed or means something else; new fields do not count. */
const FORMAT_VERSION = 1

/**
 * A figure as JSON:
 *
 *     { "format": "threshold-figure", "formatVersion": 1, "figure": "share",
 *       "dataVersion": "2026.11.24", "dataTo": "2026-10-09", "takenOn": "2026-11-24",
 *       "versions": [{ "language": "en", "title", "subtitle", "note", "link", "licence", "caution",
 *         "settings": [{ "name", "value" }],
 *         "sources": [{ "id", "title", "publisher", "date", "url", "grade", "verified" }],
 *         "table": { "columns": [{ "key", "name", "unit", "numeric" }],
 *                    "rows": [{ "key", "cells": […] }] },
 *         "charts": […] }] }
 *
 * One version for each language asked for. Numbers have every digit and units are those of the
 * data ("bnUSD"); unknown is null; a figure of prose has the table null.
 */
export function jsonOf(snapshots: Snapshots): string {
  const [first] = snapshots
  const whole = {
    format: 'threshold-figure',
    formatVersion: FORMAT_VERSION,
    figure: first.id,
    dataVersion: first.dataVersion,
    dataTo: first.dataTo,
    takenOn: first.takenOn,
    versions: snapshots.flatMap((snapshot) => (snapshot ? versionOf(snapshot) : [])),
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

function versionOf(snapshot: FigureSnapshot) {
  const { licence, caution } = exportWords[snapshot.language]
  const { language, title, subtitle, note, link, settings, sources, table, charts } = snapshot
  return {
    language,
    title,
    subtitle,
    note,
    link,
    licence,
    caution,
    settings,
    sources,
    table,
    charts,
  }
}
