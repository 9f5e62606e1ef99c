import { render } from '@testing-library/react'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { Providers } from '@/app/providers'
import { makeQueryClient } from '@/data/queries'
import { FIGURE_IDS, LANGUAGES, type FigureId } from '@/domain/choices'
import type { FigureSnapshot } from '@/domain/figures/snapshot'
import { citationsOf } from '@/export/citationsOf'
import { csvOf } from '@/export/csvOf'
import { jsonOf } from '@/export/jsonOf'
import { xlsxOf } from '@/export/xlsxOf'
import { en } from '@/i18n/en'
import { makeFormats } from '@/i18n/formats'
import { CaptureHost } from '@/panels/capture/CaptureHost'
import { snapshotOf } from '@/panels/capture/captureStore'
import { DEFAULT_CHOICE } from '@/state/choice'

/** How the page works, told in sentences: there is no table to take. */
const PROSE: readonly FigureId[] = ['method', 'howMade']

/** One reader takes all figures, one after another: the data is read once. */
const client = makeQueryClient()

function openPage() {
  render(
    <Providers client={client} firstLocale={{ m: en, f: makeFormats('en') }}>
      <CaptureHost />
    </Providers>,
  )
}

for (const figure of FIGURE_IDS)
  test(`${figure} leaves the page in either language, and every text format reads back`, async () => {
    openPage()
    const taken: FigureSnapshot[] = []
    for (const language of LANGUAGES)
      taken.push(await snapshotOf({ ...DEFAULT_CHOICE, language }, figure))
    const [english, chinese] = taken
    if (!english || !chinese) throw new Error('nothing was taken')

    for (const snapshot of taken) {
      expect(snapshot.title.length).toBeGreaterThan(3)
      expect(snapshot.link).toContain(`lang=${snapshot.language}`)
      expect(JSON.parse(jsonOf([snapshot]))).toMatchObject({
        figure,
        versions: [{ title: snapshot.title, table: snapshot.table }],
      })
      for (const citation of Object.values(citationsOf(snapshot)))
        expect(citation).toContain(snapshot.dataVersion)
    }
    if (PROSE.includes(figure)) {
      expect(english.table).toBeNull()
      return
    }
    for (const snapshot of taken) {
      const rows = Papa.parse<string[]>(csvOf([snapshot], { withHeader: false }), {
        skipEmptyLines: true,
      }).data
      expect(rows).toHaveLength(1 + (snapshot.table?.rows.length ?? 0))
      expect(new Set(rows.map((row) => row.length)).size).toBe(1)
      expect(numbersIn(rows.slice(1).flat())).toEqual(expect.arrayContaining(numbersOf(snapshot)))
      expect((await xlsxOf([snapshot])).size).toBeGreaterThan(2000)
    }
    expect(chinese.table?.rows.map(({ key }) => key)).toEqual(
      english.table?.rows.map(({ key }) => key),
    )
    expect(chinese.sources).toHaveLength(english.sources.length)
  })

const numbersOf = ({ table }: FigureSnapshot): number[] =>
  (table?.rows ?? []).flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'number'))

const numbersIn = (cells: readonly string[]): number[] =>
  cells.flatMap((cell) => (cell !== '' && Number.isFinite(Number(cell)) ? [Number(cell)] : []))
